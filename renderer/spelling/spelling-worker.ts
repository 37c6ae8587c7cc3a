import '../../core/no-eval.ts';
import englishEndings from 'dictionary-en/index.aff?url';
import englishWords from 'dictionary-en/index.dic?url';
import russianEndings from 'dictionary-ru/index.aff?url';
import russianWords from 'dictionary-ru/index.dic?url';
import kazakhEndings from '../../assets/dictionaries/kk/kk_KZ.aff?url';
import kazakhWords from '../../assets/dictionaries/kk/kk_KZ.dic?url';
import type { Language } from '../../core/release/language.ts';
import { createSpellingDesk } from './desk.ts';
import type { SpellingRequest } from './protocol.ts';

/** A script of its own, beside the window: nothing that it does can hold up a key. */

const FILES: Readonly<Record<Language, readonly [endings: string, words: string]>> = {
  kk: [kazakhEndings, kazakhWords],
  ru: [russianEndings, russianWords],
  en: [englishEndings, englishWords],
};

const desk = createSpellingDesk(async (language) => {
  const [endings, words] = FILES[language];
  return { endings: await textAt(endings), words: await textAt(words) };
});

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.text();
}

/** One after the other: what was asked first is on the screen first. */
let turn: Promise<unknown> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<SpellingRequest>) => {
  turn = turn.then(async () => {
    const answer = await desk(data);
    if (answer) postMessage(answer);
  });
});

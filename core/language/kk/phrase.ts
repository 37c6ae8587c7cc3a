import { withoutLookalikes } from '../lookalikes.ts';
import { declineAbbreviation, isAbbreviation } from './abbreviations.ts';
import { exceptionOf } from './exceptions.ts';
import { declineFigure } from './figures.ts';
import type { KazakhForm } from './form.ts';
import { declineNoun, declinePossessed } from './noun.ts';
import { isPossessed, type KazakhKind, withoutPossessor } from './possessor.ts';

const TAIL = /[\s.,;:!?…)\]]*$/u;
const KAZAKH_WORD = /^[\p{Script=Cyrillic}'’-]+$/u;

/**
 * The form of a Kazakh word or phrase: its last word is declined («Атырау облысының әкімі Серік
 * Шәпкеновке», «баспасөз қызметінің»), figures by the last word as it is spoken («100-ден»).
 * Stops and spaces round it stay. Undefined when the last word is not one that Kazakh endings can
 * be chosen for: Latin letters, signs, nothing at all.
 *
 * A suggestion: what is published comes from a card on which a person confirmed it.
 */
export function declineKazakh(
  phrase: string,
  form: KazakhForm,
  kind: KazakhKind = 'word',
): string | undefined {
  const tail = TAIL.exec(phrase)?.[0] ?? '';
  const text = phrase.slice(0, phrase.length - tail.length);
  const declined = declineEnd(text, form, kind);
  return declined === undefined ? undefined : declined + tail;
}

function declineEnd(text: string, form: KazakhForm, kind: KazakhKind): string | undefined {
  const figure = declineFigure(text, form);
  if (figure !== undefined) return figure;
  const quoted = /^(.*[«„“"](.+))([»“”"])$/su.exec(text);
  if (quoted) return afterQuote(quoted[1] ?? '', quoted[2] ?? '', quoted[3] ?? '', form, kind);
  const start = /[^\s«„“"([/]*$/u.exec(text)?.index ?? 0;
  const word = withoutLookalikes(text.slice(start));
  if (!KAZAKH_WORD.test(word) || !/\p{L}$/u.test(word)) return undefined;
  const before = text.slice(0, start);
  const declined = declineWord(word, [...wordsOf(before), word], form, kind);
  return declined === undefined ? undefined : before + declined;
}

/** The ending stands behind the closing quotation mark, after a hyphen. */
function afterQuote(
  before: string,
  inside: string,
  mark: string,
  form: KazakhForm,
  kind: KazakhKind,
): string | undefined {
  const declined = declineEnd(inside, form, kind);
  if (declined === undefined) return undefined;
  const ending = declined.startsWith(inside) ? declined.slice(inside.length).replace(/^-/, '') : '';
  if (ending === '' && declined !== inside) return undefined;
  return before + mark + (ending === '' ? '' : `-${ending}`);
}

function declineWord(
  word: string,
  words: readonly string[],
  form: KazakhForm,
  kind: KazakhKind,
): string | undefined {
  if (isAbbreviation(word)) return declineAbbreviation(word, form);
  if (word.length > 1 && word === word.toUpperCase()) {
    const lower = [...words.slice(0, -1), word.toLowerCase()];
    return declineWord(word.toLowerCase(), lower, form, kind)?.toUpperCase();
  }
  if (!isPossessed(words, kind)) return declineNoun(word, form);
  if (form.plural) {
    if (exceptionOf(word)?.possessed) return declineNoun(word, form);
    return declineNoun(withoutPossessor(word), { ...form, possessed: true });
  }
  return declinePossessed(word, form);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s«»„“”"()]+/u).filter((word) => word !== '');
}

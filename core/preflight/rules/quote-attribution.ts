import { speakerName } from '../../publication/speaker-line.ts';
import type { Language } from '../../release/language.ts';
import { isKnown, plainText, type Quote } from '../../release/text.ts';
import type { Context, Found, Rule } from '../finding.ts';

const LONGEST = 60;

/** A quotation belongs to somebody, and is short enough to be read as speech. */
export const quoteAttribution: Rule = {
  id: 'QT-ATTR',
  find(context) {
    return context.written.flatMap((language) =>
      (context.release.texts[language]?.body ?? []).flatMap((block) =>
        isKnown(block) && block.type === 'quote' ? findIn(block, language, context) : [],
      ),
    );
  },
};

function findIn(quote: Quote, language: Language, { release, cards }: Context): readonly Found[] {
  const words = plainText(quote.content).match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  if (words === 0) return [];
  const place = { step: 'text', language, block: quote.id } as const;
  const speaker = release.speakers.find((candidate) => candidate.id === quote.speaker);
  const found: Found[] = [];
  if (!speaker) {
    found.push({ severity: 'error', message: 'quoteWithoutSpeaker', params: { language }, place });
  } else if (!speakerName(speaker, cards, language)) {
    found.push({ severity: 'error', message: 'quoteSpeakerUnnamed', params: { language }, place });
  }
  if (words > LONGEST) {
    found.push({ severity: 'warning', message: 'quoteLong', params: { language, words }, place });
  }
  return found;
}

import type { Language } from '../release/language.ts';
import { type Inline, plainText } from '../release/text.ts';
import type { CardFinder } from './find-cards.ts';
import { sliceInline, trimInline } from './inline-pieces.ts';

/** A paragraph that is one person's direct speech and nothing else. */
export interface FoundQuote {
  readonly content: Inline[];
  /** Id of the card; undefined when nobody on a card is named. */
  readonly person: string | undefined;
}

/** Verbs of saying, as they follow the dash. */
const SAID: Readonly<Record<Language, string>> = {
  kk: 'деді|деп\\s+\\p{L}+',
  ru: '(?:сказал|сообщил|отметил|подчеркнул|рассказал|добавил|пояснил|заявил|заверил|напомнил|уточнил|поблагодарил|поделил(?=ся|ась))(?:а|и|ся|ась)?',
  en: 'said|noted|added|explained|stressed|told',
};

/**
 * «Вода пришла», – сказал Улгибай Мысалов. / – Су келді, – деді Үлгібай Мысалов. / “…,” said X.
 * Speech that goes on behind the attribution is left alone: taking it apart would change it.
 */
export function findQuote(
  content: readonly Inline[],
  findCards: CardFinder,
  language: Language,
): FoundQuote | undefined {
  const text = plainText(content);
  const match = new RegExp(
    `^\\s*(?:[–—-]\\s*)?([«“„"]?)(.+?)([»”“"]?)([,.!?…]?)\\s*(?:[–—-]\\s*)?(?<![\\p{L}])(?:${SAID[language]})(?!\\p{L})(.*)$`,
    'isu',
  ).exec(text);
  const [, open = '', words = '', close = '', , attribution = ''] = match ?? [];
  if (!match || attribution.length > 160 || /[«“„–—]\s|[–—]\s*[«“„]/u.test(attribution)) {
    return undefined;
  }
  const dashed = /^\s*[–—-]/.test(text);
  if (!dashed && (open === '' || close === '')) return undefined;
  const from = text.indexOf(words);
  const spoken = words.replace(/[,\s–—-]+$/u, '');
  const [person] = findCards(attribution).filter((range) => range.ref.kind === 'person');
  return {
    content: trimInline(sliceInline(content, from, from + spoken.length)),
    person: person?.ref.id,
  };
}

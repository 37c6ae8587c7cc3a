import type { TFunction } from 'i18next';
import { shortDifference } from '../../core/language/short-difference.ts';
import type { wordDifference } from '../../core/language/word-difference.ts';
import type { Mismatch, MismatchSide } from '../../core/parity/mismatches.ts';
import type { Language } from '../../core/release/language.ts';
import type { BlockNote } from '../editor/surroundings.ts';
import type { Comparison, StaleItem } from './comparison.ts';

/** The remarks at the paragraphs of one language: what is stale, then what differs. */
export function remarks(
  language: Language,
  { stale, mismatches = [], numbers }: Comparison,
  difference: typeof wordDifference | undefined,
  t: TFunction,
): readonly BlockNote[] {
  return [
    ...stale
      .filter((item) => item.language === language)
      .map((item) => staleRemark(item, difference, t)),
    ...mismatches.flatMap((mismatch) => mismatchRemark(language, mismatch, numbers, t)),
  ];
}

function staleRemark(
  { block, source, reason, words }: StaleItem,
  difference: typeof wordDifference | undefined,
  t: TFunction,
): BlockNote {
  const right = { type: 'still-right', label: t('beside.stillRight') } as const;
  if (reason === 'gone' || words === undefined)
    return { block, tone: 'warning', words: t('beside.gone'), actions: [right] };
  const { language, block: from, words: before } = source;
  const isShown = difference && before !== undefined;
  return {
    block,
    tone: 'warning',
    words: t(isShown ? 'beside.stale' : 'beside.staleBare'),
    ...(isShown && {
      difference: { language, pieces: shortDifference(difference(before, words, language)) },
    }),
    actions: [right, { type: 'go', label: t('beside.toSource'), language, block: from }],
  };
}

/** At the side that says more than the other one. */
function mismatchRemark(
  language: Language,
  { kind, sides }: Mismatch,
  numbers: Comparison['numbers'],
  t: TFunction,
): readonly BlockNote[] {
  const [one, two] = sides;
  const [own, other] = one.language === language ? [one, two] : [two, one];
  if (own.language !== language || own.words === undefined) return [];
  const where = t(`beside.in_${other.language}`);
  const photo = { number: numbers.get(own.words) ?? '', where };
  const words =
    kind === 'photo'
      ? t('beside.onlyPhoto', photo)
      : t(other.words === undefined ? 'beside.only' : 'beside.instead', {
          ...{ words: own.words, other: other.words, where },
        });
  return [
    {
      block: own.part,
      tone: 'warning',
      words,
      ...(own.from < own.to && { range: { from: own.from, to: own.to } }),
      actions: [goTo(other, t)],
    },
  ];
}

function goTo({ language, part }: MismatchSide, t: TFunction) {
  return { type: 'go', label: t(`beside.go_${language}`), language, block: part } as const;
}

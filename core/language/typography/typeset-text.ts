import type { Language } from '../../release/language.ts';
import {
  type Block,
  type Inline,
  isKnown,
  plainText,
  type Text,
  wholeText,
} from '../../release/text.ts';
import { editsBetween, withEdits } from './edits.ts';
import type { Dash } from './rules.ts';
import { typeset } from './typography.ts';

/** A line of a text that typography changes. */
export interface TypesetLine {
  /** `headline`, `subhead`, or the id of the lead, block or item. */
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** Everything that typography would change in a text, in its order. */
export function typesetLines(text: Text, language: Language): readonly TypesetLine[] {
  const dash = houseDash(text, language);
  return linesOf(text).flatMap(({ id, words }) => {
    const { text: after } = typeset(words, language, dash);
    return after === words ? [] : [{ id, before: words, after }];
  });
}

/** The text with the typography of the chosen lines; marks and references stay on their words. */
export function withTypography(text: Text, language: Language, ids: ReadonlySet<string>): Text {
  const dash = houseDash(text, language);
  const line = (id: string, words: string) =>
    ids.has(id) ? typeset(words, language, dash).text : words;
  const content = (id: string, runs: readonly Inline[]): Inline[] => {
    const words = plainText(runs);
    return [...withEdits(runs, editsBetween(words, line(id, words)))];
  };
  const { headline, subhead, lead } = text;
  return {
    ...text,
    headline: line('headline', headline),
    ...(subhead !== undefined && { subhead: line('subhead', subhead) }),
    ...(lead && { lead: { ...lead, content: content(lead.id, lead.content) } }),
    body: text.body.map((block): Block => {
      if (!isKnown(block) || block.type === 'photo') return block;
      if (block.type !== 'list') return { ...block, content: content(block.id, block.content) };
      const items = block.items.map((item) => ({
        ...item,
        content: content(item.id, item.content),
      }));
      return { ...block, items };
    }),
  };
}

/**
 * The dash that a text is written with already; a Russian text without any gets the long one, the
 * others the short one, as their newspapers have it.
 */
export function houseDash(text: Text, language: Language): Dash {
  return houseDashIn(wholeText(text), language);
}

/** The same for words that are not a release's text. */
export function houseDashIn(words: string, language: Language): Dash {
  const long = words.match(/\s—\s/g)?.length ?? 0;
  const short = words.match(/\s–\s/g)?.length ?? 0;
  if (long === short) return language === 'ru' ? '—' : '–';
  return long > short ? '—' : '–';
}

interface Line {
  readonly id: string;
  readonly words: string;
}

function linesOf({ headline, subhead, lead, body }: Text): readonly Line[] {
  return [
    { id: 'headline', words: headline },
    ...(subhead === undefined ? [] : [{ id: 'subhead', words: subhead }]),
    ...(lead ? [{ id: lead.id, words: plainText(lead.content) }] : []),
    ...body.flatMap((block): Line[] => {
      if (!isKnown(block) || block.type === 'photo') return [];
      if (block.type !== 'list') return [{ id: block.id, words: plainText(block.content) }];
      return block.items.map(({ id, content }) => ({ id, words: plainText(content) }));
    }),
  ];
}

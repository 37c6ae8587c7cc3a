import type { Inline, Mark } from '../../../core/release/text.ts';
import { groupAdjacent } from '../adjacent.ts';
import { safeLink } from '../safe-link.ts';
import { html, type Markup } from './markup.ts';

/** Outermost first: a link may hold a foreign phrase, that may hold bold words. */
const NESTING = ['link', 'lang', 'strong', 'emphasis'] as const;

/**
 * Runs of text as `a`, `span lang`, `strong` and `em`. Neighbours with the same mark share one
 * element, so that a link with one bold word in it stays one link. What is not a safe link or a
 * language tag comes out as plain words.
 */
export function renderInline(content: readonly Inline[]): Markup {
  return nested(content, 0);
}

function nested(runs: readonly Inline[], depth: number): Markup {
  const type = NESTING[depth];
  if (type === undefined) return html`${runs.map((run) => run.text)}`;
  return html`${groupAdjacent(runs, (run) => markKey(run, type)).map(({ key, members }) =>
    wrapped(type, key, nested(members, depth + 1)),
  )}`;
}

function wrapped(type: Mark['type'], key: string | undefined, inner: Markup): Markup {
  if (key === undefined) return inner;
  switch (type) {
    case 'link':
      return html`<a href="${key}">${inner}</a>`;
    case 'lang':
      return html`<span lang="${key}">${inner}</span>`;
    case 'strong':
      return html`<strong>${inner}</strong>`;
    case 'emphasis':
      return html`<em>${inner}</em>`;
  }
}

/** What tells two marks of one type apart; undefined when the run has none that may go out. */
function markKey(run: Inline, type: Mark['type']): string | undefined {
  const mark = run.marks?.find((candidate) => candidate.type === type);
  switch (mark?.type) {
    case undefined:
      return undefined;
    case 'link':
      return safeLink(mark.href);
    case 'lang':
      return languageTag(mark.lang);
    case 'strong':
    case 'emphasis':
      return mark.type;
  }
}

/** BCP 47 by its outline: letters, then subtags. */
function languageTag(tag: string): string | undefined {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? tag : undefined;
}

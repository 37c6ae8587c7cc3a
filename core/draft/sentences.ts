import { type Inline, plainText } from '../release/text.ts';
import type { DraftBlock, PlacedBlock } from './draft-blocks.ts';
import type { DraftContext, Item, Who } from './draft-context.ts';
import { fillTemplate } from './fill-template.ts';
import type { Section } from './sections.ts';
import { fitting, type OfficeTemplate } from './template-set.ts';

export type Runs = readonly Inline[];

/** The sentences of one draft. Who was named with the position once is named shorter afterwards. */
export interface Sentences {
  readonly context: DraftContext;
  /** The first of the section that fits; undefined when the office has none that does. */
  one(section: Section, about?: About): Runs | undefined;
  /** All of the section that fit. */
  all(section: Section): readonly Runs[];
}

/** Without it a sentence is about the main person. */
export interface About {
  readonly who?: Who;
  readonly item: Item;
}

/** `context.introduced` are those whom the lead named. */
export function createSentences(
  templates: readonly OfficeTemplate[],
  context: DraftContext,
): Sentences {
  const introduced = new Set(context.introduced);
  const { who: _main, ...nobody } = { ...context, introduced };
  const all = (section: Section, about: About | undefined, most: number) => {
    const now: DraftContext = about ? { ...nobody, ...about } : { ...context, introduced };
    const sentences = fitting(templates, section, now)
      .slice(0, most)
      .map((template) => fillTemplate(template, now));
    for (const { ref } of sentences.flat()) if (ref?.kind === 'person') introduced.add(ref.id);
    if (about?.who && sentences.length > 0) introduced.add(about.who.key);
    return sentences;
  };
  return {
    context: { ...context, introduced },
    one: (section, about) => all(section, about, 1)[0],
    all: (section) => all(section, undefined, Number.POSITIVE_INFINITY),
  };
}

export function paragraph(...sentences: readonly (Runs | undefined)[]): readonly DraftBlock[] {
  const said = sentences.flatMap((runs) => (runs && plainText([...runs]).trim() ? [runs] : []));
  if (said.length === 0) return [];
  const content = said.flatMap((runs, at): Runs => (at === 0 ? runs : [{ text: ' ' }, ...runs]));
  return [{ type: 'paragraph', content }];
}

/** Sentences below each other: an item is no sentence, so its full stop goes, an ellipsis stays. */
export function list(items: readonly Runs[]): readonly DraftBlock[] {
  return items.length === 0 ? [] : [{ type: 'list', items: items.map(withoutStop) }];
}

function withoutStop(runs: Runs): Runs {
  const last = runs.at(-1);
  if (!last || /[.!?…]\.$/.test(last.text)) return runs;
  const text = last.text.replace(/\s*\.$/, '');
  return [...runs.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}

export function placed(blocks: readonly DraftBlock[], who?: Who): readonly PlacedBlock[] {
  const about = who?.card?.id;
  return blocks.map((block) => ({ block, ...(about && { about }) }));
}

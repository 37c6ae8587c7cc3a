import { capitalised } from '../language/russian.ts';
import type { Cards, Office } from '../release/cards.ts';
import type { DraftBook } from '../release/draft-book.ts';
import type { Language } from '../release/language.ts';
import type { Fact, Release } from '../release/release.ts';
import type { Inline } from '../release/text.ts';
import { wordsIn } from './clean-words.ts';
import type { DraftContext } from './draft-context.ts';
import { fillTemplate } from './fill-template.ts';
import { tidied } from './filled.ts';
import { factValue } from './slots/facts.ts';
import { fitting, type OfficeTemplate, officeTemplates } from './template-set.ts';
import { mainPerson } from './who.ts';

/**
 * A lead from the form: who, what, when, where and about what, and the first figure. What the form
 * does not hold yet stands as a gap, «[место?]», so that it can be seen and filled. Dates, people,
 * places and facts carry references.
 */
export function composeLead(
  release: Release,
  cards: Cards,
  office: Office,
  language: Language,
  book?: DraftBook,
): readonly Inline[] {
  const context = leadContext(release, cards, office, language);
  return leadOf(officeTemplates(language, book), context);
}

export function leadContext(
  release: Release,
  cards: Cards,
  office: Office,
  language: Language,
): DraftContext {
  const who = mainPerson(release, cards, language);
  return { release, cards, office, language, introduced: new Set(), ...(who && { who }) };
}

export function leadOf(
  templates: readonly OfficeTemplate[],
  context: DraftContext,
): readonly Inline[] {
  const [template] = fitting(templates, 'lead', context);
  return tidied([...(template ? fillTemplate(template, context) : []), ...figureRuns(context)]);
}

/** The fact that the lead ends in: the first one that is a number and is not under embargo. */
export function leadFact({ facts }: Release, language: Language): Fact | undefined {
  const fact = facts.find(
    (candidate) => typeof candidate.value === 'number' && !candidate.underEmbargo,
  );
  return fact && wordsIn(fact.label, language) ? fact : undefined;
}

/**
 * «Подключено домов: 640.» – label and figure in the nominative, whatever the label is. A figure
 * under embargo stays out: a lead travels without its embargo line.
 */
function figureRuns({ release, language }: DraftContext): readonly Inline[] {
  const fact = leadFact(release, language);
  const label = wordsIn(fact?.label, language);
  const value = fact && factValue(fact, language);
  if (!fact || !label || !value) return [];
  return [
    { text: ` ${capitalised(label)}: ` },
    { text: value, ref: { kind: 'fact', id: fact.id } },
    { text: '.' },
  ];
}

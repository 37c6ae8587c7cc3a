import { quantityText } from '../language/quantities.ts';
import { capitalised } from '../language/russian.ts';
import type { Cards, Office } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { Release } from '../release/release.ts';
import type { Inline } from '../release/text.ts';
import { GAPS, type LeadContext, mainPerson, SLOTS } from './lead-slots.ts';
import { LEAD_TEMPLATES, type LeadTemplate } from './lead-templates.ts';

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
): readonly Inline[] {
  const context = { release, cards, office, language };
  const template = leadTemplate(context);
  return merged([...(template ? filled(template.text, context) : []), ...firstFigure(context)]);
}

/** The template that a release of this type, kind and people gets. */
export function leadTemplate(context: LeadContext): LeadTemplate | undefined {
  const { type, event } = context.release;
  return LEAD_TEMPLATES.find(
    (template) =>
      template.language === context.language &&
      (!template.types || template.types.includes(type)) &&
      (!template.kinds || (event.kind !== undefined && template.kinds.includes(event.kind))) &&
      (!template.needsPerson || mainPerson(context) !== undefined),
  );
}

function filled(text: string, context: LeadContext): readonly Inline[] {
  return text.split(/(\{\w+\})/).flatMap((piece): Inline[] => {
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (slot === undefined) return piece === '' ? [] : [{ text: piece }];
    const name = slot.charAt(0).toLowerCase() + slot.slice(1);
    const value = SLOTS[name]?.(context) ?? { text: GAPS[context.language][name] ?? '' };
    return [slot === name ? value : { ...value, text: capitalised(value.text) }];
  });
}

/**
 * «Подключено домов: 640.» – label and figure in the nominative, whatever the label is. A figure
 * under embargo stays out: a lead travels without its embargo line.
 */
function firstFigure({ release, language }: LeadContext): readonly Inline[] {
  const fact = release.facts.find(
    (candidate) => typeof candidate.value === 'number' && !candidate.underEmbargo,
  );
  const label = inLanguage(fact?.label, language);
  if (!fact || typeof fact.value !== 'number' || !label) return [];
  const quantity = quantityText(
    {
      value: fact.value,
      qualifier: fact.qualifier,
      ...(typeof fact.to === 'number' && { to: fact.to }),
      ...(fact.unit && { unit: fact.unit }),
    },
    language,
  );
  return [
    { text: ` ${capitalised(label)}: ` },
    { text: quantity, ref: { kind: 'fact', id: fact.id } },
    { text: '.' },
  ];
}

/** Neighbours without a reference become one run, and no sentence ends with two full stops. */
function merged(runs: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const text = last?.text.endsWith('.') ? run.text.replace(/^\./, '') : run.text;
    if (text === '') continue;
    if (last && !last.ref && !run.ref) {
      result[result.length - 1] = { text: last.text + text };
    } else {
      result.push({ ...run, text });
    }
  }
  return result;
}

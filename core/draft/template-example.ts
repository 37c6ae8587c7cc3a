import type { Language } from '../release/language.ts';
import { plainText } from '../release/text.ts';
import type { EventKind, ReleaseType } from '../release/types.ts';
import { leadContext } from './compose-lead.ts';
import type { DraftContext, Item } from './draft-context.ts';
import { EXAMPLE_CARDS, EXAMPLE_OFFICE, EXAMPLE_RELEASE } from './example-form.ts';
import { fillTemplate } from './fill-template.ts';
import type { Template } from './read-template.ts';
import type { Section } from './sections.ts';
import { withSubject } from './speakers.ts';
import { ofSpeaker } from './who.ts';

/** What a template makes of an invented form, for its author to see while writing. */
export function templateExample(
  template: Template,
  {
    section,
    language,
    type,
    kind,
  }: {
    readonly section: Section;
    readonly language: Language;
    readonly type: ReleaseType;
    readonly kind?: EventKind;
  },
): string {
  const { event } = EXAMPLE_RELEASE;
  const release = { ...EXAMPLE_RELEASE, type, event: { ...event, ...(kind && { kind }) } };
  const context = leadContext(release, EXAMPLE_CARDS, EXAMPLE_OFFICE, language);
  return plainText([...fillTemplate(template, about(context, section))]);
}

/** The example's own speaker, fact, theme or step, for a sentence about one of them. */
function about(context: DraftContext, section: Section): DraftContext {
  const { release, language } = context;
  const [speaker] = withSubject(release);
  const who = speaker && ofSpeaker(speaker, context);
  const of = (item: Item | undefined): DraftContext => ({
    ...context,
    ...(who && { who }),
    ...(item && { item }),
  });
  switch (section) {
    case 'speaker':
      return of({ type: 'speaker', subject: speaker?.topic?.[language] });
    case 'words':
    case 'quote':
      return of(
        release.statements.map((statement) => ({ type: 'statement', statement }) as const)[0],
      );
    case 'fact':
      return of(release.facts.map((fact) => ({ type: 'fact', fact }) as const)[0]);
    case 'theme':
      return of(
        release.themes
          .filter((theme) => theme.text !== undefined)
          .map((theme) => ({ type: 'theme', theme }) as const)[0],
      );
    case 'decision':
      return of(release.nextSteps.map((step) => ({ type: 'step', step }) as const)[0]);
    default:
      return context;
  }
}

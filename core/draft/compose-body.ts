import { isWritten, wordsIn } from './clean-words.ts';
import { leadFact } from './compose-lead.ts';
import type { PlacedBlock } from './draft-blocks.ts';
import type { DraftContext } from './draft-context.ts';
import {
  createSentences,
  list,
  paragraph,
  placed,
  type Runs,
  type Sentences,
} from './sentences.ts';
import { categoryLabels, guests } from './slots/attendance.ts';
import { bareThemes } from './slots/topics.ts';
import { speakersBlocks } from './speaker-blocks.ts';
import type { OfficeTemplate } from './template-set.ts';

/** More categories than these become a list (`domain.md` §5.4, RU-A2). */
const MOST_IN_SENTENCE = 7;
/** More facts than these are easier read below each other. */
const MOST_IN_PARAGRAPH = 3;

/**
 * Everything below the lead: who spoke, what was said, facts, themes, who was there, decisions,
 * closing. A part of the form that is empty has no sentence; one half filled has gaps.
 */
export function composeBody(
  templates: readonly OfficeTemplate[],
  context: DraftContext,
): readonly PlacedBlock[] {
  const write = createSentences(templates, context);
  return [
    ...speakersBlocks(write),
    ...factsBlocks(write),
    ...themesBlocks(write),
    ...attendanceBlocks(write),
    ...decisionsBlocks(write),
    ...write.all('closing').flatMap((runs) => placed(paragraph(runs))),
  ];
}

/** All but the one that the lead ends in. */
function factsBlocks(write: Sentences): readonly PlacedBlock[] {
  const { release, language } = write.context;
  const inLead = leadFact(release, language);
  const sentences = release.facts
    .filter((fact) => fact !== inLead && (isWritten(fact.label) || fact.value !== undefined))
    .map((fact) => write.one('fact', { item: { type: 'fact', fact } }));
  return together(sentences, MOST_IN_PARAGRAPH, () => write.one('facts'));
}

/** Themes with a text are told one by one, under their titles; the others are named. */
function themesBlocks(write: Sentences): readonly PlacedBlock[] {
  const { release, language } = write.context;
  const named = bareThemes(release).length > 0 ? paragraph(write.one('themes')) : [];
  const told = release.themes
    .filter((theme) => isWritten(theme.text))
    .flatMap((theme) => {
      const title = wordsIn(theme.title, language);
      const text = paragraph(write.one('theme', { item: { type: 'theme', theme } }));
      return title && text.length > 0
        ? [{ type: 'heading', content: [{ text: title }] } as const, ...text]
        : text;
    });
  return placed([...named, ...told]);
}

function attendanceBlocks(write: Sentences): readonly PlacedBlock[] {
  const { release, language } = write.context;
  const { attendance } = release;
  const labels = categoryLabels(attendance, language);
  const invited = guests(write.context).length > 0 ? paragraph(write.one('guests')) : [];
  if (labels.length > MOST_IN_SENTENCE) {
    const intro = write.one('attendees');
    const items = labels.map((text): Runs => [{ text }]);
    return placed(intro ? [...paragraph(intro), ...list(items), ...invited] : invited);
  }
  const said = labels.length > 0 || attendance.count !== undefined;
  return placed([...(said ? paragraph(write.one('attendance')) : []), ...invited]);
}

function decisionsBlocks(write: Sentences): readonly PlacedBlock[] {
  const sentences = write.context.release.nextSteps
    .filter((step) => isWritten(step.text))
    .map((step) => write.one('decision', { item: { type: 'step', step } }));
  return together(sentences, 1, () => write.one('decisions'));
}

/** One paragraph of a few sentences, or a list of many under its own line. */
function together(
  sentences: readonly (Runs | undefined)[],
  most: number,
  intro: () => Runs | undefined,
): readonly PlacedBlock[] {
  const said = sentences.flatMap((runs) => (runs ? [runs] : []));
  if (said.length <= most) return placed(paragraph(...said));
  return placed([...paragraph(intro()), ...list(said)]);
}

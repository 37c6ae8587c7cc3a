import type { Speaker, Statement } from '../release/release.ts';
import { isWritten, wordsIn } from './clean-words.ts';
import type { DraftBlock, PlacedBlock } from './draft-blocks.ts';
import type { Who } from './draft-context.ts';
import { GAPS } from './gaps.ts';
import { paragraph, placed, type Sentences } from './sentences.ts';
import { withoutSubject, withSubject } from './speakers.ts';
import { ofSpeaker } from './who.ts';

/** Those of whom nothing more is known in one sentence, then each with subject and words. */
export function speakersBlocks(write: Sentences): readonly PlacedBlock[] {
  const { release, language } = write.context;
  const spoken = withSubject(release);
  const listed = withoutSubject(release).length > 0 ? paragraph(write.one('speakers')) : [];
  const own = release.speakers.flatMap((speaker) => {
    const who = ofSpeaker(speaker, write.context);
    const subject = wordsIn(speaker.topic, language);
    const sentence = spoken.includes(speaker)
      ? paragraph(write.one('speaker', { who, item: { type: 'speaker', subject } }))
      : [];
    return placed([...sentence, ...wordsOf(speaker, who, write)], who);
  });
  return [...placed(listed), ...own, ...placed(wordsOfNobody(write))];
}

function wordsOf(speaker: Speaker, who: Who, write: Sentences): readonly DraftBlock[] {
  return write.context.release.statements
    .filter((statement) => statement.speaker === speaker.id && isWritten(statement.text))
    .flatMap((statement) => statementBlock(write, statement, speaker.id, who));
}

/** Words that nobody was named for leave a gap for who it was. */
function wordsOfNobody(write: Sentences): readonly DraftBlock[] {
  const { release } = write.context;
  const known = new Set(release.speakers.map(({ id }) => id));
  return release.statements
    .filter(({ speaker, text }) => !(speaker && known.has(speaker)) && isWritten(text))
    .flatMap((statement) => statementBlock(write, statement));
}

/** Direct speech stays a quote, word for word; who said it stands below it, by the page's frame. */
function statementBlock(
  write: Sentences,
  statement: Statement,
  speaker?: string,
  who?: Who,
): readonly DraftBlock[] {
  const about = { item: { type: 'statement', statement }, ...(who && { who }) } as const;
  if (statement.mode === 'indirect') return paragraph(write.one('words', about));
  const content = write.one('quote', about);
  if (!content) return [];
  if (speaker && who?.name) return [{ type: 'quote', content, speaker }];
  const gap = GAPS[write.context.language].person ?? '';
  return [{ type: 'quote', content: [...content, { text: ` ${gap}` }], speaker }];
}

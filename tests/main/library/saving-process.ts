import { newRelease } from '../../../core/release/new-release.ts';
import { ConflictError } from '../../../main/library/problems.ts';
import { createReleaseFolder } from '../../../main/library/release-folder.ts';
import { createWriter } from '../../../main/library/writer.ts';

/**
 * A program of its own that saves until it is killed or has saved often enough: its arguments are
 * the release's folder, a letter to fill the text with, and how many saves to make.
 */
const [, , path = '', letter = 'а', saves = '1000000'] = process.argv;
const folder = createReleaseFolder({
  path,
  id: 'abcdef',
  writer: createWriter(),
  clock: () => new Date(),
  moment: () => '2026-09-18T10:00:00+05:00',
  guard: async () => undefined,
});
const empty = newRelease({ id: 'abcdef', now: '2026-09-18T10:00:00+05:00' });
let base = 0;
for (let i = 0; i < Number(saves); i++) {
  // Each save is of another length, so that half of one could never pass for another.
  const text = `${letter}${i}:`.repeat(2_000 + ((i * 7919) % 5_000));
  const value = {
    ...empty,
    rubric: `${letter}${i}`,
    texts: {
      ru: {
        headline: text.slice(0, 100),
        body: [{ id: 'b', type: 'paragraph' as const, content: [{ text }] }],
      },
    },
  };
  try {
    base = (await folder.save({ base, value })).revision;
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    base = (await folder.save({ base, value, keepBoth: true })).revision;
  }
  process.stdout.write(`${base} ${letter}${i}\n`);
}

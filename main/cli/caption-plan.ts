import path from 'node:path';
import { captionContext } from '../../core/captions/caption-context.ts';
import { type AppliedToFiles, applyToFiles } from '../../core/captions/file-words.ts';
import { type CaptionProblem, isTextProblem } from '../../core/captions/problems.ts';
import { variableNamed } from '../../core/captions/variables.ts';
import type { CaptionTemplate, CodeList } from '../../core/release/caption-book.ts';
import type { Language } from '../../core/release/language.ts';
import type { PhotoFacts } from '../photos/protocol.ts';
import { bookOf } from './caption-input.ts';
import { captionProblemWords } from './caption-words.ts';
import { Problem } from './problem.ts';
import { cardsOf, type ReleaseAt } from './release-at.ts';

/** A photo that could be read, with its place among those that were given. */
export interface Readable {
  readonly index: number;
  readonly file: string;
  readonly facts: PhotoFacts;
}

/** What the photos say after the template. */
export async function captionsOf(
  readable: readonly Readable[],
  given: {
    readonly template: CaptionTemplate;
    readonly languages: readonly Language[];
    readonly release: ReleaseAt | undefined;
    readonly codes: CodeList | undefined;
  },
): Promise<AppliedToFiles> {
  const { template, languages, release, codes } = given;
  const { office, cards } = release ?? (await cardsOf(undefined));
  const book = await bookOf(release?.officeFolder);
  // The same bytes are the same picture: the release knows who is in it.
  const known = new Map(release?.photos.photos.map((photo) => [photo.sha256, photo]));
  const photos = readable.map(({ index, file, facts }) => ({
    id: String(index),
    name: path.basename(file),
    takenAt: facts.takenAt,
    camera: facts.camera,
    found: facts.fields,
    known: known.get(facts.sha256),
  }));
  return applyToFiles(
    photos,
    template,
    (all) =>
      captionContext({
        release: release?.release,
        office,
        cards,
        photos: all,
        clocks: release?.photos.clocks,
        book,
        lists: codes ? [codes] : [],
      }),
    languages,
  );
}

/** A photo that says nothing, for finding what is wrong with a text before any photo is read. */
export const ANY_PHOTO: Readable = {
  index: 0,
  file: 'photo.jpg',
  facts: { format: 'jpeg', width: 1, height: 1, bytes: 1, sha256: '', fields: {} },
};

/**
 * What is wrong with the text itself is wrong for every photo: nothing is written at all. Before
 * the photos are read (`beforehand`) it counts only when no photo could set it right.
 */
export function refuseText(file: string, { problems }: AppliedToFiles, beforehand = false): void {
  const wrong = problems.filter(({ problem }) => isTextProblem(problem));
  const first = wrong.find(({ problem }) => !beforehand || isHopeless(problem));
  if (!first) return;
  if (first.problem.kind === 'needs-release') {
    const needing = wrong.flatMap(({ problem }) =>
      problem.kind === 'needs-release' ? [`{${problem.name}}`] : [],
    );
    const names = [...new Set(needing)].join(', ');
    throw new Problem(
      'needs-release',
      `${file} uses ${names}, which only a release can tell: give one with --release, or write the words out.`,
    );
  }
  const where = `${file}, “${first.field}” in ${first.language}`;
  throw new Problem(first.problem.kind, `${where}: ${captionProblemWords(first.problem)}.`);
}

/** A photo may say its own city, and who is in it decides between two people of one position. */
function isHopeless(problem: CaptionProblem): boolean {
  if (problem.kind === 'ambiguous-code') return false;
  if (problem.kind !== 'needs-release') return true;
  return variableNamed(problem.name)?.variable.needsRelease === true;
}

/** By the photo's id, in sentences without their full stops. */
export function problemsByPhoto({
  problems,
}: AppliedToFiles): ReadonlyMap<string, readonly string[]> {
  const byPhoto = new Map<string, string[]>();
  for (const { field, language, problem, photos } of problems) {
    const words = `“${field}” in ${language} was left as it was: ${captionProblemWords(problem)}`;
    for (const id of photos) byPhoto.set(id, [...(byPhoto.get(id) ?? []), words]);
  }
  return byPhoto;
}

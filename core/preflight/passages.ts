import type { Language } from '../release/language.ts';
import { type Block, type Inline, isKnown, type Text } from '../release/text.ts';
import type { Context, Fix, Place } from './finding.ts';

/** A stretch of words that goes out, whole, however many runs of marks it is stored in. */
export interface Passage {
  readonly language: Language;
  readonly place: Place;
  readonly text: string;
  readonly document: 'release' | 'photos';
  readonly runs: readonly Run[];
}

/** A stored string, and where it begins in the passage. */
interface Run {
  readonly start: number;
  readonly text: string;
  readonly path: readonly (string | number)[];
}

type Path = readonly (string | number)[];

/** Headline, subhead, lead, every block and list item, then the captions, per language. */
export function passages(context: Context): readonly Passage[] {
  return context.written.flatMap((language) => {
    const text = context.release.texts[language];
    return [...(text ? textPassages(text, language) : []), ...captionPassages(context, language)];
  });
}

/** Replaces part of a passage; undefined when the part runs over a change of marks. */
export function replaceIn(
  passage: Passage,
  from: number,
  to: number,
  replacement: string,
): Fix | undefined {
  const run = passage.runs.find(
    (each) => each.start <= from && to <= each.start + each.text.length,
  );
  if (!run) return undefined;
  const value = run.text.slice(0, from - run.start) + replacement + run.text.slice(to - run.start);
  return { document: passage.document, patches: [{ op: 'replace', path: [...run.path], value }] };
}

/** Replaces several parts of a passage; those that run over a change of marks stay as they are. */
export function replaceEach(
  passage: Passage,
  parts: readonly { readonly from: number; readonly to: number; readonly right: string }[],
): Fix | undefined {
  const patches = passage.runs.flatMap((run) => {
    const end = run.start + run.text.length;
    const own = parts.filter(({ from, to }) => run.start <= from && to <= end);
    if (own.length === 0) return [];
    // From the last to the first, so that the places of the others stay right.
    const value = [...own]
      .sort((a, b) => b.from - a.from)
      .reduce(
        (text, { from, to, right }) =>
          text.slice(0, from - run.start) + right + text.slice(to - run.start),
        run.text,
      );
    return [{ op: 'replace' as const, path: [...run.path], value }];
  });
  return patches.length > 0 ? { document: passage.document, patches } : undefined;
}

function textPassages(text: Text, language: Language): readonly Passage[] {
  const root: Path = ['texts', language];
  const place = (rest: Partial<Place>): Place => ({ step: 'text', language, ...rest });
  const plain = (field: 'headline' | 'subhead', words: string | undefined): Passage[] =>
    words === undefined
      ? []
      : [single(language, place({ field }), words, [...root, field], 'release')];
  return [
    ...plain('headline', text.headline),
    ...plain('subhead', text.subhead),
    ...(text.lead
      ? [
          inline(language, place({ field: 'lead' }), text.lead.content, [
            ...root,
            'lead',
            'content',
          ]),
        ]
      : []),
    ...text.body.flatMap((block, index) =>
      blockPassages(block, language, [...root, 'body', index], place({ block: block.id })),
    ),
  ];
}

function blockPassages(
  block: Block,
  language: Language,
  path: Path,
  place: Place,
): readonly Passage[] {
  if (!isKnown(block) || block.type === 'photo') return [];
  if (block.type === 'list') {
    return block.items.map((item, index) =>
      inline(language, place, item.content, [...path, 'items', index, 'content']),
    );
  }
  return [inline(language, place, block.content, [...path, 'content'])];
}

function captionPassages(context: Context, language: Language): readonly Passage[] {
  return context.photos.photos.flatMap((photo, index) => {
    const caption = photo.caption?.[language];
    if (!caption || !context.published.includes(photo)) return [];
    const place: Place = { step: 'photos', language, field: 'caption', photo: photo.id };
    return [single(language, place, caption, ['photos', index, 'caption', language], 'photos')];
  });
}

function single(
  language: Language,
  place: Place,
  text: string,
  path: Path,
  document: Passage['document'],
): Passage {
  return { language, place, text, document, runs: [{ start: 0, text, path }] };
}

function inline(language: Language, place: Place, content: readonly Inline[], path: Path): Passage {
  let text = '';
  const runs = content.map((run, index): Run => {
    const start = text.length;
    text += run.text;
    return { start, text: run.text, path: [...path, index, 'text'] };
  });
  return { language, place, text, document: 'release', runs };
}

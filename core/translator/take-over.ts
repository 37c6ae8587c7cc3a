import { Sightings } from '../draft/sightings.ts';
import type { Cards } from '../release/cards.ts';
import { newId } from '../release/id.ts';
import type { Photo, Photos } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import { HEADLINE } from '../release/stale.ts';
import {
  type Block,
  type Inline,
  isKnown,
  type Paragraph,
  plainText,
  type Source,
  type Text,
} from '../release/text.ts';
import type { Pair } from './marks.ts';
import { isWordBlock, pairBlocks, type WordBlock } from './pairs.ts';
import type { ReviewRow } from './review.ts';
import { type Line, linesText, type RowPart, textHash } from './rows.ts';

export interface TakenOver {
  readonly release: Release;
  readonly photos: Photos;
}

/**
 * The release with the chosen rows in it. Each block remembers the words that it was translated
 * from: what is stale stays marked as stale. People, places and dates of the cards are linked
 * again, because Word keeps no references. `today` is an ISO date.
 */
export function takeOver(
  release: Release,
  photos: Photos,
  pair: Pair,
  chosen: readonly ReviewRow[],
  cards: Cards,
  today: string,
): TakenOver {
  const writing = new Writing(release, pair, new Sightings(cards, today));
  for (const row of chosen) writing.take(row);
  const { to } = pair;
  const words = (photo: Photo, kind: 'caption' | 'alt') =>
    chosen.find(({ row }) => row?.part.kind === kind && row.part.photo === photo.id)?.after;
  const isOfText = chosen.some(
    ({ row }) => row?.part.kind !== 'caption' && row?.part.kind !== 'alt',
  );
  return {
    release: isOfText
      ? {
          ...release,
          languages: release.languages.includes(to)
            ? release.languages
            : [...release.languages, to],
          texts: { ...release.texts, [to]: writing.text() },
        }
      : release,
    photos: {
      ...photos,
      photos: photos.photos.map((photo) => {
        const [caption, alt] = [words(photo, 'caption'), words(photo, 'alt')];
        return {
          ...photo,
          ...(caption && { caption: { ...photo.caption, [to]: oneLine(caption) } }),
          ...(alt && { alt: { ...photo.alt, [to]: oneLine(alt) } }),
        };
      }),
    },
  };
}

/** The translation while rows are put into it. */
class Writing {
  readonly #pair: Pair;
  readonly #seen: Sightings;
  readonly #source: Text | undefined;
  readonly #paired: Map<string, string>;
  readonly #wasEmpty: boolean;
  #text: Text;
  /** The block that the row before went to: where a row that is new stands. */
  #last: string | undefined;
  /** Blocks without a source: they stay with the one that they follow. */
  readonly #added = new Set<string>();

  constructor(release: Release, pair: Pair, seen: Sightings) {
    this.#pair = pair;
    this.#seen = seen;
    this.#source = release.texts[pair.from];
    this.#text = release.texts[pair.to] ?? { headline: '', body: [] };
    this.#wasEmpty = this.#text.body.length === 0;
    this.#paired = new Map(
      [...pairBlocks(this.#source, this.#text, pair)].map(([from, { id }]) => [from, id]),
    );
  }

  take(taken: ReviewRow): void {
    const { row, after, state } = taken;
    if (!row) {
      this.#insertAfter(
        this.#last,
        after.map((line) => this.#paragraph(line)),
      );
      return;
    }
    // The same words keep their references and marks; that they were read is noted.
    if (state === 'unchanged') {
      if (row.block && row.translation)
        this.#keep(row.translation, this.#mark(row.block.id, taken));
      return;
    }
    switch (row.part.kind) {
      case 'headline':
        this.#text = {
          ...this.#text,
          headline: oneLine(after),
          headlineSource: this.#mark(HEADLINE, taken),
        };
        return;
      case 'subhead':
        this.#text = { ...this.#text, subhead: oneLine(after) };
        return;
      case 'lead': {
        if (!row.block) return;
        const lead = this.#text.lead ?? this.#paragraph([]);
        this.#text = {
          ...this.#text,
          lead: {
            ...lead,
            content: this.#link(joined(after)),
            source: this.#mark(row.block.id, taken),
          },
        };
        return;
      }
      case 'block':
        if (row.block) this.#takeBlock(row.part, row.block, after, this.#mark(row.block.id, taken));
        return;
      case 'caption':
      case 'alt':
        return;
    }
  }

  text(): Text {
    return this.#wasEmpty ? this.#withPhotos() : this.#text;
  }

  #keep({ id }: WordBlock, source: Source): void {
    const marked = { source };
    const { lead, body } = this.#text;
    this.#text = {
      ...this.#text,
      ...(lead && { lead: lead.id === id ? { ...lead, ...marked } : lead }),
      body: body.map((block) =>
        block.id === id && isWordBlock(block) ? { ...block, ...marked } : block,
      ),
    };
    this.#last = id;
  }

  #takeBlock(
    part: Extract<RowPart, { kind: 'block' }>,
    source: WordBlock,
    lines: readonly Line[],
    mark: Source,
  ): void {
    const own = this.#paired.get(part.block);
    const old = this.#text.body.find((block) => block.id === own);
    const [first, ...more] = this.#blocks(old && isWordBlock(old) ? old : source, lines, old);
    if (!first) return;
    const marked = { ...first, source: mark };
    if (old) {
      const body = this.#text.body.map((block) => (block.id === old.id ? marked : block));
      this.#text = { ...this.#text, body };
      this.#insertAfter(old.id, more);
    } else {
      const place = this.#placeBefore(source.id);
      this.#paired.set(part.block, marked.id);
      this.#insertAfter(place, [marked, ...more]);
    }
    this.#last = more.at(-1)?.id ?? marked.id;
  }

  /** The lines as a block of the kind of `like`; a paragraph that was parted becomes several. */
  #blocks(like: WordBlock, lines: readonly Line[], old: Block | undefined): readonly WordBlock[] {
    const id = old?.id ?? newId();
    const known = old && isWordBlock(old) ? old : undefined;
    if (like.type === 'list') {
      const items = known?.type === 'list' ? known.items : [];
      return [
        {
          ...like,
          id,
          items: lines.map((line, index) => ({
            ...items[index],
            id: items[index]?.id ?? newId(),
            content: this.#link(line),
          })),
        },
      ];
    }
    const [first = [], ...more] = like.type === 'paragraph' ? lines : [joined(lines)];
    const rest = more.map((line) => this.#paragraph(this.#link(line)));
    return [{ ...like, id, content: this.#link(first) }, ...rest];
  }

  #link(line: Line): Inline[] {
    return this.#seen.link(line, this.#pair.to);
  }

  #paragraph(line: Line): Paragraph {
    return { id: newId(), type: 'paragraph', content: [...line] };
  }

  /** With the words of the file where they are those that it was made with. */
  #mark(block: string, { row, sourceHash: hash, sourceThen }: ReviewRow): Source {
    const known = [sourceThen, linesText(row?.source ?? [])];
    const words = known.find((each) => textHash(each) === hash);
    return { language: this.#pair.from, block, hash, ...(words !== undefined && { words }) };
  }

  /** The translation of the nearest earlier block of the source that has one. */
  #placeBefore(source: string): string | undefined {
    const blocks = this.#source?.body ?? [];
    const at = blocks.findIndex(({ id }) => id === source);
    const earlier = blocks.slice(0, at).findLast(({ id }) => this.#paired.has(id));
    const { body } = this.#text;
    let place = body.findIndex(({ id }) => earlier && id === this.#paired.get(earlier.id));
    while (this.#added.has(body[place + 1]?.id ?? '')) place += 1;
    return body[place]?.id;
  }

  /** Behind the block with this id; at the beginning when there is none. */
  #insertAfter(id: string | undefined, blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    const at = this.#text.body.findIndex((block) => block.id === id) + 1;
    const body = [...this.#text.body.slice(0, at), ...blocks, ...this.#text.body.slice(at)];
    this.#text = { ...this.#text, body };
    this.#last = blocks.at(-1)?.id;
    for (const { id: added } of blocks) {
      if (![...this.#paired.values()].includes(added)) this.#added.add(added);
    }
  }

  /** A first translation has its photos where the source has them. */
  #withPhotos(): Text {
    const body: Block[] = [];
    const rest = [...this.#text.body];
    const takeUntil = (id: string) => {
      const at = rest.findIndex((block) => block.id === id);
      if (at >= 0) body.push(...rest.splice(0, at + 1));
    };
    for (const block of this.#source?.body ?? []) {
      const own = this.#paired.get(block.id);
      if (own) takeUntil(own);
      if (isKnown(block) && block.type === 'photo') body.push({ ...block, id: newId() });
    }
    return { ...this.#text, body: [...body, ...rest] };
  }
}

/** Lines as one, for parts that have only one. */
function joined(lines: readonly Line[]): Line {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: ' ' }, ...line]));
}

function oneLine(lines: readonly Line[]): string {
  return plainText(joined(lines)).replace(/\s+/g, ' ').trim();
}

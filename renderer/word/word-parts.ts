import type { WordLeft } from '../../core/contract-shapes.ts';
import { newId } from '../../core/release/id.ts';
import type { Language } from '../../core/release/language.ts';
import type { Block } from '../../core/release/text.ts';
import { htmlToBlocks } from '../editor/paste/html-blocks.ts';
import { parseInert } from '../editor/paste/inert.ts';
import { isLetterhead, twoLanguages } from './word-tables.ts';

/** A picture at its place in the text: `id` is that of the photo that it will be. */
export interface PlacedPicture {
  readonly id: string;
  /** Its number among the document's pictures. */
  readonly index: number;
  readonly alt: string;
  caption: string;
  credit: string;
}

/** The HTML of a Word document as blocks, with photos where its pictures stand. */
export interface WordParts {
  readonly blocks: readonly Block[];
  /** The language of blocks that stood in the columns of a table, by their ids. */
  readonly languages: ReadonlyMap<string, Language>;
  readonly pictures: readonly PlacedPicture[];
  readonly left: readonly WordLeft[];
}

export function wordParts(html: string): WordParts {
  const reading = new Reading();
  const body = parseInert(html);
  const isWordy = (body.textContent ?? '').length > LETTERHEAD_IS_SHORT;
  for (const [index, element] of [...body.children].entries()) {
    if (index === 0 && isWordy && isLetterhead(element)) reading.leave('header', element);
    else reading.take(element);
  }
  return reading;
}

/** A document of fewer signs is not a text below a letterhead. */
const LETTERHEAD_IS_SHORT = 400;

/** A line below a picture that begins so, or is in italics as a whole, is what is said of it. */
const CAPTION =
  /^(?:фото|сурет|суретте|снимок|на (?:фото|снимке)|рис\.|photo|pictured)(?![\p{L}])/iu;
const LONGEST_CAPTION = 300;

class Reading implements WordParts {
  readonly blocks: Block[] = [];
  readonly languages = new Map<string, Language>();
  readonly pictures: PlacedPicture[] = [];
  readonly left: WordLeft[] = [];
  /** The picture that the next paragraph may speak of. */
  #open: PlacedPicture | undefined;

  take(element: Element): void {
    if (element.matches('table')) this.#table(element);
    else this.#paragraph(element);
  }

  #paragraph(element: Element): void {
    const pictures = [...element.querySelectorAll('img')];
    const isFirst = (element.textContent ?? '').trim() === '' || startsWithPicture(element);
    for (const picture of pictures) picture.remove();
    if (!isFirst) this.#words(element);
    for (const picture of pictures) this.#picture(picture);
    if (isFirst) this.#words(element);
  }

  leave(kind: WordLeft['kind'], element: Element): void {
    const words = wordsOf(element);
    if (words) this.left.push({ kind, words });
  }

  #words(element: Element): void {
    const words = wordsOf(element);
    if (words === '') return;
    if (this.#open && this.#isOfPicture(element, words, this.#open)) return;
    this.#open = undefined;
    this.blocks.push(...htmlToBlocks(element.outerHTML));
  }

  #isOfPicture(element: Element, words: string, picture: PlacedPicture): boolean {
    if (element.matches('p.credit')) {
      picture.credit = words;
      return true;
    }
    const isWhole = [...element.querySelectorAll('em')].some((em) => wordsOf(em) === words);
    const isCaption =
      element.matches('p.caption') ||
      (element.matches('p') && words.length <= LONGEST_CAPTION && (isWhole || CAPTION.test(words)));
    if (!isCaption || picture.caption !== '') return false;
    picture.caption = words;
    return true;
  }

  #picture(picture: Element): void {
    const index = Number(picture.getAttribute('src'));
    const placed: PlacedPicture = {
      id: newId(),
      index,
      alt: picture.getAttribute('alt')?.trim() ?? '',
      caption: '',
      credit: '',
    };
    this.pictures.push(placed);
    this.blocks.push({ id: newId(), type: 'photo', photo: placed.id });
    this.#open = placed;
  }

  #table(table: Element): void {
    const columns = twoLanguages(table);
    if (columns) {
      for (const { language, cells } of columns) {
        const from = this.blocks.length;
        for (const cell of cells) this.#cell(cell);
        for (const { id, type } of this.blocks.slice(from)) {
          if (type !== 'photo') this.languages.set(id, language);
        }
      }
    } else if (table.querySelector('img')) {
      for (const cell of byColumns(table)) this.#cell(cell);
    } else {
      this.#open = undefined;
      this.blocks.push(...htmlToBlocks(table.outerHTML));
      this.leave('table', table);
    }
  }

  #cell(cell: Element): void {
    for (const element of [...cell.children]) this.take(element);
  }
}

function startsWithPicture(element: Element): boolean {
  let node: Node | null = element;
  while (node) {
    if (node instanceof Element && node.matches('img')) return true;
    if (node.nodeType === Node.TEXT_NODE && node.textContent?.trim()) return false;
    const next: Node | null | undefined = [...node.childNodes].find(
      (child) => child.nodeName === 'IMG' || child.textContent?.trim(),
    );
    node = next ?? null;
  }
  return false;
}

/** Pictures side by side with their captions below: column after column. */
function byColumns(table: Element): readonly Element[] {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    rows.flatMap((row) => row[column] ?? []),
  ).flat();
}

function wordsOf(element: Element): string {
  const lines = element.querySelector('p, li, tr') ? [...element.querySelectorAll('p, li')] : [];
  return (lines.length > 0 ? lines : [element])
    .map((line) => (line.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

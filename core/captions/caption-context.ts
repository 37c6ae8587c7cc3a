import { type Moment, readMoment } from '../language/moment.ts';
import { type Clocks, trueMoment } from '../photos/order.ts';
import type { CaptionBook, CodeList } from '../release/caption-book.ts';
import type { Cards, Office, Person, Place } from '../release/cards.ts';
import type { Photo } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import { type CodeTable, codeTable } from './codes.ts';

/** What a caption may speak of besides the photo: made once for many photos. */
export interface CaptionContext {
  /** Absent at the command line when none was given. */
  readonly release?: Release;
  readonly office: Office;
  readonly cards: Cards;
  readonly codes: CodeTable;
  /** How far each camera's clock is behind. */
  readonly clocks: Clocks;
  /** A composed caption ends with «Фото: …». */
  readonly creditInCaption: boolean;
  /** The number of each photo in the final order, from 1, by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** How many photos go out. */
  readonly total: number;
  readonly people: ReadonlyMap<string, Person>;
  readonly places: ReadonlyMap<string, Place>;
  /** A stored moment on the office's wall clock; remembered, for photos share theirs. */
  readonly moment: (iso: string | undefined) => Moment | undefined;
}

/** What the variables take from a photo; a stored photo is one. */
export type CaptionPhoto = Pick<
  Photo,
  | 'id'
  | 'originalName'
  | 'takenAt'
  | 'camera'
  | 'date'
  | 'place'
  | 'location'
  | 'depicted'
  | 'photographer'
  | 'credit'
>;

export interface CaptionSources {
  readonly release?: Release | undefined;
  readonly office: Office;
  readonly cards: Cards;
  /** All photos of the release in their order. */
  readonly photos: readonly Photo[];
  readonly clocks?: Clocks | undefined;
  readonly book?: CaptionBook | undefined;
  /** Lists of codes besides those of the book, such as a file named at the command line. */
  readonly lists?: readonly CodeList[];
}

export function captionContext(sources: CaptionSources): CaptionContext {
  const { release, office, cards, photos, clocks = {}, book, lists = [] } = sources;
  const goesOut = (photo: Photo) => !photo.exclude && photo.minors !== 'refused';
  // What stays behind is numbered after the rest, so that the numbers of the rest have no holes.
  const inOrder = [...photos.filter(goesOut), ...photos.filter((photo) => !goesOut(photo))];
  const moments = new Map<string, Moment | undefined>();
  return {
    ...(release && { release }),
    office,
    cards,
    codes: codeTable({
      cards,
      release,
      photos,
      lists: [...(book?.codes ?? []), ...lists],
      delimiter: book?.delimiter ?? '=',
    }),
    clocks,
    creditInCaption: book?.creditInCaption ?? true,
    numbers: new Map(inOrder.map((photo, index) => [photo.id, index + 1])),
    total: photos.filter(goesOut).length,
    people: new Map(cards.people.map((person) => [person.id, person])),
    places: new Map(cards.places.map((place) => [place.id, place])),
    moment(iso) {
      if (iso === undefined) return undefined;
      if (!moments.has(iso)) moments.set(iso, readMoment(iso, office.timezone));
      return moments.get(iso);
    },
  };
}

/** ISO day on which positions were held: the photo's own, the event's, or when it was taken. */
export function dayOf(
  { date, takenAt, camera }: Pick<Photo, 'date' | 'takenAt' | 'camera'>,
  { release, clocks }: Pick<CaptionContext, 'release' | 'clocks'>,
): string | undefined {
  return date ?? release?.event.startsAt ?? trueMoment(takenAt, camera, clocks);
}

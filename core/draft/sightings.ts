import type { Cards } from '../release/cards.ts';
import { newId } from '../release/id.ts';
import type { Language } from '../release/language.ts';
import type { Speaker } from '../release/release.ts';
import { type Inline, plainText } from '../release/text.ts';
import type { ReleaseType } from '../release/types.ts';
import { type CardFinder, cardFinder } from './find-cards.ts';
import { linkInline } from './inline-pieces.ts';
import type { TakenWarning } from './taken.ts';
import { type FoundDate, linkDates } from './written-dates.ts';

/** What was noticed on the way through the blocks of a pasted text. */
export class Sightings {
  readonly people = new Set<string>();
  readonly places = new Set<string>();
  readonly dates = new Map<string, FoundDate>();
  readonly speakers = new Map<string, Speaker>();
  readonly warnings = new Set<TakenWarning>();
  number: string | undefined;
  type: ReleaseType | undefined;
  issued: string | undefined;

  readonly #cards: Cards;
  readonly #today: string;
  readonly #finders = new Map<Language, CardFinder>();

  constructor(cards: Cards, today: string) {
    this.#cards = cards;
    this.#today = today;
  }

  finder(language: Language): CardFinder {
    const finder = this.#finders.get(language) ?? cardFinder(this.#cards, language);
    this.#finders.set(language, finder);
    return finder;
  }

  /** Links what the content names, and remembers it. */
  link(content: readonly Inline[], language: Language): Inline[] {
    const text = plainText(content);
    const named = this.finder(language)(text);
    const dated = linkDates(text, language, this.#today);
    for (const { ref } of named) (ref.kind === 'person' ? this.people : this.places).add(ref.id);
    for (const { date } of dated) this.dates.set(date.iso, this.dates.get(date.iso) ?? date);
    return linkInline(content, [...named, ...dated.map(({ range }) => range)]);
  }

  speaker(person: string): string {
    const speaker = this.speakers.get(person) ?? { id: newId(), person };
    this.speakers.set(person, speaker);
    return speaker.id;
  }
}

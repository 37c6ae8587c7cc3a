import { create } from 'zustand';
import type {
  AppInfo,
  AppSettings,
  CardFiles,
  LibraryState,
  ReleaseSummary,
} from '../../core/contract-shapes.ts';
import {
  type Cards,
  type Office,
  type Organisation,
  officeSchema,
  type Person,
  type Place,
} from '../../core/release/cards.ts';
import type { NameCard, Term } from '../../core/release/terms.ts';
import { client } from '../client/client.ts';
import type { Connection } from '../client/link.ts';

/** What is there beside the open release: the library, the cards, this computer's settings. */
interface OfficeStore {
  readonly connection: Connection;
  readonly ready: boolean;
  readonly info: AppInfo | undefined;
  readonly settings: AppSettings;
  readonly library: LibraryState | undefined;
  readonly releases: readonly ReleaseSummary[];
  readonly office: Office;
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
  readonly terms: readonly Term[];
  readonly names: readonly NameCard[];
}

export const useOffice = create<OfficeStore>(() => ({
  connection: 'connecting',
  ready: false,
  info: undefined,
  settings: { recent: [] },
  library: undefined,
  releases: [],
  office: officeSchema.parse({}),
  people: [],
  places: [],
  organisations: [],
  terms: [],
  names: [],
}));

/** The office's cards as composing and checking take them. */
export function cardsNow(): Cards {
  const { people, places, organisations, terms, names } = useOffice.getState();
  return { people, places, organisations, terms, names };
}

/** Loads everything that the first screen needs. */
export async function loadOffice(asked: Promise<AppSettings>): Promise<void> {
  const [info, settings] = await Promise.all([client.app.info(), asked, loadLibrary()]);
  useOffice.setState({ info, settings });
}

export async function loadLibrary(): Promise<void> {
  const library = await client.library.state();
  useOffice.setState({ library });
  if (library.state === 'not-chosen' || library.state === 'missing') return;
  await Promise.all([loadReleases(), loadCards()]);
}

export async function loadReleases(): Promise<void> {
  useOffice.setState({ releases: await client.releases.list() });
}

export async function loadCards(): Promise<void> {
  const cards = await client.cards.get().catch(() => undefined);
  if (cards) {
    useOffice.setState({ office: cards.office });
    takeCards(cards);
  }
}

/** What lies on disk after a change of cards. */
export function takeCards(files: Omit<CardFiles, 'office'>): void {
  useOffice.setState({
    people: files.people.people,
    places: files.places.places,
    organisations: files.organisations.organisations,
    terms: files.terms.terms,
    names: files.names.names,
  });
}

export async function changeSettings(change: Partial<AppSettings>): Promise<void> {
  useOffice.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
  useOffice.setState({ settings: await client.settings.set(change) });
}

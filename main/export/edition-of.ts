import { compose } from '../../core/publication/compose.ts';
import type { Edition } from '../../core/publication/edition.ts';
import type { Logo } from '../../core/publication/frame.ts';
import type { Cards, Office } from '../../core/release/cards.ts';
import type { Language } from '../../core/release/language.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import { isWritten } from '../../core/release/written.ts';
import { logoPath } from '../library/logo.ts';
import type { PhotoService } from '../photos/service.ts';

/** The documents an edition is made of, and where the office's files lie. */
export interface EditionSource {
  readonly release: Release;
  readonly photos: Photos;
  readonly office: Office;
  readonly cards: Cards;
  /** The folder of office.json, which the logo lies beside; undefined without a library. */
  readonly officeFolder: string | undefined;
}

export interface ComposedEdition {
  readonly edition: Edition;
  readonly logo?: string;
  /** The languages that were asked for and have no text: they are said, and do not go out. */
  readonly unwritten: readonly Language[];
}

/**
 * Composes the edition for those of these languages that are written. The logo is looked at here,
 * because composing is pure: one that is missing or no picture is left out of the letterhead.
 * `filePattern` names the files of a photo pack.
 */
export async function editionOf(
  source: EditionSource,
  asked: readonly Language[],
  photoService: PhotoService,
  filePattern?: string,
): Promise<ComposedEdition> {
  const { release, photos, office, cards } = source;
  const languages = asked.filter((language) => isWritten(release, language));
  const unwritten = asked.filter((language) => !isWritten(release, language));
  const logo = await logoOf(source, photoService);
  const edition = compose(release, photos, office, cards, {
    languages,
    ...(filePattern && { filePattern }),
    ...(logo && { logo: logo.shown }),
  });
  return { edition, unwritten, ...(logo && { logo: logo.path }) };
}

async function logoOf(
  { office, officeFolder }: EditionSource,
  photoService: PhotoService,
): Promise<{ readonly path: string; readonly shown: Logo } | undefined> {
  const file = office.letterhead.logo;
  if (!file || officeFolder === undefined) return undefined;
  const path = await logoPath(officeFolder, file);
  const seen = path === undefined ? undefined : await photoService.read(path);
  if (path === undefined || seen?.status !== 'done') return undefined;
  const { width, height } = seen.photo;
  return { path, shown: { file, width, height } };
}

import path from 'node:path';
import { compose } from '../../core/publication/compose.ts';
import type { Edition } from '../../core/publication/edition.ts';
import type { Cards, Office } from '../../core/release/cards.ts';
import type { Language } from '../../core/release/language.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
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

/**
 * Composes the edition for these languages. The logo is looked at here, because composing is
 * pure: one that is missing or no picture is left out of the letterhead.
 */
export async function editionOf(
  source: EditionSource,
  languages: readonly Language[],
  photoService: PhotoService,
): Promise<{ readonly edition: Edition; readonly logo?: string }> {
  const { release, photos, office, cards } = source;
  const logo =
    source.officeFolder === undefined
      ? undefined
      : logoPath(source.officeFolder, office.letterhead.logo);
  const seen = logo === undefined ? undefined : await photoService.read(logo);
  if (logo === undefined || seen?.status !== 'done') {
    return { edition: compose(release, photos, office, cards, { languages }) };
  }
  const { width, height } = seen.photo;
  const edition = compose(release, photos, office, cards, {
    languages,
    logo: { file: path.basename(logo), width, height },
  });
  return { edition, logo };
}

import type { FormatName } from '../../core/contract-shapes.ts';
import type { Edition } from '../../core/publication/edition.ts';
import type { Language } from '../../core/release/language.ts';
import type { PhotoFormat } from '../photos/protocol.ts';

/**
 * A picture made from an original. `key` names the file in the staging folder where the photo
 * worker wrote it; formats refer to it and decide under which path it goes out.
 */
export interface Rendition {
  readonly key: string;
  readonly purpose: RenditionPurpose;
  readonly format: 'jpeg' | 'webp' | 'avif';
  /** Pixels of what was really written. */
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/**
 * What a rendition is for: `page` the responsive set of the web page, `social` the 1200 × 630
 * crop, `site` the one JPEG of at most 400 KB for a site's own editor, `paper` the largest JPEG
 * of the page set alone, for a document: where the page set is made anyway, that one serves.
 */
export type RenditionPurpose = 'page' | 'social' | 'site' | 'paper';

/** A captioned copy at full size; `key` as of a rendition. */
export interface FullSizeCopy {
  readonly key: string;
  readonly format: PhotoFormat;
  readonly bytes: number;
}

/** What the photo worker really wrote, by photo. A photo that failed is simply not there. */
export interface Pictures {
  /** The copy at full size, where a format asked for copies. */
  copyOf(photo: string): FullSizeCopy | undefined;
  of(photo: string): readonly Rendition[];
  /** The bytes of one rendition, for formats that embed pictures. */
  read(rendition: Rendition): Promise<Uint8Array>;
  /** The letterhead's logo, when there is one. */
  logo(): Promise<Uint8Array | undefined>;
}

/** A file of an export: its own bytes, or a rendition put under a path. Paths use `/`. */
export type ExportFile = {
  readonly path: string;
  readonly language?: Language;
} & ({ readonly bytes: Uint8Array } | { readonly rendition: Rendition | FullSizeCopy });

/**
 * A format: a pure function from an edition and its prepared pictures to files. It asks the
 * library for nothing, knows no other format, and writes nothing.
 */
export interface Format {
  readonly name: FormatName;
  /** The renditions it needs of every photo (`social` is made of the lead photo only). */
  readonly purposes: readonly RenditionPurpose[];
  /** Whether it needs every photo at full size, captioned. */
  readonly copies?: boolean;
  render(edition: Edition, pictures: Pictures): Promise<readonly ExportFile[]>;
}

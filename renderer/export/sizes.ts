import type { TFunction } from 'i18next';
import type { ExportedFile } from '../../core/contract-shapes.ts';

const PICTURE = /\.(jpe?g|webp|avif|png)$/i;

/** What a person opens; pictures are counted together. */
export function documentsOf(files: readonly ExportedFile[]): readonly ExportedFile[] {
  return files.filter(({ path }) => !PICTURE.test(path));
}

export function pictureCount(files: readonly ExportedFile[]): {
  readonly count: number;
  readonly bytes: number;
} {
  const pictures = files.filter(({ path }) => PICTURE.test(path));
  return { count: pictures.length, bytes: pictures.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/** «14 КБ», «1,4 МБ»: decimal units, as file managers and site editors count them. */
export function sizeText(bytes: number, t: TFunction): string {
  if (bytes < 1_000_000)
    return t('export.kilobytes', { size: Math.max(1, Math.round(bytes / 1000)) });
  const megabytes = (bytes / 1_000_000).toFixed(1);
  return t('export.megabytes', {
    size: t('export.decimal') === ',' ? megabytes.replace('.', ',') : megabytes,
  });
}

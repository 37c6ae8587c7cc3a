import type { FormatName } from '../../core/contract-shapes.ts';
import type { Format } from './format.ts';
import { fragmentFormat } from './fragment/format.ts';
import { htmlFormat } from './html/format.ts';
import { packFormat } from './pack/format.ts';
import { textFormat } from './text/format.ts';

/**
 * Every format there is. A new one is its own folder and a line here. The one for Word stands on
 * large libraries; they are read when somebody asks for it and not at every start.
 */
const FORMATS: Readonly<Record<FormatName, () => Promise<Format>>> = {
  html: async () => htmlFormat,
  docx: async () => (await import('./docx/docx.ts')).docxFormat,
  fragment: async () => fragmentFormat,
  txt: async () => textFormat,
  photos: async () => packFormat,
};

const ORDER: readonly FormatName[] = ['html', 'docx', 'fragment', 'txt', 'photos'];

/** The formats of these names, each once, always in the same order. */
export async function formatsNamed(names: readonly FormatName[]): Promise<readonly Format[]> {
  return Promise.all(ORDER.filter((name) => names.includes(name)).map((name) => FORMATS[name]()));
}

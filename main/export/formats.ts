import type { FormatName } from '../../core/contract.ts';
import { docxFormat } from './docx/docx.ts';
import type { Format } from './format.ts';
import { fragmentFormat } from './fragment/format.ts';
import { htmlFormat } from './html/format.ts';
import { textFormat } from './text/format.ts';

/** Every format there is. A new one is its own folder and a line here. */
const FORMATS: Readonly<Record<FormatName, Format>> = {
  html: htmlFormat,
  docx: docxFormat,
  fragment: fragmentFormat,
  txt: textFormat,
};

/** The formats of these names, each once, always in the same order. */
export function formatsNamed(names: readonly FormatName[]): readonly Format[] {
  return Object.values(FORMATS).filter(({ name }) => names.includes(name));
}

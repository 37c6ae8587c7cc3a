import i18next from 'i18next';
import { create } from 'zustand';
import { usePanels } from '../app/panels.ts';
import { notify } from '../store/notices.ts';

interface Dropped {
  readonly file: File | undefined;
}

/** A Word document that was dropped and waits for the panel that reads it. */
export const useDropped = create<Dropped>(() => ({ file: undefined }));

/** By its name: what is really in it is told by main, which says so when it is none. */
export function isDocument({ name }: File): boolean {
  return /\.docx?$/i.test(name);
}

/** Opens the first document among dropped files: for a new release, or for the one that is open. */
export function openDropped(files: readonly File[], panel: 'new' | 'paste'): void {
  const file = files.find(isDocument) ?? files[0];
  if (!file) return;
  useDropped.setState({ file });
  usePanels.getState().show(panel);
  const left = files.filter((other) => other !== file).map(({ name }) => name);
  if (left.length === 0) return;
  const names = left.join(', ');
  notify({ tone: 'error', text: i18next.t('start.dropOne', { taken: file.name, names }) });
}

/** The document, once. */
export function takeDropped(): File | undefined {
  const { file } = useDropped.getState();
  if (file) useDropped.setState({ file: undefined });
  return file;
}

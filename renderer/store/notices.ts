import { create } from 'zustand';

/** A short line at the window's foot: what was done, and the way back. Never a question. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'error';
  readonly action?: { readonly label: string; readonly run: () => void };
}

let last = 0;

export const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }));

export function notify(notice: Omit<Notice, 'id'>): void {
  const id = ++last;
  useNotices.setState(({ notices }) => ({ notices: [...notices.slice(-2), { ...notice, id }] }));
  setTimeout(() => dismiss(id), notice.tone === 'error' ? 12_000 : 6000);
}

export function dismiss(id: number): void {
  useNotices.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) }));
}

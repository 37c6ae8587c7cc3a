import { create } from 'zustand';
import type { Journal, Lease } from '../../core/contract-shapes.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import type { SaveState } from './saver.ts';
import type { Visit } from './visit.ts';

export interface Desk {
  readonly id: string;
  readonly folder: string;
  readonly release: Release;
  readonly photos: Photos;
  readonly journal: Journal;
  readonly lease: Lease;
  readonly readOnly: boolean;
  readonly saving: { readonly release: SaveState; readonly photos: SaveState };
  /** Counts changes that came from elsewhere than the text editors, so that they take them over. */
  readonly textEpoch: number;
  /** The text as it was when an editor got the focus: the way back when it has left. */
  readonly writing?: Visit;
}

interface DeskStore {
  readonly desk: Desk | undefined;
}

/** The release that is open, with everything that changes while one works on it. */
export const useDesk = create<DeskStore>(() => ({ desk: undefined }));

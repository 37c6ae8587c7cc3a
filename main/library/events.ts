import type { LibraryState } from '../../core/contract-shapes.ts';

/** What happened to the library that this program's editors did not do themselves. */
export type LibraryEvent =
  /** The list, the state or a broken file changed. */
  | { readonly type: 'library'; readonly state: LibraryState }
  /** A release or its photos changed otherwise than by `save` or `savePhotos` here. */
  | { readonly type: 'release'; readonly id: string; readonly revision: number }
  | { readonly type: 'photos'; readonly id: string; readonly revision: number }
  /** Office, people, places or the caption book changed on disk. */
  | { readonly type: 'cards' };

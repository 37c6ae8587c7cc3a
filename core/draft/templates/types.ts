import type { EventKind, ReleaseType } from '../../release/types.ts';

/** Which releases a template is for. */
export const INVITATIONS: readonly ReleaseType[] = ['advisory', 'announce'];
/** What the office says of itself. */
export const OWN_WORDS: readonly ReleaseType[] = ['statement'];
/** What tells of something that happened. */
export const REPORTS: readonly ReleaseType[] = ['release', 'postrelease', 'photoreport', 'speech'];
/** Events at which people talk with each other. */
export const TALKS: readonly EventKind[] = ['meeting', 'round-table'];

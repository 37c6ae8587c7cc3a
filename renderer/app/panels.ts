import { create } from 'zustand';

/** Panels that lie over the window for a moment. One at a time; Escape closes it. */
export type Panel = 'new' | 'paste' | 'palette' | 'keys' | 'about' | 'versions';

interface Panels {
  readonly open: Panel | undefined;
  /** The page's preview; hidden at first where the window is narrow. */
  readonly preview: boolean;
  /** The sections, where the window is too narrow to show them always. */
  readonly sidebar: boolean;
  show(panel: Panel): void;
  close(): void;
  togglePreview(): void;
  toggleSidebar(): void;
}

/** Below this width the preview does not fit beside the form. */
const WIDE = 1200;

export const usePanels = create<Panels>((set) => ({
  open: undefined,
  preview: window.innerWidth >= WIDE,
  sidebar: false,
  show: (open) => set({ open, sidebar: false }),
  close: () => set({ open: undefined }),
  togglePreview: () => set(({ preview }) => ({ preview: !preview })),
  toggleSidebar: () => set(({ sidebar }) => ({ sidebar: !sidebar })),
}));

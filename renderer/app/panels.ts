import { create } from 'zustand';

/** Panels that lie over the window for a moment. One at a time; Escape closes it. */
export type Panel =
  | 'new'
  | 'paste'
  | 'palette'
  | 'keys'
  | 'about'
  | 'versions'
  | 'translator'
  | 'draft'
  | 'templates';

interface Panels {
  readonly open: Panel | undefined;
  /** The page's preview beside form and check; hidden at first where the window is narrow. */
  readonly preview: boolean;
  /** The same beside the text, where two languages need the room: hidden at first. */
  readonly textPreview: boolean;
  /** The sections, where the window is too narrow to show them always. */
  readonly sidebar: boolean;
  show(panel: Panel): void;
  close(): void;
  togglePreview(step: string): void;
  toggleSidebar(): void;
}

/** Below this width the preview does not fit beside the form. */
const WIDE = 1200;

export const usePanels = create<Panels>((set) => ({
  open: undefined,
  preview: window.innerWidth >= WIDE,
  textPreview: false,
  sidebar: false,
  show: (open) => set({ open, sidebar: false }),
  close: () => set({ open: undefined }),
  togglePreview: (step) =>
    set(({ preview, textPreview }) =>
      step === 'text' ? { textPreview: !textPreview } : { preview: !preview },
    ),
  toggleSidebar: () => set(({ sidebar }) => ({ sidebar: !sidebar })),
}));

/** A window that is made too narrow for both keeps the form; one that is widened shows the page. */
window
  .matchMedia(`(min-width: ${WIDE}px)`)
  .addEventListener('change', ({ matches }) =>
    usePanels.setState({ preview: matches, ...(matches ? {} : { textPreview: false }) }),
  );

/** Whether the page is shown beside a step: the photo desk and the export need all the room. */
export function usePreview(step: string): boolean {
  return usePanels(({ preview, textPreview }) => {
    if (step === 'text') return textPreview;
    return preview && (step === 'facts' || step === 'check');
  });
}

import { create } from 'zustand';

/** What the panel is used for: one panel, never a second dialog beside it. */
export const PANEL_VIEWS = ['fields', 'template', 'replace', 'codes'] as const;
export type PanelView = (typeof PANEL_VIEWS)[number];

interface PanelStore {
  readonly view: PanelView;
  /** Captions are being composed: a part of the fields' view, asked for. */
  readonly composing: boolean;
}

/** Lives as long as the window, so that leaving the step for a look elsewhere changes nothing. */
export const usePanelView = create<PanelStore>(() => ({ view: 'fields', composing: false }));

export function showPanelView(view: PanelView): void {
  usePanelView.setState({ view, composing: false });
}

export function compose(composing: boolean): void {
  usePanelView.setState({ view: 'fields', composing });
}

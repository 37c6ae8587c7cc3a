import { create } from 'zustand';
import { parseView, type View, viewAddress } from './view-address.ts';

/** A place inside a step that a finding or a search leads to; the step's screen takes it up. */
export interface Target {
  readonly language?: string;
  /** Path of a field of the form, as in preflight's `place.field`. */
  readonly field?: string;
  readonly block?: string;
  readonly photo?: string;
}

interface ViewStore {
  readonly view: View;
  readonly target: Target | undefined;
}

export const useView = create<ViewStore>(() => ({
  view: parseView(window.location.hash),
  target: undefined,
}));

window.addEventListener('hashchange', () => {
  useView.setState({ view: parseView(window.location.hash) });
});

export function go(view: View, target?: Target): void {
  useView.setState({ view, target });
  const address = viewAddress(view);
  if (window.location.hash !== address) window.history.pushState(null, '', address);
}

/** The step that reached its target forgets it, so that it is not reached twice. */
export function arrived(): void {
  useView.setState({ target: undefined });
}

window.addEventListener('popstate', () => {
  useView.setState({ view: parseView(window.location.hash), target: undefined });
});

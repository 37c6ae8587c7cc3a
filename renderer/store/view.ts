import { create } from 'zustand';
import { CARD_KINDS, type CardKind } from '../../core/cards/kinds.ts';

export const STEPS = ['facts', 'text', 'photos', 'check', 'export'] as const;
export type Step = (typeof STEPS)[number];

/** What the window shows; it is the address behind `#`, so that reload and Back work. */
export type View =
  | { readonly name: 'library' }
  | { readonly name: 'trash' }
  | { readonly name: CardKind }
  | { readonly name: 'settings' }
  | { readonly name: 'release'; readonly id: string; readonly step: Step };

const PLAIN = ['library', 'trash', ...CARD_KINDS, 'settings'] as const;

export function parseView(hash: string): View {
  const [name, id, step] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'release' && id)
    return {
      name,
      id: decodeURIComponent(id),
      step: STEPS.find((known) => known === step) ?? 'facts',
    };
  return { name: PLAIN.find((known) => known === name) ?? 'library' };
}

export function viewAddress(view: View): string {
  return view.name === 'release'
    ? `#/release/${encodeURIComponent(view.id)}/${view.step}`
    : `#/${view.name}`;
}

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

import { CARD_KINDS, type CardKind } from '../../core/cards/kind-names.ts';

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

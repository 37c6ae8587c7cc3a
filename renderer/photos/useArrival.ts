import { useEffect } from 'react';
import { LANGUAGES, type Language } from '../../core/release/language.ts';
import { arrived, type Target, useView } from '../store/view.ts';

/** Where a finding wants to lead: a photo, a language, a field of the panel. */
export interface PhotoTarget {
  readonly photo: string | undefined;
  readonly language: Language | undefined;
  readonly field: string | undefined;
}

/** Follows a finding to its photo: `show` selects it, then the field in `panel` gets the focus. */
export function useArrival(
  show: (target: PhotoTarget) => void,
  panel: { readonly current: HTMLElement | null },
): void {
  const target = useView((store) => store.target);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a target is followed once
  useEffect(() => {
    if (!target) return;
    const found = read(target);
    show(found);
    // After the panel shows that photo in that language; a field needs time to come into it.
    const timer = setTimeout(() => {
      if (found.field) focus(panel.current, found.field);
      arrived();
    }, 60);
    return () => clearTimeout(timer);
  }, [target]);
}

function read({ photo, language, field }: Target): PhotoTarget {
  return { photo, language: LANGUAGES.find((known) => known === language), field };
}

function focus(panel: HTMLElement | null, field: string): void {
  const place = panel?.querySelector(`[data-field="${CSS.escape(field)}"]`);
  const control =
    place?.querySelector<HTMLElement>('input, textarea, button') ??
    (place instanceof HTMLButtonElement ? place : undefined);
  control?.scrollIntoView({ block: 'center' });
  control?.focus();
}

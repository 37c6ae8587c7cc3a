import { useOffice } from '../store/office.ts';

/** Sets the page's theme from the setting or, by default, from the system. */
export function watchTheme(): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const wanted = useOffice.getState().settings.theme ?? 'system';
    const dark = wanted === 'dark' || (wanted === 'system' && system.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  };
  system.addEventListener('change', apply);
  useOffice.subscribe(apply);
  apply();
}

import { useEffect } from 'react';
import { panelKey } from './keys.ts';
import { showPanelView } from './panel-view.ts';

/** The keys of the photos' step that do not belong to the grid; they work from every field. */
export function usePanelKeys(onGo: (by: -1 | 1) => void, onShow: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = panelKey(event);
      // A panel over the window has the keys to itself.
      if (!key || event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
      switch (key) {
        case 'next':
        case 'previous':
          onGo(key === 'next' ? 1 : -1);
          break;
        case 'replace':
        case 'template':
          showPanelView(key);
          onShow();
          break;
        case 'apply':
          // Whoever has something to apply listens for it.
          return;
      }
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  });
}

import { NewRelease, PasteIntoRelease } from '../start/NewRelease.tsx';
import { About } from './About.tsx';
import { Keys } from './Keys.tsx';
import { Palette } from './Palette.tsx';
import { usePanels } from './panels.ts';
import { Versions } from './Versions.tsx';

/** The panel that is open, if any. */
export function OpenPanel() {
  const open = usePanels((store) => store.open);
  switch (open) {
    case 'new':
      return <NewRelease />;
    case 'paste':
      return <PasteIntoRelease />;
    case 'palette':
      return <Palette />;
    case 'keys':
      return <Keys />;
    case 'about':
      return <About />;
    case 'versions':
      return <Versions />;
    default:
      return null;
  }
}

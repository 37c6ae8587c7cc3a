import { Suspense } from 'react';
import { About } from './About.tsx';
import { deferred } from './deferred.ts';
import { Keys } from './Keys.tsx';
import { Palette } from './Palette.tsx';
import { usePanels } from './panels.ts';
import { Versions } from './Versions.tsx';

const NewRelease = deferred(async () => (await import('../start/NewRelease.tsx')).NewRelease);
const PasteIntoRelease = deferred(
  async () => (await import('../start/NewRelease.tsx')).PasteIntoRelease,
);

const TranslatorPanel = deferred(
  async () => (await import('../translator/TranslatorPanel.tsx')).TranslatorPanel,
);

const DraftPanel = deferred(async () => (await import('../draft/DraftPanel.tsx')).DraftPanel);
const TemplatesPanel = deferred(
  async () => (await import('../draft/TemplatesPanel.tsx')).TemplatesPanel,
);

/** The panel that is open, if any. */
export function OpenPanel() {
  return (
    <Suspense fallback={null}>
      <Open />
    </Suspense>
  );
}

function Open() {
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
    case 'translator':
      return <TranslatorPanel />;
    case 'draft':
      return <DraftPanel />;
    case 'templates':
      return <TemplatesPanel />;
    case 'versions':
      return <Versions />;
    default:
      return null;
  }
}

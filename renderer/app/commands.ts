import i18next from 'i18next';
import { CARD_KINDS } from '../../core/cards/kind-names.ts';
import { undoCards } from '../cards/changing.ts';
import { goToNextFinding } from '../check/next-finding.ts';
import { flush, redo, type Undone, undo, useDesk } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { go, useView } from '../store/view.ts';
import { STEPS, type Step } from '../store/view-address.ts';
import { usePanels } from './panels.ts';

/** Everything that keys, the native menu and the palette can ask for. */
export const COMMANDS = [
  'new',
  'find',
  'library',
  'settings',
  'undo',
  'redo',
  'preview',
  'export',
  'help',
  'about',
  'versions',
  'next-finding',
  ...STEPS.map((step) => `step:${step}` as const),
] as const;
export type Command = (typeof COMMANDS)[number];

const OPEN = 'open:';

/** Runs a command by its name; besides those above `open:<id>` of a release, and `reload`. */
export function runCommand(name: string): void {
  const command = COMMANDS.find((known) => known === name);
  if (command) run(command);
  else if (name.startsWith(OPEN)) {
    go({ name: 'release', id: name.slice(OPEN.length), step: 'facts' });
  } else if (name === 'reload') {
    // Only development asks for it: the built page has changed.
    void flush().finally(() => window.location.reload());
  }
}

function run(command: Command) {
  switch (command) {
    case 'new':
      return usePanels.getState().show('new');
    case 'find':
      return usePanels.getState().show('palette');
    case 'help':
      return usePanels.getState().show('keys');
    case 'about':
      return usePanels.getState().show('about');
    case 'versions':
      return usePanels.getState().show('versions');
    case 'library':
    case 'settings':
      return go({ name: command });
    case 'undo':
      // A list of cards has steps of its own; the open release is not in sight there.
      if (CARD_KINDS.some((kind) => kind === useView.getState().view.name)) return void undoCards();
      return say('app.undone', 'app.nothingToUndo', undo());
    case 'redo':
      return say('app.redone', 'app.nothingToRedo', redo());
    case 'preview':
      return usePanels.getState().togglePreview(stepInView());
    case 'export':
      return step('export');
    case 'next-finding':
      return goToNextFinding();
    default:
      return step(STEPS.find((known) => command === `step:${known}`) ?? 'facts');
  }
}

function stepInView(): string {
  const { view } = useView.getState();
  return view.name === 'release' ? view.step : '';
}

function step(to: Step): void {
  const { desk } = useDesk.getState();
  if (desk) go({ name: 'release', id: desk.id, step: to });
}

function say(done: string, nothing: string, undone: Undone | undefined): void {
  const text = undone
    ? i18next.t(done, { what: i18next.t(undone.label, undone.values ?? {}) })
    : i18next.t(nothing);
  notify({ tone: 'done', text });
}

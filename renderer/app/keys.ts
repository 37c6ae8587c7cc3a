import { useLayoutEffect } from 'react';
import { STEPS } from '../store/view-address.ts';
import { type Command, runCommand } from './commands.ts';

/**
 * Shortcuts by the key's place, so that they work in the Kazakh and Russian layouts, which
 * have other letters on these keys (and the Kazakh one no digits in its top row).
 */
const WITH_CTRL: Readonly<Record<string, Command>> = {
  KeyK: 'find',
  KeyN: 'new',
  KeyE: 'export',
  Comma: 'settings',
  Backslash: 'preview',
  ...Object.fromEntries(STEPS.map((step, index) => [`Digit${index + 1}`, `step:${step}`])),
};

const ALONE: Readonly<Record<string, Command>> = { F1: 'help', F8: 'next-finding' };

function commandOf(event: KeyboardEvent): Command | undefined {
  const control = event.ctrlKey || event.metaKey;
  if (!control) return event.altKey || event.shiftKey ? undefined : ALONE[event.code];
  if (event.altKey) return undefined;
  if (event.code === 'KeyZ') return inEditor(event) ? undefined : event.shiftKey ? 'redo' : 'undo';
  if (event.code === 'KeyY') return inEditor(event) ? undefined : 'redo';
  return event.shiftKey ? undefined : WITH_CTRL[event.code];
}

/** The text editor has its own undo while it has the focus. */
function inEditor(event: KeyboardEvent): boolean {
  return event.target instanceof HTMLElement && event.target.isContentEditable;
}

/** Before the window is painted: what is seen takes keys. */
export function useKeys(): void {
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (!command || event.defaultPrevented) return;
      event.preventDefault();
      runCommand(command);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

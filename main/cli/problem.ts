import type { ExportRefusal, NotRead, NotWritten } from '../../core/contract-shapes.ts';
import { ExportRefused } from '../export/target.ts';
import { NotReadError, NotWrittenError } from '../library/problems.ts';

/** Why a command could not be done at all: exit status 2, and one sentence that says what to do. */
export class Problem extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'Problem';
    this.code = code;
  }
}

/** Every error as a problem: nobody at a command line is served by a stack. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof NotReadError) {
    return new Problem(`not-read-${error.reason}`, notReadSentence(error.reason, error.path));
  }
  if (error instanceof NotWrittenError) {
    return new Problem(`not-written-${error.reason}`, notWrittenSentence(error.reason, error.path));
  }
  if (error instanceof ExportRefused) {
    return new Problem(error.reason, refusalSentence(error.reason, error.path));
  }
  const detail = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new Problem('other', `This did not work (${detail}); please report it.`);
}

function notReadSentence(reason: NotRead, path: string): string {
  switch (reason) {
    case 'missing':
      return `There is no ${path}: give the folder of a release, the one that holds release.json.`;
    case 'broken':
      return `${path} is damaged and cannot be read: restore it from the release's history folder or a backup.`;
    case 'newer':
      return `${path} was written by a newer version of Pressdesk: update this one and try again.`;
    case 'no-access':
      return `${path} may not be read by you: ask for access to it, or close the program that holds it.`;
  }
}

function notWrittenSentence(reason: NotWritten, path: string): string {
  switch (reason) {
    case 'disk-full':
      return `There is no space left for ${path}: free some or choose another disk.`;
    case 'no-access':
    case 'read-only':
      return `${path} may not be written: choose a folder that you may write to.`;
    case 'busy':
      return `${path} is held by another program: close it and try again.`;
    case 'library-gone':
      return `The folder of ${path} is away: connect the disk or share and try again.`;
    case 'too-large':
      return `${path} is too long a name or too large a file for this disk: choose a shorter path.`;
    case 'other':
      return `${path} could not be written: check the disk and try again.`;
  }
}

function refusalSentence(reason: ExportRefusal, path: string): string {
  switch (reason) {
    case 'inside-library':
      return `${path} lies inside the library: export into a folder outside of it.`;
    case 'read-only':
      return `${path} may not be written: choose a folder that you may write to.`;
    case 'missing':
      return `There is no folder ${path}: make it or choose another.`;
    case 'not-a-folder':
      return `${path} is a file: give a folder.`;
    case 'disk-full':
      return `There is no space left in ${path}; nothing was exported: free some or choose another disk.`;
    case 'nothing-to-export':
      return 'There is nothing to export: write a text in one of the chosen languages first.';
    case 'unreadable':
      return `${path} cannot be read: open it in Pressdesk, which says what is wrong with it.`;
    case 'in-trash':
      return 'The release lies in the trash: take it out first.';
    case 'cancelled':
      return 'The export was stopped; nothing of it was kept.';
    case 'other':
      return `The export into ${path} did not work: check the disk and try again.`;
  }
}

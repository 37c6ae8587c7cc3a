import { describe, expect, it } from 'vitest';
import type { PhotoJob } from '../../../main/photos/protocol.ts';
import { nextTask, type Waiting } from '../../../main/photos/queue.ts';
import { NO_RIGHTS } from './start-service.ts';

interface Task extends Waiting {
  readonly name: string;
}

const quick = (name: string, suspect = false): Task => ({
  name,
  suspect,
  job: { kind: 'read', path: name },
});

const small = (kind: 'thumbnail' | 'copy', name: string): Task => {
  const job: PhotoJob =
    kind === 'thumbnail'
      ? { kind, path: name, longEdge: 320, embedded: false }
      : {
          kind,
          path: name,
          photo: name,
          rights: { ...NO_RIGHTS, languages: [] },
          keepCamera: false,
          keepPosition: false,
          staging: '/',
        };
  return { name, suspect: false, job };
};

const slow = (name: string, suspect = false): Task => {
  const job: PhotoJob = {
    kind: 'renditions',
    path: name,
    photo: name,
    purposes: [],
    rights: { ...NO_RIGHTS, languages: [] },
    staging: '/',
  };
  return { name, suspect, job };
};

const next = (queue: readonly Task[], running: readonly Task[]) => nextTask(queue, running)?.name;

describe('the order of work', () => {
  it('is first come, first served, two photos at a time', () => {
    expect(next([slow('a'), slow('b')], [])).toBe('a');
    expect(next([slow('c')], [slow('a'), slow('b')])).toBeUndefined();
  });

  it('lets a quick look pass an export', () => {
    expect(next([slow('a'), quick('look')], [])).toBe('look');
    expect(next([quick('look')], [slow('a'), slow('b')])).toBe('look');
    expect(next([quick('look')], [slow('a'), slow('b'), quick('other')])).toBeUndefined();
  });

  it('fills the time for which small ones wait for a disk with a fourth', () => {
    const three = [small('thumbnail', 'a'), small('copy', 'b'), small('thumbnail', 'c')];
    expect(next([small('copy', 'd'), small('thumbnail', 'e')], three)).toBe('e');
    expect(next([small('copy', 'd')], three)).toBe('d');
    expect(next([quick('look')], three)).toBeUndefined();
    expect(next([small('thumbnail', 'd')], [...three, small('copy', 'e')])).toBeUndefined();
    expect(
      next([small('thumbnail', 'd')], [slow('a'), slow('b'), small('thumbnail', 'c')]),
    ).toBeUndefined();
  });

  it('tries a suspect alone, and nothing beside it', () => {
    expect(next([slow('a'), slow('suspect', true)], [])).toBe('suspect');
    expect(next([slow('suspect', true), quick('look')], [slow('a')])).toBeUndefined();
    expect(next([quick('look')], [slow('suspect', true)])).toBeUndefined();
  });

  it('has nothing to give when nobody waits', () => {
    expect(next([], [])).toBeUndefined();
  });
});

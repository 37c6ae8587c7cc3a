import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { whenIdle } from './whenIdle.ts';

type Read<Props extends object> = () => Promise<ComponentType<Props>>;

const waiting: (() => Promise<unknown>)[] = [];

/**
 * A screen whose code is read after the first one is there: the program starts faster, and when
 * `readDeferred` has been called it opens at once, also when the host has gone away meanwhile.
 */
export function deferred<Props extends object>(
  read: Read<Props>,
): LazyExoticComponent<ComponentType<Props>> {
  waiting.push(read);
  return lazy(async () => ({ default: await read() }));
}

/** The same for what a command needs: asked for before the quiet moment, it is read at once. */
export function readLater<Code>(read: () => Promise<Code>): () => Promise<Code> {
  waiting.push(read);
  return read;
}

/** Reads in a quiet moment what is deferred; gives the way to call it off. */
export function readDeferred(): () => void {
  return whenIdle(() => {
    for (const read of waiting.splice(0)) read().catch(() => waiting.push(read));
  });
}

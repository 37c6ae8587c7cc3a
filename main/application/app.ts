import { readFile } from 'node:fs/promises';
import os from 'node:os';
import type { Host } from '../host.ts';
import { server } from './declared.ts';
import type { Flushing } from './flushing.ts';
import type { Session } from './session.ts';

export interface AppOptions {
  readonly version: string;
  /** BCP 47, from the system; only suggests a language at the first start. */
  readonly locale: string;
  /** The licences of everything that is shipped. */
  readonly licencesFile: string;
  /** The newest lines of the log. */
  readonly logTail: () => string;
}

export function appRouter(session: Session, host: Host, flushing: Flushing, options: AppOptions) {
  const { app } = server;
  return {
    info: app.info.handler(() => ({
      version: options.version,
      host: host.kind,
      abilities: { ...host.abilities },
      locale: options.locale,
    })),
    events: app.events.handler(({ signal }) => session.events.listen(signal)),
    flushed: app.flushed.handler(() => {
      flushing.flushed();
      return {};
    }),
    licences: app.licences.handler(async () => ({
      text: await readFile(options.licencesFile, 'utf8').catch(() => ''),
    })),
    diagnostics: app.diagnostics.handler(() => ({ text: diagnostics(session, host, options) })),
  };
}

function diagnostics(session: Session, host: Host, options: AppOptions): string {
  const { folder, state, releases, broken } = session.state();
  return [
    `Pressdesk ${options.version} (${host.kind})`,
    `${os.type()} ${os.release()} ${process.arch}, Node ${process.versions.node}`,
    `Library: ${folder} (${state}, ${releases} releases, ${broken.length} broken files)`,
    `Cache: ${host.cacheFolder}`,
    '',
    options.logTail(),
  ].join('\n');
}

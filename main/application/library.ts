import path from 'node:path';
import type { Host } from '../host.ts';
import { server } from './declared.ts';
import type { Session } from './session.ts';

export function libraryRouter(session: Session, host: Host, assetsFolder: string) {
  const { library } = server;
  return {
    state: library.state.handler(() => session.state()),
    open: library.open.handler(({ input }) => session.open(input.folder)),
    move: library.move.handler(({ input }) => session.move(input.folder)),
    addSamples: library.addSamples.handler(() =>
      session.library().addSamples(path.join(assetsFolder, 'samples')),
    ),
    recover: library.recover.handler(({ input }) => session.library().recover(input.folder)),
    pickFolder: library.pickFolder.handler(async ({ input }) => {
      const { folder } = session.state();
      const picked = await host.pickFolder({ title: input.title, startIn: path.dirname(folder) });
      return picked === undefined ? {} : { folder: picked };
    }),
  };
}

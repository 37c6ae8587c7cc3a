import { server } from './declared.ts';
import type { Session } from './session.ts';

export function draftsRouter(session: Session) {
  const { drafts } = server;
  return {
    get: drafts.get.handler(() => session.library().drafts()),
    save: drafts.save.handler(({ input }) => session.library().saveDrafts(input)),
  };
}

import { server } from './declared.ts';
import type { Session } from './session.ts';

export function captionsRouter(session: Session) {
  const { captions } = server;
  return {
    get: captions.get.handler(() => session.library().captions()),
    save: captions.save.handler(({ input }) => session.library().saveCaptions(input)),
  };
}

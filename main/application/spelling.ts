import { server } from './declared.ts';
import type { Session } from './session.ts';

export function spellingRouter(session: Session) {
  const { spelling } = server;
  return {
    dictionary: spelling.dictionary.handler(() => session.library().dictionary()),
    change: spelling.change.handler(({ input }) => session.library().changeDictionary(input)),
  };
}

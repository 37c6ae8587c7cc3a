import { server } from './declared.ts';
import type { Session } from './session.ts';

export function cardsRouter(session: Session) {
  const { cards } = server;
  return {
    get: cards.get.handler(() => session.library().cards()),
    saveOffice: cards.saveOffice.handler(({ input }) => session.library().saveOffice(input)),
    savePerson: cards.savePerson.handler(({ input }) => session.library().savePeople([input])),
    savePlace: cards.savePlace.handler(({ input }) => session.library().savePlaces([input])),
    savePeople: cards.savePeople.handler(({ input }) => session.library().savePeople(input.people)),
  };
}

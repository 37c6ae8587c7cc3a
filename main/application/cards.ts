import type { PhotoService } from '../photos/service.ts';
import { server } from './declared.ts';
import type { Inbox } from './inbox.ts';
import type { Session } from './session.ts';

export function cardsRouter(session: Session, inbox: Inbox, photoService: PhotoService) {
  const { cards } = server;
  return {
    get: cards.get.handler(() => session.library().cards()),
    saveOffice: cards.saveOffice.handler(({ input }) => session.library().saveOffice(input)),
    addLogo: cards.addLogo.handler(async ({ input, errors }) => {
      const source = await inbox.pathOf(input);
      if (source === undefined) throw errors.UNREADABLE_PHOTO({ data: { reason: 'vanished' } });
      const seen = await photoService.read(source);
      if (seen.status === 'failed')
        throw errors.UNREADABLE_PHOTO({ data: { reason: seen.reason } });
      const { format } = seen.photo;
      if (format !== 'png' && format !== 'jpeg') {
        throw errors.UNREADABLE_PHOTO({ data: { reason: 'unsupported' } });
      }
      return { file: await session.library().addLogo(source, format) };
    }),
    savePerson: cards.savePerson.handler(({ input }) => session.library().savePeople([input])),
    savePlace: cards.savePlace.handler(({ input }) => session.library().savePlaces([input])),
    change: cards.change.handler(({ input }) => session.library().changeCards(input)),
    uses: cards.uses.handler(async ({ input }) => [...(await session.library().cardUses(input))]),
    savePeople: cards.savePeople.handler(({ input }) => session.library().savePeople(input.people)),
  };
}

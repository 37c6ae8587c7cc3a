import type { SettingsStore } from '../host.ts';
import { server } from './declared.ts';
import type { Session } from './session.ts';

/** How many releases «opened last» remembers. */
const RECENT = 10;

export function releasesRouter(session: Session, settings: SettingsStore) {
  const { releases } = server;
  const library = () => session.library();

  function remember(id: string): void {
    const recent = settings.get().recent;
    if (recent[0] === id) return;
    settings.set({ recent: [id, ...recent.filter((other) => other !== id)].slice(0, RECENT) });
    session.events.publish({ type: 'settings' });
  }

  return {
    list: releases.list.handler(() =>
      // Before a library is chosen there is nothing to list, and that is no error.
      session.state().state === 'not-chosen' ? [] : [...library().list()],
    ),
    search: releases.search.handler(({ input }) => [...library().search(input.query)]),
    create: releases.create.handler(({ input }) => library().create(input.release)),
    open: releases.open.handler(async ({ input }) => {
      const opened = await library().openRelease(input.id);
      remember(input.id);
      return opened;
    }),
    close: releases.close.handler(async ({ input }) => {
      await library().closeRelease(input.id);
      return {};
    }),
    save: releases.save.handler(({ input: { id, base, release, keepBoth } }) =>
      library().save(id, { base, value: release, ...(keepBoth && { keepBoth }) }),
    ),
    savePhotos: releases.savePhotos.handler(({ input: { id, base, photos, keepBoth } }) =>
      library().savePhotos(id, { base, value: photos, ...(keepBoth && { keepBoth }) }),
    ),
    saveJournal: releases.saveJournal.handler(async ({ input }) => {
      await library().saveJournal(input.id, input.journal);
      return {};
    }),
    duplicate: releases.duplicate.handler(({ input }) => library().duplicate(input.id)),
    setStatus: releases.setStatus.handler(({ input }) =>
      library().setStatus(input.id, input.status),
    ),
    trash: releases.trash.handler(({ input }) => library().trash(input.id)),
    restore: releases.restore.handler(({ input }) => library().restore(input.id)),
    emptyTrash: releases.emptyTrash.handler(() => library().emptyTrash()),
    history: releases.history.handler(async ({ input }) => [
      ...(await library().history(input.id)),
    ]),
    version: releases.version.handler(async ({ input }) => {
      const { release, photos } = await library().version(input.id, input.name);
      return { release, photos };
    }),
    restoreVersion: releases.restoreVersion.handler(({ input }) =>
      library().restoreVersion(input.id, input.name),
    ),
  };
}

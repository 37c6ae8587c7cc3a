import type { IncomingPhoto } from '../../core/release/photos.ts';
import type { Session } from './session.ts';

/** Where incoming photos lie, by release and id: asked for with every thumbnail. */
export interface IncomingPaths {
  add(release: string, photo: IncomingPhoto): void;
  pathOf(release: string, id: string): Promise<string | undefined>;
}

/** Remembers what was added, because a page shows a photo before it has saved that it has it. */
export function createIncomingPaths(session: Session): IncomingPaths {
  const known = new Map<string, string>();
  const key = (release: string, id: string) => `${release}/${id}`;
  const add = (release: string, photo: IncomingPhoto) => {
    known.set(key(release, photo.id), photo.path);
  };
  return {
    add,
    async pathOf(release, id) {
      if (!known.has(key(release, id))) {
        const { photos } = await session.library().read(release);
        for (const photo of photos.incoming) add(release, photo);
      }
      return known.get(key(release, id));
    },
  };
}

import { server } from './declared.ts';
import type { PhotosParts } from './photos.ts';
import { shotFile } from './shot-file.ts';

export function photosFoundRouter({ session, incoming, photoService }: PhotosParts) {
  const { photos } = server;
  return {
    found: photos.found.handler(async ({ input, errors, signal }) => {
      const shot = await shotFile(session.library(), incoming, input.release, input.id);
      if (!shot) throw errors.UNREADABLE_PHOTO({ data: { reason: 'vanished' } });
      const read = await photoService.peek(shot.path, signal);
      if (read.status === 'failed') {
        throw errors.UNREADABLE_PHOTO({ data: { reason: read.reason } });
      }
      return { fields: read.photo.fields };
    }),
  };
}

import type { Keep } from './exif-clean.ts';
import { cleanXmp, privacyOf } from './xmp-merge.ts';
import { readPacket } from './xmp-properties.ts';
import { packetOf } from './xmp-write.ts';

/**
 * The packet of a picture beside the main one, such as a gain map, without what tells of person,
 * place and camera. It has as many bytes as before, so that nothing behind it moves.
 */
export function cleanPacket(packet: Buffer, keep: Keep): Buffer {
  const found = readPacket(packet);
  const { position, camera } = privacyOf(found);
  if (!(position && !keep.keepPosition) && !(camera && !keep.keepCamera)) return packet;
  const clean = Buffer.from(packetOf(cleanXmp(found, keep)));
  const same = Buffer.alloc(packet.length, ' ');
  if (clean.length <= same.length) clean.copy(same);
  return same;
}

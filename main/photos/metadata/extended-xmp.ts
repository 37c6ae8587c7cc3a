import { createHash } from 'node:crypto';
import { HEADER, startsWith } from './jpeg-file.ts';
import { NS } from './namespaces.ts';
import type { XmlElement } from './xml.ts';
import { LARGEST_PACKET, type XmpProperties } from './xmp-properties.ts';
import { element, packetOf } from './xmp-write.ts';

/** A standard packet's room in its segment (XMP part 3 §1.1.3.1). */
const PACKET_BYTES = 65_502;
/** Digest, whole length and offset stand before each portion (XMP part 3 §1.1.3.1, table 7). */
const GUID_BYTES = 32;
const PORTION_HEAD = GUID_BYTES + 8;
const PORTION_BYTES = 65_400;

/** The extended packet of this digest, put together from its portions; undefined when one lacks. */
export function extendedXmpOf(guid: string, payloads: readonly Buffer[]): Buffer | undefined {
  const start = HEADER.extendedXmp.length;
  const portions = payloads
    .filter((payload) => startsWith(payload, HEADER.extendedXmp))
    .filter((payload) => payload.length > start + PORTION_HEAD)
    .filter((payload) => payload.toString('latin1', start, start + GUID_BYTES) === guid)
    .map((payload) => ({
      whole: payload.readUInt32BE(start + GUID_BYTES),
      offset: payload.readUInt32BE(start + GUID_BYTES + 4),
      bytes: payload.subarray(start + PORTION_HEAD),
    }))
    .sort((a, b) => a.offset - b.offset);
  const whole = portions[0]?.whole ?? 0;
  if (whole === 0 || whole > LARGEST_PACKET) return undefined;
  const pieces: Buffer[] = [];
  let reached = 0;
  for (const { offset, bytes } of portions) {
    // The same portion once more, as programs leave it that add segments without looking.
    if (offset < reached && offset + bytes.length <= reached) continue;
    if (offset !== reached) return undefined;
    pieces.push(bytes);
    reached += bytes.length;
  }
  return reached === whole ? Buffer.concat(pieces) : undefined;
}

export interface JpegXmp {
  readonly packet: Buffer;
  /** Payloads of further APP1 segments; none where one segment holds everything. */
  readonly extension: readonly Buffer[];
}

/**
 * The packet of a JPEG, in two parts where it has more than 64 KB: the largest properties move
 * to the extended packet, so that what programs look for first stays in the standard one.
 */
export function jpegXmp(properties: XmpProperties): JpegXmp {
  const whole = Buffer.from(packetOf(properties));
  if (whole.length <= PACKET_BYTES) return { packet: whole, extension: [] };
  const bySize = properties
    .map((property) => ({ property, size: Buffer.byteLength(packetOf([property])) }))
    .sort((a, b) => b.size - a.size);
  const moved = new Set<XmlElement>();
  let rest = whole.length;
  for (const { property, size } of bySize) {
    // A margin for the digest's own property.
    if (rest <= PACKET_BYTES - 300) break;
    moved.add(property);
    rest -= size;
  }
  for (;;) {
    const extension = Buffer.from(
      packetOf(properties.filter((property) => moved.has(property))).replace(
        /<\?xpacket[^>]*\?>\n?/g,
        '',
      ),
    );
    const guid = createHash('md5').update(extension).digest('hex').toUpperCase();
    const packet = Buffer.from(
      packetOf([
        ...properties.filter((property) => !moved.has(property)),
        element([NS.xmpNote, 'HasExtendedXMP'], [guid]),
      ]),
    );
    if (packet.length <= PACKET_BYTES) return { packet, extension: portionsOf(extension, guid) };
    const next = bySize.find(({ property }) => !moved.has(property));
    if (!next) return { packet, extension: portionsOf(extension, guid) };
    moved.add(next.property);
  }
}

function portionsOf(extension: Buffer, guid: string): readonly Buffer[] {
  const portions: Buffer[] = [];
  for (let offset = 0; offset < extension.length; offset += PORTION_BYTES) {
    const head = Buffer.alloc(PORTION_HEAD);
    head.write(guid, 'latin1');
    head.writeUInt32BE(extension.length, GUID_BYTES);
    head.writeUInt32BE(offset, GUID_BYTES + 4);
    const part = extension.subarray(offset, offset + PORTION_BYTES);
    portions.push(Buffer.concat([HEADER.extendedXmp, head, part]));
  }
  return portions;
}

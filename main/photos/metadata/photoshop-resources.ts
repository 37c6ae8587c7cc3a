/** One resource of Photoshop's block (Photoshop File Formats, "Image Resource Blocks"). */
export interface Resource {
  /** `8BIM`, or the sign of another program. */
  readonly kind: string;
  readonly id: number;
  /** A Pascal string, its length before it, without what pads it. */
  readonly name: Buffer;
  readonly data: Buffer;
}

export const RESOURCE = {
  iptc: 0x0404,
  iptcDigest: 0x0425,
} as const;

/** Thumbnails, and second copies of EXIF and XMP. */
const NEVER_KEPT = new Set<number>([0x0409, 0x040c, 0x0422, 0x0423, 0x0424]);
const KINDS = new Set(['8BIM', 'MeSa', 'AgHg', 'PHUT', 'DCSR']);
const MOST = 1_000;

/** The resources of a block, up to where it stops making sense. */
export function readResources(block: Buffer): readonly Resource[] {
  const resources: Resource[] = [];
  let at = 0;
  while (at + 12 <= block.length && resources.length < MOST) {
    if (!isKind(block, at)) break;
    const kind = block.toString('latin1', at, at + 4);
    const nameSize = block[at + 6] ?? 0;
    const sizeAt = at + 6 + even(1 + nameSize);
    if (sizeAt + 4 > block.length) break;
    const start = sizeAt + 4;
    const end = start + block.readUInt32BE(sizeAt);
    if (end > block.length) break;
    resources.push({
      kind,
      id: block.readUInt16BE(at + 4),
      name: block.subarray(at + 6, at + 7 + nameSize),
      data: block.subarray(start, end),
    });
    // Some programs forget the byte that makes the length even.
    at = isKind(block, end) ? end : start + even(end - start);
  }
  return resources;
}

const isKind = (block: Buffer, at: number) => KINDS.has(block.toString('latin1', at, at + 4));

export function writeResources(resources: readonly Resource[]): Buffer {
  return Buffer.concat(
    resources.flatMap(({ kind, id, name, data }) => {
      const head = Buffer.alloc(6 + even(Math.max(1, name.length)) + 4);
      head.write(kind, 'latin1');
      head.writeUInt16BE(id, 4);
      name.copy(head, 6);
      head.writeUInt32BE(data.length, head.length - 4);
      return [head, data, Buffer.alloc(data.length % 2)];
    }),
  );
}

/** The resources that are neither ours to write nor pictures of the picture. */
export function foreignResources(resources: readonly Resource[]): readonly Resource[] {
  return resources.filter(
    ({ id }) => id !== RESOURCE.iptc && id !== RESOURCE.iptcDigest && !NEVER_KEPT.has(id),
  );
}

export function resource(id: number, data: Buffer): Resource {
  return { kind: '8BIM', id, name: Buffer.alloc(1), data };
}

const even = (size: number) => size + (size % 2);

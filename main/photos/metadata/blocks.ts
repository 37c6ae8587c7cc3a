import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import { extendedXmpOf } from './extended-xmp.ts';
import { type DataSet, inUtf8, readDataSets } from './iim.ts';
import { HEADER, type JpegFile, MARKER, readJpeg, startsWith } from './jpeg-file.ts';
import { NS } from './namespaces.ts';
import { RESOURCE, type Resource, readResources } from './photoshop-resources.ts';
import { readTiffTree, type TiffTree } from './tiff-tree.ts';
import { propertyOf, readPacket, textOf, type XmpProperties } from './xmp-properties.ts';

/** The three kinds of metadata a picture may hold, taken out of its container. */
export interface Blocks {
  readonly exif?: TiffTree;
  readonly xmp: XmpProperties;
  readonly iim: readonly DataSet[];
  readonly resources: readonly Resource[];
  /** Words in a container's own texts, which count least. */
  readonly words?: PhotoFields;
}

export const NO_BLOCKS: Blocks = { xmp: [], iim: [], resources: [] };

/** Whatever of the three the segments of a JPEG hold. */
export function blocksOfJpeg(jpeg: JpegFile): Blocks {
  const app1 = jpeg.segments.filter(({ marker }) => marker === MARKER.app1);
  const exif = app1.find(({ payload }) => startsWith(payload, HEADER.exif))?.payload;
  const main = readPackets(
    app1
      .filter(({ payload }) => startsWith(payload, HEADER.xmp))
      .map(({ payload }) => payload.subarray(HEADER.xmp.length)),
  );
  const guid = propertyOf(main, NS.xmpNote, 'HasExtendedXMP');
  const extended = guid
    ? extendedXmpOf(
        textOf(guid),
        app1.map(({ payload }) => payload),
      )
    : undefined;
  const block = Buffer.concat(
    jpeg.segments
      .filter(
        ({ marker, payload }) => marker === MARKER.app13 && startsWith(payload, HEADER.photoshop),
      )
      .map(({ payload }) => payload.subarray(HEADER.photoshop.length)),
  );
  return {
    ...exifBlock(exif?.subarray(HEADER.exif.length)),
    xmp: extended ? together(main, readPacket(extended)) : main,
    ...photoshopBlock(block),
  };
}

/** The blocks of a JPEG's bytes. */
export function blocksInJpeg(bytes: Buffer): Blocks {
  return blocksOfJpeg(readJpeg(bytes));
}

export function exifBlock(bytes: Buffer | undefined): Pick<Blocks, 'exif'> {
  const exif = bytes && readTiffTree(bytes);
  return exif ? { exif } : {};
}

/**
 * Photoshop's resources, and the older format's block among them; of several blocks the first one's
 * values where two say the same.
 */
export function photoshopBlock(block: Buffer): Pick<Blocks, 'iim' | 'resources'> {
  const resources = readResources(block);
  const blocks = resources
    .filter(({ id }) => id === RESOURCE.iptc)
    .map(({ data }) => readDataSets(data));
  // Each has an encoding of its own, which says nothing about the others.
  const iim = (blocks.length > 1 ? blocks.map(inUtf8) : blocks).reduce<readonly DataSet[]>(
    (first, second) => withoutRepeated(first, second, (one) => `${one.record} ${one.number}`),
    [],
  );
  return { resources, iim };
}

/** The properties of the packets that programs leave which do not see each other's. */
export function readPackets(packets: readonly Buffer[]): XmpProperties {
  return packets.map(readPacket).reduce(together, []);
}

/** The properties of several packets; the first packet's where two have the same. */
function together(first: XmpProperties, second: XmpProperties): XmpProperties {
  return withoutRepeated(first, second, ({ ns, name }) => `${ns} ${name}`);
}

function withoutRepeated<One>(
  first: readonly One[],
  second: readonly One[],
  keyOf: (one: One) => string,
): readonly One[] {
  const known = new Set(first.map(keyOf));
  return [...first, ...second.filter((one) => !known.has(keyOf(one)))];
}

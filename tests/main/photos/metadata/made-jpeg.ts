import { createHash } from 'node:crypto';
import { type DataSet, writeDataSets } from '../../../../main/photos/metadata/iim.ts';
import { HEADER, MARKER, segmentBytes } from '../../../../main/photos/metadata/jpeg-file.ts';
import { resource, writeResources } from '../../../../main/photos/metadata/photoshop-resources.ts';
import { quarters } from '../make-photos.ts';

let plain: Promise<Buffer> | undefined;

/** A small JPEG without any metadata. */
export function plainJpeg(): Promise<Buffer> {
  plain ??= quarters(64, 48).jpeg().toBuffer();
  return plain;
}

export interface JpegParts {
  readonly xmp?: string | Buffer;
  readonly extension?: readonly Buffer[];
  readonly iim?: readonly DataSet[];
  readonly iimBlock?: Buffer;
  readonly exif?: Buffer;
  readonly segments?: readonly Buffer[];
}

/** The same with blocks of metadata as other programs would have written them. */
export function jpegWith(jpeg: Buffer, parts: JpegParts): Buffer {
  const { xmp, extension = [], iim, exif, segments = [] } = parts;
  const block = parts.iimBlock ?? (iim && writeDataSets(iim));
  return Buffer.concat([
    jpeg.subarray(0, 2),
    ...(exif ? [segmentBytes(MARKER.app1, HEADER.exif, exif)] : []),
    ...(xmp === undefined ? [] : [segmentBytes(MARKER.app1, HEADER.xmp, Buffer.from(xmp))]),
    ...extension.map((payload) => segmentBytes(MARKER.app1, payload)),
    ...(block
      ? [segmentBytes(MARKER.app13, HEADER.photoshop, writeResources([resource(0x0404, block)]))]
      : []),
    ...segments,
    jpeg.subarray(2),
  ]);
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** A packet whose second half stands in further segments (XMP part 3 §1.1.3.1). */
export function xmpProperties(first: string, second: string) {
  const rdf = (inner: string) =>
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${RDF}">${inner}</rdf:RDF></x:xmpmeta>`;
  const whole = Buffer.from(rdf(second));
  const guid = createHash('md5').update(whole).digest('hex').toUpperCase();
  const note = `<rdf:Description xmlns:xmpNote="http://ns.adobe.com/xmp/note/" xmpNote:HasExtendedXMP="${guid}"/>`;
  const extension: Buffer[] = [];
  for (let at = 0; at < whole.length; at += 50_000) {
    const head = Buffer.alloc(40);
    head.write(guid, 'latin1');
    head.writeUInt32BE(whole.length, 32);
    head.writeUInt32BE(at, 36);
    extension.push(Buffer.concat([HEADER.extendedXmp, head, whole.subarray(at, at + 50_000)]));
  }
  return { main: rdf(first + note), extension };
}

/** Russian in Windows-1251, for what Node itself cannot write. */
export function cp1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((sign) => {
      const code = sign.charCodeAt(0);
      if (code < 0x80) return code;
      if (sign === 'ё') return 0xb8;
      if (sign === 'Ё') return 0xa8;
      return code - 0x0410 + 0xc0;
    }),
  );
}

/**
 * An uncompressed RGB TIFF with a colour profile (TIFF 6.0 §6; tag 34675 of ICC.1 Annex B.4).
 *
 * sharp takes raw pixels but no profile for them. Wrapped like this they are a file like any
 * other, and its profile is applied in the one place that does so.
 *
 * @param rgb three bytes a pixel, `width × height` of them
 */
export function rgbTiff(rgb: Uint8Array, width: number, height: number, profile: Buffer): Buffer {
  const SHORT = 3;
  const LONG = 4;
  const UNDEFINED = 7;
  const ENTRIES = 10;
  const directory = 8;
  const bits = directory + 2 + ENTRIES * 12 + 4;
  const icc = bits + 6;
  const strip = icc + profile.length;

  const head = Buffer.alloc(strip);
  head.write('II', 0, 'latin1');
  head.writeUInt16LE(42, 2);
  head.writeUInt32LE(directory, 4);
  head.writeUInt16LE(ENTRIES, directory);
  const entries: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, 3, bits],
    [259, SHORT, 1, 1], // no compression
    [262, SHORT, 1, 2], // RGB
    [273, LONG, 1, strip],
    [277, SHORT, 1, 3],
    [278, LONG, 1, height],
    [279, LONG, 1, rgb.length],
    [34675, UNDEFINED, profile.length, icc],
  ];
  entries.forEach(([tag, type, count, value], i) => {
    const at = directory + 2 + i * 12;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(type, at + 2);
    head.writeUInt32LE(count, at + 4);
    head.writeUInt32LE(value, at + 8);
  });
  for (let channel = 0; channel < 3; channel++) head.writeUInt16LE(8, bits + channel * 2);
  profile.copy(head, icc);
  return Buffer.concat([head, rgb]);
}

/** Primaries adapted to D50, as `rXYZ`, `gXYZ` and `bXYZ`; one tone curve for all three channels. */
export interface MatrixProfile {
  readonly name: string;
  readonly primaries: readonly (readonly [number, number, number])[];
  readonly gamma: number | 'srgb';
}

export const ADOBE_RGB: MatrixProfile = {
  name: 'Wide like Adobe RGB (1998)',
  primaries: [
    [0.6097, 0.3111, 0.0195],
    [0.2053, 0.6257, 0.0609],
    [0.1492, 0.0632, 0.7446],
  ],
  gamma: 2.19921875,
};

/** sRGB under another name, its curve in samples: as the small profiles of web services have it. */
export const SRGB_BY_ANOTHER_NAME: MatrixProfile = {
  name: 'c2',
  primaries: [
    [0.4361, 0.2225, 0.0139],
    [0.3851, 0.7169, 0.0971],
    [0.1431, 0.0606, 0.7141],
  ],
  gamma: 'srgb',
};

const SRGB_CURVE = Array.from({ length: 256 }, (_, i) => {
  const x = i / 255;
  return x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4;
});

/** Writes a minimal ICC v2 display profile (ICC.1:2001-04). */
export function writeProfile({ name, primaries, gamma }: MatrixProfile): Buffer {
  const fixed = (value: number) => Math.round(value * 65536);
  const xyz = (value: readonly number[]) => {
    const tag = Buffer.alloc(20);
    tag.write('XYZ ', 0, 'latin1');
    value.forEach((part, i) => {
      tag.writeInt32BE(fixed(part), 8 + i * 4);
    });
    return tag;
  };
  const samples = gamma === 'srgb' ? SRGB_CURVE : [gamma / 256];
  const curve = Buffer.alloc(12 + samples.length * 2);
  curve.write('curv', 0, 'latin1');
  curve.writeUInt32BE(samples.length, 8);
  samples.forEach((sample, i) => {
    // A single value is a gamma in 8.8 fixed point, several are points from 0 to 65535.
    const value = gamma === 'srgb' ? sample * 65535 : sample * 65536;
    curve.writeUInt16BE(Math.round(value), 12 + i * 2);
  });
  const desc = Buffer.alloc(92 + name.length + 1);
  desc.write('desc', 0, 'latin1');
  desc.writeUInt32BE(name.length + 1, 8);
  desc.write(name, 12, 'latin1');
  const text = Buffer.alloc(12);
  text.write('text', 0, 'latin1');

  const tags: readonly (readonly [string, Buffer])[] = [
    ['desc', desc],
    ['cprt', text],
    ['wtpt', xyz([0.9642, 1, 0.8249])],
    ['rXYZ', xyz(primaries[0] ?? [])],
    ['gXYZ', xyz(primaries[1] ?? [])],
    ['bXYZ', xyz(primaries[2] ?? [])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const table = Buffer.alloc(4 + tags.length * 12);
  table.writeUInt32BE(tags.length, 0);
  const bodies: Buffer[] = [];
  let offset = 128 + table.length;
  tags.forEach(([tag, body], i) => {
    const padded = Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
    table.write(tag, 4 + i * 12, 'latin1');
    table.writeUInt32BE(offset, 8 + i * 12);
    table.writeUInt32BE(body.length, 12 + i * 12);
    bodies.push(padded);
    offset += padded.length;
  });
  const head = Buffer.alloc(128);
  head.writeUInt32BE(offset, 0);
  head.writeUInt32BE(0x02100000, 8);
  head.write('mntrRGB XYZ ', 12, 'latin1');
  head.write('acsp', 36, 'latin1');
  xyz([0.9642, 1, 0.8249]).copy(head, 68, 8, 20);
  return Buffer.concat([head, table, ...bodies]);
}

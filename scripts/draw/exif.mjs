// A camera's EXIF block, written from nothing so that every byte is the same on every machine.
// Layout: TIFF 6.0 (little endian) inside APP1, CIPA DC-008-2019 for the tags.

const BYTE = 1;
const ASCII = 2;
const SHORT = 3;
const LONG = 4;
const RATIONAL = 5;
const UNDEFINED = 7;

/** @typedef {{ tag: number, type: number, count: number, data: Buffer }} Entry */

/** @param {number} tag @param {string} value @returns {Entry} */
function ascii(tag, value) {
  const data = Buffer.from(`${value}\0`, 'ascii');
  return { tag, type: ASCII, count: data.length, data };
}
/** @param {number} tag @param {number} value @returns {Entry} */
function short(tag, value) {
  const data = Buffer.alloc(2);
  data.writeUInt16LE(value);
  return { tag, type: SHORT, count: 1, data };
}
/** @param {number} tag @param {number} value @returns {Entry} */
function long(tag, value) {
  const data = Buffer.alloc(4);
  data.writeUInt32LE(value);
  return { tag, type: LONG, count: 1, data };
}
/** @param {number} tag @param {readonly (readonly [number, number])[]} values @returns {Entry} */
function rational(tag, values) {
  const data = Buffer.alloc(values.length * 8);
  values.forEach(([over, under], i) => {
    data.writeUInt32LE(over, i * 8);
    data.writeUInt32LE(under, i * 8 + 4);
  });
  return { tag, type: RATIONAL, count: values.length, data };
}
/** @param {number} tag @param {string} value @returns {Entry} */
function undefinedBytes(tag, value) {
  const data = Buffer.from(value, 'ascii');
  return { tag, type: UNDEFINED, count: data.length, data };
}

/** Bytes that a directory and its longer values take.
 * @param {readonly Entry[]} entries */
const sizeOf = (entries) =>
  6 +
  entries.length * 12 +
  entries.reduce(
    (sum, { data }) => sum + (data.length > 4 ? data.length + (data.length % 2) : 0),
    0,
  );

/** @param {readonly Entry[]} entries @param {number} offset from the TIFF header @param {number} next offset of the next directory, or 0 */
function directory(entries, offset, next) {
  const head = Buffer.alloc(2 + entries.length * 12 + 4);
  head.writeUInt16LE(entries.length);
  /** @type {Buffer[]} */
  const values = [];
  let free = offset + head.length;
  [...entries]
    .sort((a, b) => a.tag - b.tag)
    .forEach(({ tag, type, count, data }, i) => {
      const at = 2 + i * 12;
      head.writeUInt16LE(tag, at);
      head.writeUInt16LE(type, at + 2);
      head.writeUInt32LE(count, at + 4);
      if (data.length <= 4) {
        data.copy(head, at + 8);
        return;
      }
      head.writeUInt32LE(free, at + 8);
      const padded = data.length % 2 ? Buffer.concat([data, Buffer.alloc(1)]) : data;
      values.push(padded);
      free += padded.length;
    });
  head.writeUInt32LE(next, head.length - 4);
  return Buffer.concat([head, ...values]);
}

/** Degrees as the three rationals of GPS tags; seconds to a hundredth.
 * @param {number} degrees */
function sexagesimal(degrees) {
  const hundredths = Math.round(Math.abs(degrees) * 360_000);
  return /** @type {const} */ ([
    [Math.floor(hundredths / 360_000), 1],
    [Math.floor(hundredths / 6000) % 60, 1],
    [hundredths % 6000, 100],
  ]);
}

/**
 * @typedef {object} Camera
 * @property {string} takenAt ISO 8601 with offset
 * @property {number} orientation 1 to 8
 * @property {readonly [number, number]} place latitude and longitude in degrees
 * @property {number} focalLength in millimetres
 * @property {number} iso
 * @property {readonly [number, number]} stored width and height of the stored pixels
 */

/**
 * The APP1 segment of a picture as this imaginary camera would write it, with a thumbnail.
 * @param {Camera} camera
 * @param {Buffer} thumbnail a JPEG of at most 20 KB
 */
export function exifSegment({ takenAt, orientation, place, focalLength, iso, stored }, thumbnail) {
  const time = takenAt.slice(0, 19).replaceAll('-', ':').replace('T', ' ');
  const zone = takenAt.slice(19);
  const main = (/** @type {number} */ exif, /** @type {number} */ gps) => [
    ascii(0x010f, 'Ulgi'),
    ascii(0x0110, 'Ulgi D1'),
    short(0x0112, orientation),
    rational(0x011a, [[300, 1]]),
    rational(0x011b, [[300, 1]]),
    short(0x0128, 2),
    ascii(0x0131, 'Ulgi D1 1.04'),
    ascii(0x0132, time),
    ascii(0x013b, 'Daniyar Nuskayev'),
    short(0x0213, 1),
    ascii(0x8298, 'Press Office of the Akim of Ulgitau Region'),
    long(0x8769, exif),
    long(0x8825, gps),
  ];
  const exif = [
    rational(0x829a, [[1, 250]]),
    rational(0x829d, [[40, 10]]),
    short(0x8827, iso),
    undefinedBytes(0x9000, '0232'),
    undefinedBytes(0x9101, '\x01\x02\x03\0'),
    undefinedBytes(0xa000, '0100'),
    short(0xa002, stored[0]),
    short(0xa003, stored[1]),
    ascii(0x9003, time),
    ascii(0x9004, time),
    ascii(0x9010, zone),
    ascii(0x9011, zone),
    rational(0x920a, [[focalLength, 1]]),
    short(0xa001, 1),
    ascii(0xa430, 'Ulgitau akim press office'),
    ascii(0xa431, 'UD1-0004172'),
    ascii(0xa434, 'Ulgi 24-105mm f/4'),
    ascii(0xa435, 'UL24-0091836'),
  ];
  const gps = [
    { tag: 0, type: BYTE, count: 4, data: Buffer.from([2, 3, 0, 0]) },
    ascii(1, place[0] < 0 ? 'S' : 'N'),
    rational(2, sexagesimal(place[0])),
    ascii(3, place[1] < 0 ? 'W' : 'E'),
    rational(4, sexagesimal(place[1])),
    rational(6, [[347, 1]]),
  ];
  const exifAt = 8 + sizeOf(main(0, 0));
  const gpsAt = exifAt + sizeOf(exif);
  const second = (/** @type {number} */ at) => [
    short(0x0103, 6),
    rational(0x011a, [[72, 1]]),
    rational(0x011b, [[72, 1]]),
    short(0x0128, 2),
    long(0x0201, at),
    long(0x0202, thumbnail.length),
  ];
  const secondAt = gpsAt + sizeOf(gps);
  const thumbnailAt = secondAt + sizeOf(second(0));
  const tiff = Buffer.concat([
    Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]),
    directory(main(exifAt, gpsAt), 8, secondAt),
    directory(exif, exifAt, 0),
    directory(gps, gpsAt, 0),
    directory(second(thumbnailAt), secondAt, 0),
    thumbnail,
  ]);
  const head = Buffer.from([0xff, 0xe1, 0, 0, ...Buffer.from('Exif\0\0', 'latin1')]);
  head.writeUInt16BE(tiff.length + 8, 2);
  return Buffer.concat([head, tiff]);
}

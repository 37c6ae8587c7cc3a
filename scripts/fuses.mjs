// Reads Electron's fuses back from a packed program, and says which are not as they should be.
import { readFileSync } from 'node:fs';

/** Marks the place in the binary; version, length and one character a fuse follow it. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/**
 * By their place in the wire, as Electron's `build/fuses/fuses.json5` has them; undefined where
 * electron-builder.yml leaves Electron's own choice.
 * @type {readonly { name: string, on?: boolean }[]}
 */
const FUSES = [
  { name: 'runAsNode', on: false },
  { name: 'cookieEncryption', on: true },
  { name: 'nodeOptions', on: false },
  { name: 'nodeCliInspect', on: false },
  { name: 'embeddedAsarIntegrityValidation', on: true },
  { name: 'onlyLoadAppFromAsar', on: true },
  { name: 'loadBrowserProcessSpecificV8Snapshot' },
  { name: 'grantFileProtocolExtraPrivileges', on: false },
];

/**
 * @param {string} binary the program; on a Mac the framework inside of it
 * @returns {readonly string[]} empty when all is well
 */
export function wrongFuses(binary) {
  const bytes = readFileSync(binary);
  const at = bytes.indexOf(SENTINEL);
  if (at < 0) return ['no fuses found'];
  const length = bytes[at + SENTINEL.length + 1] ?? 0;
  const start = at + SENTINEL.length + 2;
  const wire = bytes.toString('latin1', start, start + length);
  return FUSES.flatMap(({ name, on }, place) =>
    on === undefined || wire[place] === (on ? '1' : '0') ? [] : [name],
  );
}

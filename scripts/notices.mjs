// Writes THIRD-PARTY-NOTICES.txt: the licences of everything that is shipped, from what is installed.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './built.mjs';

/**
 * @typedef {{
 *   version: string,
 *   license?: string,
 *   dependencies?: Record<string, string>,
 *   optionalDependencies?: Record<string, string>,
 * }} Locked
 * @typedef {{ folder: string, name: string, version: string, licence: string }} Shipped
 */

export const NOTICES = path.join(root, 'THIRD-PARTY-NOTICES.txt');

/** Types have no code in them, and the validator of Word documents is for the tests. */
const NOT_SHIPPED = /^@types\/|^undici-types$|^@xarsh\//;

/** Licence files bear many names, but all of them begin so. */
const LICENCE_FILE = /^(licen[cs]e|copying|copyright|notice)/i;

/**
 * Where the text lies for packages that have none of their own, or that are installed on one
 * system only and shipped on another: the file must be the same wherever it is made.
 * @type {readonly { packages: RegExp, from: string, since?: RegExp }[]}
 */
const ELSEWHERE = [
  { packages: /^@img\/sharp-libvips-/, from: 'libheif-js/LICENSE' },
  { packages: /^@img\/sharp-(?!wasm32$)/, from: 'sharp/LICENSE' },
  // Apache 2.0, which they name and do not bring along.
  { packages: /^@tensorflow\//, from: 'sharp/LICENSE' },
  { packages: /^isarray$/, from: 'isarray/README.md', since: /^## License$/m },
];

const INTRODUCTION = `Pressdesk contains the software below. Each part is the property of its authors and
is used under its own licence. The Electron program brings Chromium along, whose
notices lie beside it in LICENSES.chromium.html.`;

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without
fee is hereby granted, provided that the above copyright notice and this permission notice appear
in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS
SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE
AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT,
NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE
OF THIS SOFTWARE.`;

/**
 * What is shipped, sorted by name: the production dependencies, for every system that sharp has a
 * build for, and what the window's own imports bring into its bundle. Only package-lock.json and
 * our sources are read, so that the list is the same on every computer.
 * @returns {readonly Shipped[]}
 */
export function shippedPackages() {
  /** @type {{ packages: Record<string, Locked> }} */
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  // Of Electron its own text alone: what it depends on only fetches it.
  const folders = new Set(['node_modules/electron']);
  /** @param {string} folder */
  const take = (folder) => {
    if (folders.has(folder)) return;
    folders.add(folder);
    const { dependencies, optionalDependencies } = packages[folder] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = resolved(packages, folder, name);
      if (found !== undefined && !NOT_SHIPPED.test(name)) take(found);
    }
  };
  const own = Object.keys(packages['']?.dependencies ?? {});
  for (const name of [...own, ...importsOf('renderer')]) take(`node_modules/${name}`);
  return [...folders]
    .map((folder) => {
      const { version = '', license = 'see the text' } = packages[folder] ?? {};
      return { folder, name: nameOf(folder), version, licence: license };
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

/** The file's content. Throws for a package whose licence cannot be found. */
export function notices() {
  /** @type {Map<string, string[]>} */
  const byText = new Map();
  for (const shipped of shippedPackages()) {
    const text = licenceText(shipped);
    const names = byText.get(text) ?? [];
    byText.set(text, [...names, `${shipped.name} ${shipped.version} (${shipped.licence})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}`);
  return `${[INTRODUCTION, ...parts, kazakhDictionary(), builtIntoSharp()].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/**
 * The folder that `name` leads to from `folder`, as Node looks it up.
 * @param {Record<string, Locked>} packages
 * @param {string} folder
 * @param {string} name
 * @returns {string | undefined} undefined for what is optional and not locked
 */
function resolved(packages, folder, name) {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const candidate = at ? `${at}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[candidate]) return candidate;
    if (!at) return undefined;
    if (!at.includes('/node_modules/')) at = '';
  }
}

/**
 * The packages that the sources below a folder import.
 * @param {string} folder
 */
function importsOf(folder) {
  /** @type {Set<string>} */
  const names = new Set();
  for (const entry of readdirSync(path.join(root, folder), { recursive: true })) {
    if (!/\.tsx?$/.test(String(entry))) continue;
    const source = readFileSync(path.join(root, folder, String(entry)), 'utf8');
    for (const [, name] of source.matchAll(
      /(?:from|import) '((?:@[\w.-]+\/)?[a-z][\w.-]*)[^']*'/g,
    )) {
      if (name && !name.startsWith('node:')) names.add(name);
    }
  }
  return names;
}

/** @param {Shipped} shipped */
function licenceText({ folder, name }) {
  const elsewhere = ELSEWHERE.find(({ packages }) => packages.test(name));
  if (elsewhere) {
    const text = readFileSync(path.join(root, 'node_modules', elsewhere.from), 'utf8');
    return tidy(elsewhere.since ? text.slice(text.search(elsewhere.since)) : text);
  }
  const at = path.join(root, folder);
  if (!existsSync(at)) throw new Error(`${name} is not installed: run npm ci`);
  const files = readdirSync(at)
    .filter((file) => LICENCE_FILE.test(file))
    .sort(compare);
  if (files.length > 0) {
    return files.map((file) => tidy(readFileSync(path.join(at, file), 'utf8'))).join('\n\n');
  }
  /** @type {{ license?: string, author?: string | { name: string } }} */
  const { license, author } = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8'));
  const holder = (typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`;
  return `Copyright ${holder}\n\n${standardText(name, license)}`;
}

/**
 * For packages that name their licence and include no text of it.
 * @param {string} name
 * @param {string | undefined} license
 */
function standardText(name, license) {
  if (license === 'ISC') return ISC;
  if (license !== 'MIT') throw new Error(`${name} has no licence text (${license})`);
  const own = readFileSync(path.join(root, 'LICENSE'), 'utf8');
  return tidy(own.slice(own.indexOf('Permission is hereby granted')));
}

/** Words and endings that are in no package: of the licences offered, the Mozilla one is taken. */
function kazakhDictionary() {
  const read = (/** @type {string} */ name) =>
    tidy(readFileSync(path.join(root, 'assets', 'dictionaries', 'kk', name), 'utf8'));
  const name = 'The Kazakh spelling dictionary, kk_KZ (MPL-1.1)';
  return `${name}\n\n${read('README.txt')}\n\n${read('LICENSE')}`;
}

/** The libraries inside of sharp's binaries, as its WebAssembly build lists them everywhere. */
function builtIntoSharp() {
  const file = path.join(root, 'node_modules/@img/sharp-wasm32/README.md');
  const text = readFileSync(file, 'utf8');
  const start = text.search(/^This software contains/m);
  if (start < 0) throw new Error('sharp no longer lists what is inside of it');
  return `Inside of sharp's binaries\n\n${tidy(text.slice(start))}`;
}

/** @param {string} text */
function tidy(text) {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

/** @param {string} folder */
function nameOf(folder) {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/**
 * By code points: a locale would sort otherwise on another computer.
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(NOTICES, notices());
  console.log(`${shippedPackages().length} packages: ${NOTICES}`);
}

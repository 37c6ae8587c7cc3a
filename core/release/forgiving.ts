import type { z } from 'zod';
import { canonicalJson } from './hash.ts';

/**
 * Reads a document although some of its values are none that this version knows: a status of a
 * newer program, a number written as a string, a list item without an id. What cannot be read is
 * kept beside its field and put back when the document is written, so that one odd value neither
 * locks a whole release nor is lost.
 */

/** Where an object keeps what could not be read of it; no document has a field of this name. */
const UNREAD = '$unread';

/** `was` is what the file says; `read` is what stands for it as long as nobody changes it. */
interface UnreadValue {
  readonly was: unknown;
  read?: unknown;
}
/** Items of a list, with their places in it. */
interface UnreadItems {
  readonly items: { readonly at: number; readonly was: unknown }[];
}

/**
 * What stands for a value that cannot be read where the default would let something out: better
 * a photo that is missing and asked about than one that must not be seen.
 */
const HELD_BACK: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['minors', 'refused'],
  ['exclude', true],
  ['public', false],
  ['embargo', {}],
]);

/** Each round mends all that can be seen; what it uncovers comes in the next. */
const MOST_ROUNDS = 20;

type Container = Record<string | number, unknown>;
type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** The document that `json` holds, or the reasons why it is none, as zod gives them. */
export function parseForgiving<Document>(
  schema: z.ZodType<Document>,
  json: unknown,
): z.ZodSafeParseResult<Document> {
  const first = schema.safeParse(json);
  if (first.success) return first;
  const document = copyOf(json);
  let parsed = schema.safeParse(document);
  for (let round = 0; round < MOST_ROUNDS && !parsed.success; round++) {
    const gone = new Set<unknown[]>();
    for (const issue of parsed.error.issues.flatMap(innermost)) {
      if (!mend(document, issue.path, issue, gone)) return first;
    }
    for (const list of gone) list.splice(0, list.length, ...list.filter((item) => item !== GONE));
    parsed = schema.safeParse(document);
  }
  if (!parsed.success) return first;
  noteDefaults(parsed.data);
  return parsed;
}

/** Stands in a list for an item that is taken out, so that the places of the others stay right. */
const GONE = Symbol('gone');

/**
 * The issues inside of a union's option: of the one that has nothing against the value's `type`,
 * because it is the one that was meant.
 */
function innermost(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.find((option) => option.every(({ path }) => path[0] !== 'type'));
  if (meant === undefined || meant.some(({ path }) => path.length === 0)) return [issue];
  return meant.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Gives the place of an issue something readable; false when the document as a whole is none. */
function mend(document: unknown, path: Path, issue: Issue, gone: Set<unknown[]>): boolean {
  const key = path.at(-1);
  if (key === undefined) return false;
  const parent = at(document, path.slice(0, -1));
  // What holds it was taken out by an issue before.
  if (typeof key === 'symbol' || !isContainer(parent)) return true;
  const was = parent[key];
  const isAsked = path.length === issue.path.length;
  if (was === GONE) return true;
  // An unknown kind of thing is unknown as a whole.
  if (isAsked && issue.code === 'invalid_union' && 'discriminator' in issue) {
    return mend(document, path.slice(0, -1), issue, gone);
  }
  if (was === null) {
    if (Array.isArray(parent)) leaveOut(parent, key, gone);
    else delete parent[key];
    return true;
  }
  if (was === undefined) {
    const filling = isAsked ? fillingOf(path, issue) : undefined;
    if (filling === undefined) return mend(document, path.slice(0, -1), issue, gone);
    parent[key] = filling;
    return true;
  }
  const other = isAsked ? readAs(key, was, issue) : undefined;
  if (Array.isArray(parent) && typeof key === 'number') {
    if (other !== undefined) parent[key] = other;
    else takeOut(document, path, parent, key, gone);
    return true;
  }
  const unread: UnreadValue = { was };
  unreadOf(parent)[key] = unread;
  if (other === undefined) delete parent[key];
  else parent[key] = other;
  return true;
}

function takeOut(
  document: unknown,
  path: Path,
  list: unknown[],
  index: number,
  gone: Set<unknown[]>,
): void {
  const holder = at(document, path.slice(0, -2));
  const field = path.at(-2);
  if (isContainer(holder) && typeof field === 'string') {
    const fields = unreadOf(holder);
    const known = fields[field];
    const items = isUnreadItems(known) ? known.items : [];
    items.push({ at: index, was: list[index] });
    fields[field] = { items };
  }
  leaveOut(list, index, gone);
}

function leaveOut(list: unknown[], index: string | number, gone: Set<unknown[]>): void {
  list[Number(index)] = GONE;
  gone.add(list);
}

/** What stands for a field that must be there and is not; undefined when nothing can. */
function fillingOf(path: Path, issue: Issue): unknown {
  if (issue.code === 'invalid_value') {
    return issue.values.length === 1 ? issue.values[0] : undefined;
  }
  if (issue.code !== 'invalid_type') return undefined;
  // A document's own name is never made up; that of a part is the same at each reading.
  if (path.at(-1) === 'id') return path.length > 1 ? path.slice(0, -1).join('-') : undefined;
  switch (issue.expected) {
    case 'string':
      return '';
    case 'number':
      return 0;
    case 'object':
      return {};
    default:
      return undefined;
  }
}

/** The value that was meant, or the one that holds back; undefined when there is none. */
function readAs(key: string | number, was: unknown, issue: Issue): unknown {
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'number' && typeof was === 'string' && /^-?\d+(\.\d+)?$/.test(was)) {
      return Number(was);
    }
    if (issue.expected === 'string' && (typeof was === 'number' || typeof was === 'boolean')) {
      return String(was);
    }
    if (issue.expected === 'boolean' && (was === 'true' || was === 'false')) return was === 'true';
  }
  return nearest(was, issue) ?? HELD_BACK.get(String(key));
}

/** A heading of level 4 is read as one of level 3. */
function nearest(was: unknown, issue: Issue): number | undefined {
  if (typeof was !== 'number' || issue.code !== 'invalid_union') return undefined;
  const known = issue.errors
    .flat()
    .flatMap((inner) => (inner.code === 'invalid_value' ? inner.values : []))
    .filter((value) => typeof value === 'number');
  return known.sort((a, b) => Math.abs(a - was) - Math.abs(b - was))[0];
}

/** Notes what now stands for each value that could not be read. */
function noteDefaults(value: unknown): void {
  if (!isContainer(value)) return;
  const unread = value[UNREAD];
  if (isContainer(unread)) {
    for (const [field, kept] of Object.entries(unread)) {
      if (!isUnreadValue(kept)) continue;
      const read = value[field];
      if (read !== undefined) kept.read = copyOf(read);
    }
  }
  for (const [field, inner] of Object.entries(value)) if (field !== UNREAD) noteDefaults(inner);
}

/**
 * The document as it is written: what could not be read stands in its place again, unless a
 * person has put something else there since.
 */
export function putBack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(putBack);
  if (!isContainer(value)) return value;
  const fields = new Map(
    Object.entries(value).map(([field, inner]): [string, unknown] => [
      field,
      field === UNREAD ? inner : putBack(inner),
    ]),
  );
  const unread = fields.get(UNREAD);
  fields.delete(UNREAD);
  for (const [field, kept] of isContainer(unread) ? Object.entries(unread) : []) {
    if (isUnreadValue(kept)) {
      if (isSame(value[field], kept.read)) fields.set(field, putBack(kept.was));
    } else if (isUnreadItems(kept)) {
      const list = fields.get(field) ?? [];
      if (Array.isArray(list)) fields.set(field, withItems(list, kept));
    }
  }
  return Object.fromEntries(fields);
}

function withItems(list: readonly unknown[], { items }: UnreadItems): unknown[] {
  const whole = [...list];
  for (const { at: index, was } of [...items].sort((a, b) => a.at - b.at)) {
    whole.splice(Math.min(index, whole.length), 0, putBack(was));
  }
  return whole;
}

/** What can be written to a file and read again, which is all that a document holds. */
function copyOf(json: unknown): unknown {
  return JSON.parse(JSON.stringify(json));
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function at(document: unknown, path: Path): unknown {
  let value = document;
  for (const key of path) {
    if (!isContainer(value) || typeof key === 'symbol' || !Object.hasOwn(value, key))
      return undefined;
    value = value[key];
  }
  return value;
}

function unreadOf(holder: Container): Container {
  const known = holder[UNREAD];
  if (isContainer(known) && !Array.isArray(known)) return known;
  const made: Container = {};
  holder[UNREAD] = made;
  return made;
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}

function isUnreadValue(kept: unknown): kept is UnreadValue {
  return isContainer(kept) && 'was' in kept;
}

function isUnreadItems(kept: unknown): kept is UnreadItems {
  return (
    isContainer(kept) &&
    Array.isArray(kept.items) &&
    kept.items.every((item) => isContainer(item) && typeof item.at === 'number' && 'was' in item)
  );
}

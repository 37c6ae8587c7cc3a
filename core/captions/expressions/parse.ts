import {
  anyButBreak,
  between,
  type CharacterTest,
  exactly,
  inAnyCase,
  isWordPoint,
  namedSet,
  not,
  oneOf,
  propertySet,
} from './character-set.ts';
import { ExpressionError, type ExpressionProblem } from './problem.ts';

export type Assertion = 'start' | 'end' | 'edge' | 'no-edge';

/** An expression taken apart. */
export type Node =
  | { readonly type: 'character'; readonly test: CharacterTest }
  | { readonly type: 'assertion'; readonly assertion: Assertion }
  | { readonly type: 'group'; readonly group: number; readonly inner: Node }
  | { readonly type: 'sequence'; readonly items: readonly Node[] }
  | { readonly type: 'choice'; readonly options: readonly Node[] }
  | {
      readonly type: 'repeat';
      readonly inner: Node;
      readonly min: number;
      /** Infinity when there is no limit. */
      readonly max: number;
      readonly greedy: boolean;
    };

export interface Parsed {
  readonly node: Node;
  /** How many groups capture, and the names of those that have one. */
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** Groups inside of groups. */
const DEEPEST = 50;
const MOST_REPEATS = 1000;

/**
 * Reads an expression in the syntax of JavaScript, without what cannot be matched in linear time:
 * back-references and look-around. Letters of any alphabet are letters.
 *
 * @throws ExpressionError
 */
export function parseExpression(source: string, matchCase: boolean): Parsed {
  return new Parser(source, matchCase).parse();
}

class Parser {
  readonly #source: string;
  readonly #matchCase: boolean;
  readonly #names = new Map<string, number>();
  #at = 0;
  #groups = 0;
  #depth = 0;

  constructor(source: string, matchCase: boolean) {
    this.#source = source;
    this.#matchCase = matchCase;
  }

  parse(): Parsed {
    const node = this.#choice();
    if (this.#at < this.#source.length) this.#malformed('group-not-opened', this.#at);
    return { node, groups: this.#groups, names: this.#names };
  }

  #choice(): Node {
    const options = [this.#sequence()];
    while (this.#take('|')) options.push(this.#sequence());
    const [only] = options;
    return only && options.length === 1 ? only : { type: 'choice', options };
  }

  #sequence(): Node {
    const items: Node[] = [];
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
      items.push(this.#repeated());
    }
    return { type: 'sequence', items };
  }

  #repeated(): Node {
    const at = this.#at;
    if (this.#sees('*') || this.#sees('+') || this.#sees('?'))
      this.#malformed('nothing-to-repeat', at);
    let node = this.#atom();
    const limits = this.#limits();
    if (limits) {
      if (node.type === 'assertion') this.#malformed('nothing-to-repeat', at);
      node = { type: 'repeat', inner: node, ...limits, greedy: !this.#take('?') };
      if (this.#sees('*') || this.#sees('+') || this.#sees('?')) {
        this.#malformed('nothing-to-repeat', this.#at);
      }
    }
    return node;
  }

  /** What is not a complete `{n,m}` is text, as in JavaScript. */
  #limits(): { readonly min: number; readonly max: number } | undefined {
    if (this.#take('*')) return { min: 0, max: Infinity };
    if (this.#take('+')) return { min: 1, max: Infinity };
    if (this.#take('?')) return { min: 0, max: 1 };
    const counted = /^\{(\d{1,6})(,(\d{0,6}))?\}/.exec(this.#source.slice(this.#at, this.#at + 16));
    if (!counted) return undefined;
    const min = Number(counted[1]);
    const max = counted[2] === undefined ? min : counted[3] ? Number(counted[3]) : Infinity;
    if (max < min) this.#malformed('repeat-order', this.#at);
    if (min > MOST_REPEATS || (max !== Infinity && max > MOST_REPEATS)) {
      throw new ExpressionError({ kind: 'too-large' });
    }
    this.#at += counted[0].length;
    return { min, max };
  }

  #atom(): Node {
    const at = this.#at;
    if (this.#take('(')) return this.#group(at);
    if (this.#take('[')) return { type: 'character', test: this.#class(at) };
    if (this.#take('.')) return { type: 'character', test: anyButBreak };
    if (this.#take('^')) return { type: 'assertion', assertion: 'start' };
    if (this.#take('$')) return { type: 'assertion', assertion: 'end' };
    if (this.#take('\\')) return this.#escaped(at);
    return this.#character(this.#point());
  }

  #group(at: number): Node {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new ExpressionError({ kind: 'too-large' });
    let group: number | undefined;
    if (this.#take('?')) {
      const named = /^<([\p{L}_][\p{L}\p{N}_]*)>/u.exec(this.#source.slice(this.#at));
      if (named) {
        const name = named[1] ?? '';
        if (this.#names.has(name)) this.#malformed('group-name', at);
        this.#groups += 1;
        group = this.#groups;
        this.#names.set(name, group);
        this.#at += named[0].length;
      } else if (!this.#take(':')) {
        if (/^(?:=|!|<=|<!)/.test(this.#source.slice(this.#at))) {
          throw new ExpressionError({ kind: 'unsupported', at, what: 'look-around' });
        }
        this.#malformed('group-name', at);
      }
    } else {
      this.#groups += 1;
      group = this.#groups;
    }
    const inner = this.#choice();
    if (!this.#take(')')) this.#malformed('group-not-closed', at);
    this.#depth -= 1;
    return group === undefined ? inner : { type: 'group', group, inner };
  }

  #escaped(at: number): Node {
    if (this.#take('b')) return { type: 'assertion', assertion: 'edge' };
    if (this.#take('B')) return { type: 'assertion', assertion: 'no-edge' };
    if (/^(?:[1-9]|k<)/.test(this.#source.slice(this.#at))) {
      throw new ExpressionError({ kind: 'unsupported', at, what: 'back-reference' });
    }
    const found = this.#escape(at);
    return typeof found === 'number'
      ? this.#character(found)
      : { type: 'character', test: this.#cased(found) };
  }

  /** After a backslash: a set, or the code point of one character. */
  #escape(at: number): CharacterTest | number {
    const letter = this.#source[this.#at] ?? '';
    const set = namedSet(letter);
    if (set) {
      this.#at += 1;
      return set;
    }
    const rest = this.#source.slice(this.#at, this.#at + 50);
    const property = /^([pP])\{([^}]*)\}/.exec(rest);
    if (property) {
      const test = propertySet(property[2] ?? '', property[1] === 'P');
      if (!test) this.#malformed('escape', at);
      this.#at += property[0].length;
      return test;
    }
    const hex = /^(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(rest);
    if (hex) {
      const point = Number.parseInt(hex[1] ?? hex[2] ?? hex[3] ?? '', 16);
      if (point > 0x10ffff) this.#malformed('escape', at);
      this.#at += hex[0].length;
      return point;
    }
    const control = CONTROLS[letter];
    if (control !== undefined) {
      this.#at += 1;
      return control;
    }
    if (letter === '' || /[A-Za-z0-9]/.test(letter)) this.#malformed('escape', at);
    return this.#point();
  }

  #class(at: number): CharacterTest {
    const negated = this.#take('^');
    const tests: CharacterTest[] = [];
    while (!this.#take(']')) {
      if (this.#at >= this.#source.length) this.#malformed('class-not-closed', at);
      const from = this.#classItem();
      const isRange = this.#sees('-') && this.#source[this.#at + 1] !== ']';
      if (typeof from !== 'number' || !isRange || this.#at + 1 >= this.#source.length) {
        tests.push(typeof from === 'number' ? between(from, from) : from);
        continue;
      }
      const dash = this.#at;
      this.#at += 1;
      const to = this.#classItem();
      if (typeof to !== 'number') {
        tests.push(between(from, from), between(0x2d, 0x2d), to);
        continue;
      }
      if (to < from) this.#malformed('range-order', dash);
      tests.push(between(from, to));
    }
    const test = this.#cased(oneOf(tests));
    return negated ? not(test) : test;
  }

  #classItem(): CharacterTest | number {
    const at = this.#at;
    if (!this.#take('\\')) return this.#point();
    if (this.#take('b')) return 0x08;
    return this.#escape(at);
  }

  #character(point: number): Node {
    return { type: 'character', test: exactly(point, this.#matchCase) };
  }

  #cased(test: CharacterTest): CharacterTest {
    return this.#matchCase || test === isWordPoint ? test : inAnyCase(test);
  }

  #point(): number {
    const point = this.#source.codePointAt(this.#at) ?? 0;
    this.#at += point > 0xffff ? 2 : 1;
    return point;
  }

  #sees(sign: string): boolean {
    return this.#source[this.#at] === sign;
  }

  #take(sign: string): boolean {
    if (!this.#sees(sign)) return false;
    this.#at += 1;
    return true;
  }

  #malformed(what: Extract<ExpressionProblem, { kind: 'malformed' }>['what'], at: number): never {
    throw new ExpressionError({ kind: 'malformed', at, what });
  }
}

const CONTROLS: Readonly<Record<string, number>> = {
  n: 0x0a,
  r: 0x0d,
  t: 0x09,
  f: 0x0c,
  v: 0x0b,
  '0': 0,
};

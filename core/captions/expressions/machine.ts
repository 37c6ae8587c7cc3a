import { type CharacterTest, isWordPoint } from './character-set.ts';
import type { Assertion, Node, Parsed } from './parse.ts';
import { ExpressionError } from './problem.ts';

/**
 * Matches by following all ways through an expression at once, one character of the text at a time
 * (Thompson's construction, with captures as Pike added them). No way is ever gone twice at one
 * place, so the time is at most the length of the text times the size of the expression: there is
 * no expression that runs away, as there is with the backtracking of JavaScript's own.
 */
type Step =
  | { readonly op: 'character'; readonly test: CharacterTest }
  | { readonly op: 'assertion'; readonly assertion: Assertion }
  /** Both ways; `first` is tried with precedence. */
  | { readonly op: 'fork'; first: number; second: number }
  | { readonly op: 'go'; to: number }
  | { readonly op: 'save'; readonly slot: number }
  | { readonly op: 'match' };

export interface Program {
  readonly steps: readonly Step[];
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

/** Places in the text: the whole match first, then each group; undefined where none took part. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly groups: readonly (readonly [from: number, to: number] | undefined)[];
}

const MOST_STEPS = 4000;

/** @throws ExpressionError when counted repeats make it too large */
export function compileExpression({ node, groups, names }: Parsed): Program {
  const steps: Step[] = [];
  const put = <One extends Step>(step: One): One => {
    if (steps.length >= MOST_STEPS) throw new ExpressionError({ kind: 'too-large' });
    steps.push(step);
    return step;
  };
  function write(part: Node): void {
    switch (part.type) {
      case 'character':
        put({ op: 'character', test: part.test });
        return;
      case 'assertion':
        put({ op: 'assertion', assertion: part.assertion });
        return;
      case 'group':
        put({ op: 'save', slot: part.group * 2 });
        write(part.inner);
        put({ op: 'save', slot: part.group * 2 + 1 });
        return;
      case 'sequence':
        for (const item of part.items) write(item);
        return;
      case 'choice':
        choice(part.options);
        return;
      case 'repeat':
        repeat(part);
        return;
    }
  }
  function choice([first, ...others]: readonly Node[]): void {
    if (!first) return;
    if (others.length === 0) {
      write(first);
      return;
    }
    const fork = put({ op: 'fork', first: steps.length + 1, second: 0 });
    write(first);
    const end = put({ op: 'go', to: 0 });
    fork.second = steps.length;
    choice(others);
    end.to = steps.length;
  }
  function repeat({ inner, min, max, greedy }: Extract<Node, { type: 'repeat' }>): void {
    for (let count = 0; count < min; count++) write(inner);
    const direct = (fork: { first: number; second: number }, into: number, past: number) => {
      [fork.first, fork.second] = greedy ? [into, past] : [past, into];
    };
    if (max === Infinity) {
      const start = steps.length;
      const fork = put({ op: 'fork', first: 0, second: 0 });
      write(inner);
      put({ op: 'go', to: start });
      direct(fork, start + 1, steps.length);
      return;
    }
    const forks: { first: number; second: number; at: number }[] = [];
    for (let count = min; count < max; count++) {
      const at = steps.length;
      const fork = put({ op: 'fork', first: 0, second: 0 });
      forks.push(Object.assign(fork, { at }));
      write(inner);
    }
    for (const fork of forks) direct(fork, fork.at + 1, steps.length);
  }
  put({ op: 'save', slot: 0 });
  write(node);
  put({ op: 'save', slot: 1 });
  put({ op: 'match' });
  return { steps, groups, names };
}

/** Counts what a search costs, so that many long texts cannot add up to a hang either. */
export interface Effort {
  left: number;
}

type Slots = readonly number[];
interface Way {
  readonly at: number;
  readonly slots: Slots;
}

/** Finds the first match from `start` on. */
export type Matcher = (text: string, start: number) => Match | undefined;

/**
 * A matcher that prefers what the expression prefers, as JavaScript's own does.
 *
 * It throws an ExpressionError `too-slow` when the effort is used up.
 */
export function createMatcher({ steps, groups }: Program, effort: Effort): Matcher {
  const none: Slots = new Array<number>((groups + 1) * 2).fill(-1);
  /** The round in which a step was reached last; each place of each text is a round of its own. */
  const reached = new Float64Array(steps.length);
  let round = 0;
  // Most places of a text cannot begin a match at all; this sees it without setting out.
  const first = steps.find(({ op }) => op !== 'save');
  const begins = first?.op === 'character' ? first.test : undefined;

  /** Follows everything that reads no character, in the order of preference. */
  function follow(list: Way[], from: number, slots: Slots, text: string, place: number): void {
    const waiting: Way[] = [{ at: from, slots }];
    for (let way = waiting.pop(); way; way = waiting.pop()) {
      const { at } = way;
      const step = steps[at];
      if (!step || reached[at] === round) continue;
      reached[at] = round;
      effort.left -= 1;
      switch (step.op) {
        case 'go':
          waiting.push({ at: step.to, slots: way.slots });
          break;
        case 'fork':
          waiting.push({ at: step.second, slots: way.slots }, { at: step.first, slots: way.slots });
          break;
        case 'save':
          waiting.push({ at: at + 1, slots: way.slots.with(step.slot, place) });
          break;
        case 'assertion':
          if (holds(step.assertion, text, place)) waiting.push({ at: at + 1, slots: way.slots });
          break;
        case 'character':
        case 'match':
          list.push(way);
          break;
      }
    }
  }

  return (text, start) => {
    let ways: Way[] = [];
    let found: Slots | undefined;
    round += 1;
    for (let place = start; place <= text.length; ) {
      if (effort.left < 0) throw new ExpressionError({ kind: 'too-slow' });
      if (ways.length === 0 && found) break;
      const point = text.codePointAt(place);
      const next = place + (point !== undefined && point > 0xffff ? 2 : 1);
      if (ways.length === 0 && begins && (point === undefined || !begins(point))) {
        effort.left -= 1;
        place = next;
        continue;
      }
      if (!found) follow(ways, 0, none, text, place);
      round += 1;
      const after: Way[] = [];
      for (const way of ways) {
        const step = steps[way.at];
        effort.left -= 1;
        if (step?.op === 'match') {
          found = way.slots;
          // The ways behind this one are less preferred.
          break;
        }
        if (step?.op === 'character' && point !== undefined && step.test(point)) {
          follow(after, way.at + 1, way.slots, text, next);
        }
      }
      ways = after;
      place = next;
    }
    return found && matchOf(found);
  };
}

function matchOf(slots: Slots): Match {
  const [from = 0, to = 0] = slots;
  const groups: (readonly [number, number] | undefined)[] = [];
  for (let slot = 2; slot < slots.length; slot += 2) {
    const [begin = -1, end = -1] = [slots[slot], slots[slot + 1]];
    groups.push(begin >= 0 && end >= 0 ? [begin, end] : undefined);
  }
  return { from, to, groups };
}

function holds(assertion: Assertion, text: string, place: number): boolean {
  switch (assertion) {
    case 'start':
      return place === 0;
    case 'end':
      return place === text.length;
    case 'edge':
      return wordBefore(text, place) !== wordAfter(text, place);
    case 'no-edge':
      return wordBefore(text, place) === wordAfter(text, place);
  }
}

function wordBefore(text: string, place: number): boolean {
  if (place === 0) return false;
  const unit = text.charCodeAt(place - 1);
  const paired = unit >= 0xdc00 && unit <= 0xdfff && place > 1;
  const point = paired ? text.codePointAt(place - 2) : unit;
  return isWordPoint(point !== undefined && point > 0xffff ? point : unit);
}

function wordAfter(text: string, place: number): boolean {
  const point = text.codePointAt(place);
  return point !== undefined && isWordPoint(point);
}

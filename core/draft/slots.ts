import type { Language } from '../release/language.ts';
import type { DraftContext } from './draft-context.ts';
import type { Filled } from './filled.ts';
import type { Section } from './sections.ts';
import { attendanceSlots } from './slots/attendance.ts';
import { closingSlots } from './slots/closing.ts';
import { eventSlots } from './slots/event.ts';
import { factSlots } from './slots/facts.ts';
import { peopleSlots } from './slots/people.ts';
import { placeSlots } from './slots/place.ts';
import { timeSlots } from './slots/time.ts';
import { topicSlots } from './slots/topics.ts';

/** What a choice beside the slot goes by: a person's gender, a noun's gender and number, a number. */
export type Agreement = 'person' | 'noun' | 'number';

/** Something that a template may name in braces. */
export interface Slot {
  /** The sentences that know it; absent: all. */
  readonly sections?: readonly Section[];
  /** The cases it has; a language that is not there has none. */
  readonly forms?: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly agreement?: Agreement;
  /** Undefined leaves the slot's gap. `form` is one of `forms`, or `nom`. */
  readonly value: (context: DraftContext, form: string) => Filled | undefined;
}

/** Every slot by the name it has in a template (`docs/drafts.md`). */
export const SLOTS: Readonly<Record<string, Slot>> = {
  ...timeSlots,
  ...placeSlots,
  ...peopleSlots,
  ...eventSlots,
  ...topicSlots,
  ...factSlots,
  ...attendanceSlots,
  ...closingSlots,
};

export function slotNamed(name: string): Slot | undefined {
  return Object.hasOwn(SLOTS, name) ? SLOTS[name] : undefined;
}

/** The names of the slots that a sentence of this kind may use. */
export function slotsOf(section: Section): readonly string[] {
  return Object.entries(SLOTS).flatMap(([name, slot]) =>
    !slot.sections || slot.sections.includes(section) ? [name] : [],
  );
}

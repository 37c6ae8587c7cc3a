import { trueMoment } from '../photos/order.ts';
import { type CaptionContext, type CaptionPhoto, dayOf } from './caption-context.ts';
import type { Known } from './variables.ts';

/**
 * What of the photo a variable's value depends on: photos with the same key have the same value in
 * one language and form. Undefined when the value is the photo's alone.
 */
export function valueKey(
  { variable }: Known,
  photo: CaptionPhoto,
  context: CaptionContext,
): string | undefined {
  switch (variable.group) {
    case 'office':
      return '';
    case 'event':
      if (photo.date !== undefined) return `${photo.date} ${taken(photo, context)}`;
      // An event with its hour leaves nothing for the camera's clock to say.
      return context.release?.event.startsAt?.includes('T') ? '' : taken(photo, context);
    case 'place':
      return photo.location ? undefined : (photo.place ?? '');
    case 'people': {
      let who = dayOf(photo, context) ?? '';
      for (const { person } of photo.depicted) {
        if (person === undefined) return undefined;
        who += ` ${person}`;
      }
      return who;
    }
    case 'photo':
      return SIGNED.has(variable.name) ? signature(photo) : undefined;
  }
}

function taken({ takenAt, camera }: CaptionPhoto, { clocks }: CaptionContext): string {
  return trueMoment(takenAt, camera, clocks) ?? '';
}

const SIGNED: ReadonlySet<string> = new Set(['photographer', 'initials', 'credit']);

/** A whole series has one photographer. */
function signature({ photographer, credit }: CaptionPhoto): string {
  const name = `${photographer?.kk}|${photographer?.ru}|${photographer?.en}`;
  return credit ? `${name}|${credit.kk}|${credit.ru}|${credit.en}` : name;
}

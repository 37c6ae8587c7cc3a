import { dateWithWeekday, longDate } from '../language/dates.ts';
import { capitalised } from '../language/russian.ts';
import { creditLine } from '../publication/credit.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { Depicted, Photo } from '../release/photos.ts';
import { type CaptionContext, type CaptionPhoto, dayOf } from './caption-context.ts';
import { GAP_WORDS } from './gap-words.ts';
import { AND, listed, listedInFull } from './listed.ts';
import { personInFull } from './people-words.ts';
import { momentOf, placeName, placeOf } from './variable-values.ts';

/** More people than this are not all named: the first in rank are, and the rest take part. */
const MOST_NAMED = 5;
const PRINCIPAL = 3;

/**
 * The caption by the house's formula: who, from the left and with their positions, what they do,
 * at which event; place and date; «Фото: …» when the office wants it. What they do is left as a
 * gap, for only somebody who looks at the picture knows. The event stands in a sentence of its
 * own, in the nominative, so that no form has to be made up.
 */
export function composeCaption(
  photo: CaptionPhoto,
  context: CaptionContext,
  language: Language,
): string {
  const gaps = GAP_WORDS[language];
  const event = inLanguage(context.release?.event.title, language);
  const city =
    inLanguage(photo.location?.city, language) ??
    placeName('city', placeOf(photo, context), context, language);
  const moment = momentOf(photo, context);
  const date =
    moment &&
    (language === 'en' ? dateWithWeekday(moment.date, 'en') : longDate(moment.date, language));
  const frame = [event, city ?? gaps.city, date ?? gaps.date].filter((part) => part).join(', ');
  const credit = context.creditInCaption ? creditLine(photo, context.office, language) : undefined;
  const sentences = [subject(photo, context, language), frame, credit];
  return sentences.flatMap((text) => (text ? [sentence(text)] : [])).join(' ');
}

function sentence(text: string): string {
  const begun = capitalised(text);
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}

const FROM_LEFT: Readonly<Record<Language, string>> = {
  kk: 'Солдан оңға қарай:',
  ru: 'Слева направо:',
  en: 'From left:',
};
const ON_THE_LEFT: Readonly<Record<Language, string>> = {
  kk: '(сол жақта)',
  ru: '(слева)',
  en: '(left)',
};
/** After the names of those who lead, for the many who are not named. */
const WITH_OTHERS: Readonly<Record<Language, string>> = {
  kk: 'қатысушылармен бірге',
  ru: 'с участниками',
  en: 'with participants',
};

/** Who, and the gap for what they do. */
function subject(photo: CaptionPhoto, context: CaptionContext, language: Language): string {
  const gaps = GAP_WORDS[language];
  const name = (depicted: Depicted) => nameOf(depicted, photo, context, language);
  const { depicted } = photo;
  const [first, second] = depicted;
  if (!first) return `${gaps.person} ${gaps.does}`;
  if (!second) {
    const one = name(first);
    // An English position stands between commas.
    return `${one}${language === 'en' && one.includes(', ') ? ',' : ''} ${gaps.does}`;
  }
  if (depicted.length === 2) {
    const left = `${name(first)} ${ON_THE_LEFT[language]}`;
    return `${left} ${AND[language]} ${name(second)} ${gaps.do}`;
  }
  if (depicted.length > MOST_NAMED) {
    const names = principal(depicted, context).slice(0, PRINCIPAL).map(name);
    return `${listedInFull(names, language)} ${WITH_OTHERS[language]} ${gaps.do}`;
  }
  const names = depicted.map(name);
  const list = language === 'en' ? listedInFull(names, language) : listed(names, language);
  return `${FROM_LEFT[language]} ${list} ${gaps.do}`;
}

function nameOf(
  { person, description }: Depicted,
  photo: CaptionPhoto,
  context: CaptionContext,
  language: Language,
): string {
  const gap = GAP_WORDS[language].person ?? '[?]';
  const card = context.people.get(person ?? '');
  if (!card) return inLanguage(description, language) ?? gap;
  const words = personInFull(card, context.release, dayOf(photo, context), language);
  return words.ok ? words.text : gap;
}

/** The host of the event, then its speakers and guests in their order, then the others. */
function principal(depicted: Photo['depicted'], { release }: CaptionContext): readonly Depicted[] {
  const order = [
    release?.event.host,
    ...(release?.speakers ?? []).map(({ person }) => person),
    ...(release?.attendance.guests ?? []),
  ];
  const rank = ({ person }: Depicted) => {
    const at = person === undefined ? -1 : order.indexOf(person);
    return at < 0 ? order.length : at;
  };
  return [...depicted].sort((a, b) => rank(a) - rank(b));
}

import type { RussianCase } from '../language/ru/form.ts';
import type { EventKind } from '../release/types.ts';

/**
 * What an event of each kind is called. These nouns are ours, so the Russian forms are written
 * down here; Kazakh ones are regular and come from the case engine.
 */
interface RussianEvent {
  readonly forms: Readonly<Record<RussianCase, string>>;
  readonly gender: 'm' | 'f' | 'n';
  readonly many?: true;
  /** «на встрече», «в рабочей поездке». */
  readonly at: 'на' | 'в';
}

export const RUSSIAN_EVENTS: Readonly<Record<EventKind, RussianEvent>> = {
  meeting: event('f', 'встреча встречи встрече встречу встречей встрече'),
  briefing: event('m', 'брифинг брифинга брифингу брифинг брифингом брифинге'),
  opening: event('n', 'открытие открытия открытию открытие открытием открытии'),
  visit: {
    gender: 'f',
    at: 'в',
    forms: {
      nom: 'рабочая поездка',
      gen: 'рабочей поездки',
      dat: 'рабочей поездке',
      acc: 'рабочую поездку',
      ins: 'рабочей поездкой',
      prep: 'рабочей поездке',
    },
  },
  session: event('n', 'заседание заседания заседанию заседание заседанием заседании'),
  ceremony: event('f', 'церемония церемонии церемонии церемонию церемонией церемонии'),
  reception: event('m', 'приём приёма приёму приём приёмом приёме'),
  'round-table': {
    gender: 'm',
    at: 'на',
    forms: {
      nom: 'круглый стол',
      gen: 'круглого стола',
      dat: 'круглому столу',
      acc: 'круглый стол',
      ins: 'круглым столом',
      prep: 'круглом столе',
    },
  },
  exercise: { ...event('n', 'учения учений учениям учения учениями учениях'), many: true },
  other: event('n', 'мероприятие мероприятия мероприятию мероприятие мероприятием мероприятии'),
};

export const KAZAKH_EVENTS: Readonly<Record<EventKind, string>> = {
  meeting: 'кездесу',
  briefing: 'брифинг',
  opening: 'ашылу рәсімі',
  visit: 'жұмыс сапары',
  session: 'отырыс',
  ceremony: 'салтанатты рәсім',
  reception: 'қабылдау',
  'round-table': 'дөңгелек үстел',
  exercise: 'оқу-жаттығу',
  other: 'іс-шара',
};

/** Without an article: `{a event}` chooses it. */
export const ENGLISH_EVENTS: Readonly<Record<EventKind, string>> = {
  meeting: 'meeting',
  briefing: 'briefing',
  opening: 'opening ceremony',
  visit: 'working visit',
  session: 'session',
  ceremony: 'ceremony',
  reception: 'reception',
  'round-table': 'round table',
  exercise: 'exercise',
  other: 'event',
};

/** One word in its six cases: nom gen dat acc ins prep. */
function event(gender: RussianEvent['gender'], forms: string): RussianEvent {
  const [nom = '', gen = '', dat = '', acc = '', ins = '', prep = ''] = forms.split(' ');
  return { gender, at: 'на', forms: { nom, gen, dat, acc, ins, prep } };
}

import type { EventKind } from '../release/types.ts';

/**
 * What an event of each kind is called, in the forms the lead templates need. These nouns are
 * ours, so their forms are written down here; names and topics are never inflected.
 */
interface RussianEvent {
  readonly nom: string;
  readonly acc: string;
  /** «прошёл» and «начнётся» as they agree with it. */
  readonly passed: string;
  readonly willBegin: string;
}

const masculine = { passed: 'прошёл', willBegin: 'начнётся' };
const feminine = { passed: 'прошла', willBegin: 'начнётся' };
const neuter = { passed: 'прошло', willBegin: 'начнётся' };
const plural = { passed: 'прошли', willBegin: 'начнутся' };

export const RUSSIAN_EVENTS: Readonly<Record<EventKind, RussianEvent>> = {
  meeting: { nom: 'встреча', acc: 'встречу', ...feminine },
  briefing: { nom: 'брифинг', acc: 'брифинг', ...masculine },
  opening: { nom: 'открытие', acc: 'открытие', ...neuter },
  visit: { nom: 'рабочая поездка', acc: 'рабочую поездку', ...feminine },
  session: { nom: 'заседание', acc: 'заседание', ...neuter },
  ceremony: { nom: 'церемония', acc: 'церемонию', ...feminine },
  reception: { nom: 'приём', acc: 'приём', ...masculine },
  'round-table': { nom: 'круглый стол', acc: 'круглый стол', ...masculine },
  exercise: { nom: 'учения', acc: 'учения', ...plural },
  other: { nom: 'мероприятие', acc: 'мероприятие', ...neuter },
};

/** The object of «өткізді» stands in the nominative when it is indefinite. */
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

export const ENGLISH_EVENTS: Readonly<Record<EventKind, string>> = {
  meeting: 'a meeting',
  briefing: 'a briefing',
  opening: 'an opening ceremony',
  visit: 'a working visit',
  session: 'a session',
  ceremony: 'a ceremony',
  reception: 'a reception',
  'round-table': 'a round table',
  exercise: 'an exercise',
  other: 'an event',
};

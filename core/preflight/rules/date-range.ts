import { instantOf } from '../../language/moment.ts';
import type { Found, Rule } from '../finding.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** Moments that contradict one another. */
export const dateRange: Rule = {
  id: 'DT-RANGE',
  find({ release, office }) {
    const at = (iso: string | undefined) => instantOf(iso, office.timezone);
    const { event, embargo } = release;
    const starts = at(event.startsAt);
    const ends = at(event.endsAt);
    const until = at(embargo?.until);
    const created = at(release.createdAt);
    const deadline = at(event.accreditation?.deadline);
    const found: Found[] = [];
    const add = (severity: Found['severity'], message: Found['message'], field: string) =>
      found.push({ severity, message, place: { step: 'facts', field } });

    // A bare date is the beginning of its day: an end on the day of the start is no contradiction.
    const sameDay = event.endsAt?.slice(0, 10) === event.startsAt?.slice(0, 10);
    const bare = event.endsAt?.length === 10 && sameDay;
    if (starts !== undefined && ends !== undefined && ends < starts && !bare) {
      add('blocker', 'endsBeforeStart', 'event.endsAt');
    }
    if (starts !== undefined && until !== undefined && until > (ends ?? starts) + WEEK) {
      add('blocker', 'embargoTooLate', 'embargo.until');
    }
    if (until !== undefined && created !== undefined && until < created) {
      add('warning', 'embargoBeforeCreated', 'embargo.until');
    }
    if (starts !== undefined && deadline !== undefined && deadline > starts) {
      add('blocker', 'accreditationTooLate', 'event.accreditation.deadline');
    }
    return found;
  },
};

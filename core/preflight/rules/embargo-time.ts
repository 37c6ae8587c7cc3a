import { clock } from '../../language/dates.ts';
import { instantOf, isoDate, readMoment } from '../../language/moment.ts';
import type { Rule } from '../finding.ts';

/**
 * Before the embargo ends an export is a handout to newsrooms that promised to wait, which is
 * what an embargo is for: a warning, and the files name it themselves.
 */
export const embargoTime: Rule = {
  id: 'EM-TIME',
  find({ release, office, now, moment }) {
    const until = release.embargo?.until;
    const ends = instantOf(until, office.timezone);
    const current = instantOf(now, office.timezone);
    const wall = readMoment(until, office.timezone);
    if (moment !== 'export' || ends === undefined || current === undefined || !wall) return [];
    if (current >= ends) return [];
    const shown = isoDate(wall.date) + (wall.time ? `T${clock(wall.time)}` : '');
    return [
      {
        severity: 'warning',
        message: 'embargoRunning',
        params: { until: shown },
        place: { step: 'export', field: 'embargo.until' },
      },
    ];
  },
};

import { longDate, RUSSIAN_ON_WEEKDAY, weekdayName } from '../../language/dates.ts';
import { findDates, type WrittenDate, type WrittenWeekday } from '../../language/find-dates.ts';
import { isoDate, weekdayOf } from '../../language/moment.ts';
import type { Language } from '../../release/language.ts';
import type { Found, Rule } from '../finding.ts';
import { type Passage, passages, replaceIn } from '../passages.ts';

/** A weekday that does not belong to its date sends journalists to a closed door. */
export const weekday: Rule = {
  id: 'DT-WEEKDAY',
  find(context) {
    return passages(context).flatMap((passage) =>
      wrongIn(passage).map(
        ({ date, found }): Found => ({
          severity: 'blocker',
          message: 'weekdayWrong',
          params: {
            found: passage.text.slice(found.from, found.to),
            date: longDate(date.date, passage.language),
            right: weekdayName(date.date, passage.language),
            day: isoDate(date.date),
          },
          place: passage.place,
        }),
      ),
    );
  },
  fix(context, { params, place }) {
    for (const passage of passages(context)) {
      if (JSON.stringify(passage.place) !== JSON.stringify(place)) continue;
      const wrong = wrongIn(passage).find(({ date }) => isoDate(date.date) === params?.day);
      if (!wrong) continue;
      const { from, to } = wrong.found;
      const right = rightWord(passage.text.slice(from, to), wrong.date, passage.language);
      return replaceIn(passage, from, to, right);
    }
    return undefined;
  },
};

function wrongIn(
  passage: Passage,
): readonly { readonly date: WrittenDate; readonly found: WrittenWeekday }[] {
  return findDates(passage.text, passage.language).flatMap((date) =>
    date.hasYear && date.weekday && date.weekday.index !== weekdayOf(date.date)
      ? [{ date, found: date.weekday }]
      : [],
  );
}

/** In the form in which the wrong one stood: «в четверг» becomes «в пятницу». */
function rightWord(wrong: string, { date }: WrittenDate, language: Language): string {
  const right =
    language === 'ru' && /^во?\s/i.test(wrong)
      ? (RUSSIAN_ON_WEEKDAY[weekdayOf(date)] ?? wrong)
      : weekdayName(date, language);
  const isCapital = /^\p{Lu}/u.test(wrong);
  return isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

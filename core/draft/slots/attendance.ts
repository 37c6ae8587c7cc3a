import { englishList } from '../../language/en/lists.ts';
import { kazakhList } from '../../language/kk/with.ts';
import { formatNumber } from '../../language/numbers.ts';
import { englishPlural } from '../../language/plurals.ts';
import { quantityText } from '../../language/quantities.ts';
import { russianCounted, russianCountedGenitive } from '../../language/ru/counted.ts';
import { russianList } from '../../language/ru/lists.ts';
import type { Language } from '../../release/language.ts';
import type { Release } from '../../release/release.ts';
import type { Inline } from '../../release/text.ts';
import { isWritten, wordsIn } from '../clean-words.ts';
import type { DraftContext, Who } from '../draft-context.ts';
import { type Filled, joinedRuns, plain } from '../filled.ts';
import { GAPS } from '../gaps.ts';
import type { Slot } from '../slots.ts';
import { withoutSubject } from '../speakers.ts';
import { introduction, ofCard, ofSpeaker } from '../who.ts';

type Attendance = Release['attendance'];

export const attendanceSlots: Readonly<Record<string, Slot>> = {
  /** «более 100 человек» · «100-ден астам адам» · "more than 100 people". */
  count: {
    agreement: 'number',
    value: ({ release, language }) => counted(release.attendance, language),
  },
  /** In the nominative, by rank: «ветераны, молодёжь и депутаты маслихата». */
  categories: {
    sections: ['attendance', 'attendees'],
    value: ({ release, language }) => {
      const labels = categoryLabels(release.attendance, language);
      return labels.length === 0 ? undefined : plain(listOf(labels, language));
    },
  },
  guests: {
    sections: ['guests'],
    agreement: 'noun',
    value: (context) => people(guests(context), context),
  },
  /** Those who spoke and of whom nothing more is said. */
  speakers: {
    sections: ['speakers'],
    agreement: 'noun',
    value: (context) =>
      people(
        withoutSubject(context.release).map((speaker) => ofSpeaker(speaker, context)),
        context,
      ),
  },
};

/** Labels with their numbers, by rank; those without one last, as they were entered. */
export function categoryLabels(attendance: Attendance, language: Language): readonly string[] {
  return attendance.categories
    .filter((category) => isWritten(category.label))
    .map((category, at) => ({ category, at }))
    .sort(
      (a, b) =>
        (a.category.rank ?? Number.MAX_VALUE) - (b.category.rank ?? Number.MAX_VALUE) ||
        a.at - b.at,
    )
    .map(({ category }) => {
      const label = wordsIn(category.label, language) ?? GAPS[language].categories ?? '';
      return isCount(category.count)
        ? `${label} (${formatNumber(category.count, language)})`
        : label;
    });
}

export function guests({ release, cards, language }: DraftContext): readonly Who[] {
  return release.attendance.guests.flatMap((id) => {
    const card = cards.people.find((person) => person.id === id);
    return card ? [ofCard(card, release, cards, language)] : [];
  });
}

function people(all: readonly Who[], context: DraftContext): Filled | undefined {
  const { language } = context;
  if (all.length === 0) return undefined;
  const items = all.map((who): readonly Inline[] => {
    const runs = introduction(who, context, 'nom')?.runs ?? [{ text: GAPS[language].person ?? '' }];
    return runs.map((run) => ({ ...run, text: run.text.replace(/,$/, '') }));
  });
  const [only] = all;
  const gender = all.length === 1 ? only?.gender : undefined;
  return { runs: joinedRuns(items, '; ', '; '), many: all.length > 1, ...(gender && { gender }) };
}

function listOf(items: readonly string[], language: Language): string {
  switch (language) {
    case 'kk':
      return kazakhList(items);
    case 'ru':
      return russianList(items);
    case 'en':
      return englishList(items);
  }
}

/** People are whole and at least one; anything else was typed by mistake and leaves the gap. */
function isCount(count: number | undefined): count is number {
  return count !== undefined && Number.isSafeInteger(count) && count > 0;
}

function counted({ count, qualifier }: Attendance, language: Language): Filled | undefined {
  if (!isCount(count)) return undefined;
  const amount = { value: count, exact: qualifier === 'exact' || qualifier === 'range' };
  const quantity = { value: count, qualifier };
  switch (language) {
    case 'kk':
      return { runs: [{ text: `${quantityText(quantity, 'kk')} адам` }], amount };
    case 'en': {
      const noun = englishPlural(count, 'person', 'people');
      return { runs: [{ text: `${quantityText(quantity, 'en')} ${noun}` }], amount };
    }
    case 'ru': {
      if (amount.exact) return { runs: [{ text: russianCounted(count, 'человек') }], amount };
      const word = { over: 'более', about: 'около', 'up-to': 'до' }[
        qualifier === 'over' || qualifier === 'about' ? qualifier : 'up-to'
      ];
      return { runs: [{ text: `${word} ${russianCountedGenitive(count, 'человек')}` }], amount };
    }
  }
}

import type { TFunction } from 'i18next';
import type { ReleaseSummary } from '../../core/contract-shapes.ts';
import { inLanguage, LANGUAGES, type Language } from '../../core/release/language.ts';
import type { Tone } from '../ui/Pill.tsx';
import { dayMonth, dayMonthTime } from './when.ts';

/** The headline in the interface's language, or in whichever it has. */
export function summaryHeadline(
  release: Pick<ReleaseSummary, 'headline'>,
  preferred: string,
): { readonly text: string; readonly language: Language } | undefined {
  const order = [...LANGUAGES].sort((a, b) => Number(b === preferred) - Number(a === preferred));
  for (const language of order) {
    const text = inLanguage(release.headline, language);
    if (text) return { text, language };
  }
  return undefined;
}

export function isOut({ status }: Pick<ReleaseSummary, 'status'>): boolean {
  return status === 'published' || status === 'corrected' || status === 'withdrawn';
}

export function statusTone({ status }: Pick<ReleaseSummary, 'status'>): Tone {
  if (status === 'published' || status === 'corrected' || status === 'approved') return 'done';
  if (status === 'embargoed' || status === 'scheduled' || status === 'announced') return 'accent';
  if (status === 'withdrawn') return 'error';
  return status === 'archived' ? 'neutral' : 'warning';
}

/** «черновик · 18 сентября», «эмбарго до 4 декабря, 12:00». */
export function statusLine(release: ReleaseSummary, language: string, t: TFunction): string {
  if (release.embargoUntil && !isOut(release))
    return t('library.embargoUntil', { when: dayMonthTime(release.embargoUntil, language) });
  const parts = [
    t(`release.status_${release.status}`),
    dayMonth(release.startsAt ?? release.createdAt, language),
    release.version > 1 ? t('library.version', { version: release.version }) : undefined,
  ];
  return parts.filter(Boolean).join(' · ');
}

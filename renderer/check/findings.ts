import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { check } from '../../core/preflight/check.ts';
import type { Finding } from '../../core/preflight/finding.ts';
import { messageText } from '../../core/preflight/messages/text.ts';
import { asLanguage } from '../i18n/i18n.ts';
import { useDesk } from '../store/desk.ts';
import { cardsNow, useOffice } from '../store/office.ts';

const NONE: readonly Finding[] = [];

const useChecked = create<{ readonly findings: readonly Finding[] }>(() => ({ findings: NONE }));

/** Checking waits for a pause in typing: it reads the whole release. */
const PAUSE_MS = 300;
/** A release that was opened just now is first shown, and can be typed into. */
const OPENING_MS = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;
let openedAt = Number.NEGATIVE_INFINITY;

function checkSoon(): void {
  clearTimeout(timer);
  const untilShown = openedAt + OPENING_MS - performance.now();
  timer = setTimeout(checkNow, Math.max(PAUSE_MS, untilShown));
}

export function checkNow(): readonly Finding[] {
  const { desk } = useDesk.getState();
  const { office } = useOffice.getState();
  const findings = desk
    ? check(desk.release, desk.photos, office, cardsNow(), {
        now: new Date().toISOString(),
        languages: desk.release.languages,
      })
    : NONE;
  useChecked.setState({ findings });
  return findings;
}

useDesk.subscribe(({ desk }, before) => {
  if (desk?.id !== before.desk?.id) {
    // The form is shown first: another release's findings go at once, its own come after.
    useChecked.setState({ findings: NONE });
    openedAt = performance.now();
    checkSoon();
  } else if (desk?.release !== before.desk?.release || desk?.photos !== before.desk?.photos)
    checkSoon();
});
const CHECKED = ['office', 'people', 'places', 'organisations', 'terms', 'names'] as const;
useOffice.subscribe((now, before) => {
  if (CHECKED.some((part) => now[part] !== before[part])) checkSoon();
});

/** What the check says about the open release, worst first. */
export function useFindings(): readonly Finding[] {
  return useChecked((store) => store.findings);
}

/** Puts a finding into words of the interface's language. */
export function useFindingWords(): (finding: Finding) => string {
  const { i18n } = useTranslation();
  return (finding) => messageText(finding, asLanguage(i18n.language));
}

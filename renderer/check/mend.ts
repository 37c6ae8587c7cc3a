import i18next from 'i18next';
import { fixOf } from '../../core/preflight/check.ts';
import type { Finding } from '../../core/preflight/finding.ts';
import { changePhotos, changeRelease, type Desk, undo, useDesk } from '../store/desk.ts';
import { patched } from '../store/journal.ts';
import { notify } from '../store/notices.ts';
import { cardsNow, useOffice } from '../store/office.ts';
import { checkNow } from './findings.ts';

/** Mends what the rules know how to mend, each in one step that can be undone. */
export function mend(desk: Desk, findings: readonly Finding[]): void {
  let mended = 0;
  for (const finding of findings) if (mendOne(desk.id, finding)) mended++;
  checkNow();
  notify({
    tone: 'done',
    text: i18next.t('check.fixed', { count: mended }),
    action: { label: i18next.t('app.undo'), run: () => undoSteps(mended) },
  });
}

function mendOne(id: string, finding: Finding): boolean {
  const { desk } = useDesk.getState();
  if (desk?.id !== id) return false;
  const { office } = useOffice.getState();
  const now = new Date().toISOString();
  const fix = fixOf(finding, desk.release, desk.photos, office, cardsNow(), {
    now,
    languages: desk.release.languages,
  });
  if (!fix) return false;
  const label = { label: 'journal.fixed' };
  if (fix.document === 'release')
    changeRelease(label, (release) => patched(release, [...fix.patches]));
  else changePhotos(label, (photos) => patched(photos, [...fix.patches]));
  return true;
}

function undoSteps(count: number): void {
  for (let step = 0; step < count; step++) undo();
}

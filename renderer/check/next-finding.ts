import type { Finding } from '../../core/preflight/finding.ts';
import { useDesk } from '../store/desk.ts';
import { go } from '../store/view.ts';
import { checkNow } from './findings.ts';

let last:
  | { readonly release: string; readonly finding: string; readonly index: number }
  | undefined;

/** Opens the step, and in it the very field, paragraph or photo that a finding is about. */
export function goToFinding(finding: Finding, release: string): void {
  const { place } = finding;
  go(
    { name: 'release', id: release, step: place.step },
    {
      ...(place.language ? { language: place.language } : {}),
      ...(place.field ? { field: place.field } : {}),
      ...(place.block ? { block: place.block } : {}),
      ...(place.photo ? { photo: place.photo } : {}),
    },
  );
}

/**
 * Goes to the finding after the one gone to last, worst first, and round again. One that was
 * mended meanwhile has left the list: what has come into its place is next.
 */
export function goToNextFinding(): void {
  const { desk } = useDesk.getState();
  if (!desk) return;
  const findings = checkNow();
  const index = findings.length === 0 ? 0 : indexAfter(findings, desk.id) % findings.length;
  const next = findings[index];
  if (next) {
    last = { release: desk.id, finding: nameOf(next), index };
    goToFinding(next, desk.id);
  } else go({ name: 'release', id: desk.id, step: 'check' });
}

function indexAfter(findings: readonly Finding[], release: string): number {
  if (last?.release !== release) return 0;
  const { finding, index } = last;
  const still = findings.findIndex((known) => nameOf(known) === finding);
  return still < 0 ? index : still + 1;
}

function nameOf({ rule, message, place }: Finding): string {
  return JSON.stringify([rule, message, place]);
}

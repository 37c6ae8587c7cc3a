import { check } from '../../core/preflight/check.ts';
import type { Finding } from '../../core/preflight/finding.ts';
import { messageText } from '../../core/preflight/messages/text.ts';
import { badUsage, read } from './options.ts';
import { type ReleaseAt, releaseAt } from './release-at.ts';
import type { Terminal } from './terminal.ts';

const OPTIONS = { library: { type: 'string' }, json: { type: 'boolean' } } as const;

/** `check RELEASE… [--library FOLDER] [--json]` */
export async function checkReleases(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = read('check', args, OPTIONS);
  if (positionals.length === 0) throw badUsage('check', 'Give at least one release folder.');
  const now = new Date().toISOString();
  const checked: { readonly given: string; readonly findings: readonly Finding[] }[] = [];
  for (const given of positionals) {
    checked.push({ given, findings: findingsOf(await releaseAt(given, values.library), now) });
  }

  if (values.json) {
    const findings = checked.flatMap(({ given, findings: found }) =>
      found.map((finding) => described(given, finding)),
    );
    terminal.print(`${JSON.stringify({ findings }, null, 2)}\n`);
  } else {
    for (const { given, findings } of checked) {
      terminal.print(`${given}: ${findings.length === 0 ? 'no findings' : findings.length}\n`);
      for (const finding of findings) {
        terminal.print(`  ${finding.severity.padEnd(8)} ${messageText(finding, 'en')}\n`);
      }
    }
  }
  return checked.some(({ findings }) => findings.some(isSerious)) ? 1 : 0;
}

function findingsOf({ release, photos, office, cards }: ReleaseAt, now: string) {
  return check(release, photos, office, cards, { now });
}

/** The sentence beside the rule's name: scripts match the one, people read the other. */
function described(release: string, finding: Finding) {
  const { rule, severity, place, fixable } = finding;
  return { release, rule, severity, message: messageText(finding, 'en'), ...place, fixable };
}

function isSerious({ severity }: Finding): boolean {
  return severity === 'blocker' || severity === 'error';
}

import { publishedPhotos } from '../publication/published-photos.ts';
import type { Cards, Office } from '../release/cards.ts';
import { LANGUAGES, type Language } from '../release/language.ts';
import type { Photos } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import type { CheckMoment } from '../release/requirements.ts';
import { SEVERITIES } from '../release/types.ts';
import { isWritten } from '../release/written.ts';
import type { Context, Finding, Fix, Found, Place } from './finding.ts';
import { RULES } from './rules.ts';

export interface CheckOptions {
  /** The clock, ISO 8601: an embargo is running or over. */
  readonly now: string;
  /** The languages that go out; the release's own when absent. */
  readonly languages?: readonly Language[];
  /** What is about to happen; an export when absent. */
  readonly moment?: CheckMoment;
}

/**
 * Everything that is wrong or could be better, heaviest first, then in the order of the steps, of
 * the languages and of the rules. Pure, and quick enough to run after every pause in typing.
 */
export function check(
  release: Release,
  photos: Photos,
  office: Office,
  cards: Cards,
  options: CheckOptions,
): readonly Finding[] {
  const context = contextOf(release, photos, office, cards, options);
  return RULES.flatMap((rule) =>
    rule.find(context).map(
      (found): Finding => ({
        ...found,
        rule: rule.id,
        params: found.params ?? {},
        fixable: rule.fix?.(context, found) !== undefined,
      }),
    ),
  ).sort((a, b) => rank(a) - rank(b));
}

/** The change that mends a finding of `check`; undefined when a person has to decide. */
export function fixOf(
  finding: Finding,
  release: Release,
  photos: Photos,
  office: Office,
  cards: Cards,
  options: CheckOptions,
): Fix | undefined {
  const rule = RULES.find((candidate) => candidate.id === finding.rule);
  const found: Found = finding;
  return rule?.fix?.(contextOf(release, photos, office, cards, options), found);
}

function contextOf(
  release: Release,
  photos: Photos,
  office: Office,
  cards: Cards,
  options: CheckOptions,
): Context {
  const own =
    release.languages.length > 0
      ? release.languages
      : LANGUAGES.filter((language) => isWritten(release, language));
  const languages = [...new Set(options.languages ?? own)];
  return {
    release,
    photos,
    office,
    cards,
    now: options.now,
    moment: options.moment ?? 'export',
    languages,
    written: languages.filter((language) => isWritten(release, language)),
    published: publishedPhotos(photos),
  };
}

const STEPS: readonly Place['step'][] = ['facts', 'text', 'photos', 'export'];

/** Sorting is stable, so findings of equal rank keep the order of the rules. */
function rank({ severity, place }: Finding): number {
  const language = place.language ? LANGUAGES.indexOf(place.language) + 1 : 0;
  return SEVERITIES.indexOf(severity) * 100 + STEPS.indexOf(place.step) * 10 + language;
}

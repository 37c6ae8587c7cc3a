import type { ReleaseSummary } from '../../core/contract-shapes.ts';
import { LANGUAGES, type Localised } from '../../core/release/language.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import { wholeText } from '../../core/release/text.ts';
import { type SearchText, searchText } from './search.ts';

/** A line of the library's list. `folder` is relative to the library, with `/`. */
export function summarise(folder: string, release: Release, photos: Photos): ReleaseSummary {
  const lead = photos.photos.find((photo) => photo.isLead) ?? photos.photos[0];
  return {
    id: release.id,
    folder,
    type: release.type,
    status: release.status,
    version: release.version,
    ...(release.number !== undefined && { number: release.number }),
    headline: headlines(release),
    ...(release.event.startsAt !== undefined && { startsAt: release.event.startsAt }),
    ...(release.embargo?.until !== undefined && { embargoUntil: release.embargo.until }),
    createdAt: release.createdAt,
    updatedAt: release.updatedAt,
    ...(release.trashedAt !== undefined && { trashedAt: release.trashedAt }),
    photos: photos.photos.length,
    ...(lead !== undefined && { leadPhoto: lead.file }),
  };
}

/** The headline in each language that has one. */
export function headlines(release: Release): Localised {
  const found: { kk?: string; ru?: string; en?: string } = {};
  for (const language of LANGUAGES) {
    const headline = release.texts[language]?.headline.trim();
    if (headline) found[language] = headline;
  }
  return found;
}

/** All words by which somebody may look for a release, normalised. */
export function searchTexts(release: Release, photos: Photos): SearchText {
  const rest: (string | undefined)[] = [release.rubric];
  for (const language of LANGUAGES) {
    const text = release.texts[language];
    if (text) rest.push(wholeText(text));
  }
  const localised: (Localised | undefined)[] = [
    release.topic,
    release.event.title,
    release.event.organiser,
    release.summaryMedium,
    ...release.tags.map((tag) => tag.text),
    ...release.facts.map((fact) => fact.label),
    ...release.speakers.flatMap((speaker) => [speaker.name, speaker.role, speaker.topic]),
    ...release.statements.map((statement) => statement.text),
    ...release.themes.flatMap((theme) => [theme.title, theme.text]),
    ...photos.photos.flatMap((photo) => [photo.caption, photo.alt]),
  ];
  for (const value of localised) rest.push(value?.kk, value?.ru, value?.en);
  const { kk, ru, en } = headlines(release);
  return {
    headline: searchText(join([release.number, kk, ru, en])),
    rest: searchText(join(rest)),
  };
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n');
}

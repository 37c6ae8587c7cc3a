import { inLanguage, type Language } from './language.ts';
import type { Photos } from './photos.ts';
import type { Release } from './release.ts';
import { blockText } from './text.ts';
import { RELEASE_TYPES, type ReleaseType, type Severity } from './types.ts';

/**
 * What a release of a type must hold, and when. Nothing here stops a save: what is missing is
 * shown as a finding, and in the form as a mark at the field.
 */
export type CheckMoment = 'approve' | 'export';

export interface Requirement {
  /** Path in the release; `headline` and `lead` are of each language's text. */
  readonly field: string;
  readonly step: 'facts' | 'text' | 'photos';
  readonly types: readonly ReleaseType[];
  readonly severity: Readonly<Partial<Record<CheckMoment, Severity>>>;
  /** Asked once for each language that is written, when true. */
  readonly perLanguage?: true;
  readonly present: (release: Release, photos: Photos, language: Language) => boolean;
}

const both = (severity: Severity) => ({ approve: severity, export: severity });
const ANY: readonly ReleaseType[] = RELEASE_TYPES;
const INVITATIONS: readonly ReleaseType[] = ['advisory', 'announce'];
const REPORTS: readonly ReleaseType[] = ['postrelease', 'photoreport'];
/** Someone speaks or signs: without a name the text is nobody's. */
const SIGNED: readonly ReleaseType[] = ['statement', 'speech', 'congratulation', 'condolence'];

export const REQUIREMENTS: readonly Requirement[] = [
  {
    field: 'headline',
    step: 'text',
    types: ANY,
    severity: both('blocker'),
    perLanguage: true,
    present: (release, _photos, language) => filled(release.texts[language]?.headline),
  },
  {
    field: 'lead',
    step: 'text',
    types: ANY.filter((type) => type !== 'speech'),
    severity: both('error'),
    perLanguage: true,
    present: (release, _photos, language) => {
      const lead = release.texts[language]?.lead;
      return lead !== undefined && filled(blockText(lead));
    },
  },
  {
    field: 'number',
    step: 'facts',
    types: ANY,
    severity: { approve: 'error', export: 'hint' },
    present: (release) => filled(release.number),
  },
  {
    field: 'event.startsAt',
    step: 'facts',
    types: [...INVITATIONS, ...REPORTS],
    severity: both('error'),
    present: (release) => filled(release.event.startsAt),
  },
  {
    field: 'event.startsAt',
    step: 'facts',
    types: ['release'],
    severity: both('warning'),
    present: (release) => filled(release.event.startsAt),
  },
  {
    field: 'event.startsAt.time',
    step: 'facts',
    types: INVITATIONS,
    severity: both('error'),
    // A missing day is asked for by the row above; nobody wants to read both.
    present: ({ event }) => !filled(event.startsAt) || /[T ]\d/.test(event.startsAt ?? ''),
  },
  {
    field: 'event.venue',
    step: 'facts',
    types: [...INVITATIONS, ...REPORTS],
    severity: both('error'),
    present: (release) => filled(release.event.venue),
  },
  {
    field: 'event.venue',
    step: 'facts',
    types: ['release'],
    severity: both('warning'),
    present: (release) => filled(release.event.venue),
  },
  {
    field: 'event.kind',
    step: 'facts',
    types: [...INVITATIONS, ...REPORTS],
    severity: both('hint'),
    present: (release) => release.event.kind !== undefined,
  },
  {
    field: 'event.accreditation.deadline',
    step: 'facts',
    types: ['advisory'],
    severity: both('warning'),
    present: (release) => filled(release.event.accreditation?.deadline),
  },
  {
    field: 'topic',
    step: 'facts',
    types: [...INVITATIONS, 'release', 'postrelease'],
    severity: both('hint'),
    perLanguage: true,
    present: (release, _photos, language) => inLanguage(release.topic, language) !== undefined,
  },
  {
    field: 'speakers',
    step: 'facts',
    types: SIGNED,
    severity: both('error'),
    present: (release) => release.speakers.length > 0,
  },
  {
    field: 'corrections',
    step: 'facts',
    types: ['correction'],
    severity: both('error'),
    present: (release) => release.corrections.length > 0,
  },
  {
    field: 'embargo.until',
    step: 'facts',
    types: ANY,
    severity: both('error'),
    present: (release) => release.embargo === undefined || filled(release.embargo.until),
  },
  {
    field: 'photos',
    step: 'photos',
    types: ['photoreport'],
    severity: both('blocker'),
    present: (_release, photos) => photos.photos.some((photo) => !photo.exclude),
  },
];

/** The rows that concern a type at a moment, each with its weight then. */
export function requirementsOf(
  type: ReleaseType,
  moment: CheckMoment,
): readonly (Omit<Requirement, 'severity'> & { readonly severity: Severity })[] {
  return REQUIREMENTS.flatMap((requirement) => {
    const severity = requirement.severity[moment];
    return severity && requirement.types.includes(type) ? [{ ...requirement, severity }] : [];
  });
}

function filled(value: string | undefined): boolean {
  return value !== undefined && value.trim() !== '';
}

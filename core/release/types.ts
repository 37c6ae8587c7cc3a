/** The kinds of release, `domain.md` §2.1. The words a person reads are in the catalogues. */
export const RELEASE_TYPES = [
  'advisory',
  'announce',
  'release',
  'postrelease',
  'statement',
  'speech',
  'photoreport',
  'correction',
  'refutation',
  'congratulation',
  'condolence',
] as const;
export type ReleaseType = (typeof RELEASE_TYPES)[number];

/** The life cycle, in order. */
export const STATUSES = [
  'planned',
  'announced',
  'drafting',
  'fact-check',
  'translation',
  'approval',
  'approved',
  'scheduled',
  'embargoed',
  'published',
  'corrected',
  'withdrawn',
  'archived',
] as const;
export type Status = (typeof STATUSES)[number];

export const EVENT_KINDS = [
  'meeting',
  'briefing',
  'opening',
  'visit',
  'session',
  'ceremony',
  'reception',
  'round-table',
  'exercise',
  'other',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** How a number is meant: `over` is «более», `about` is «около», `up-to` is «до». */
export const QUALIFIERS = ['exact', 'over', 'about', 'up-to', 'range'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Whether minors can be seen in the picture, and whether their parents agreed. */
export const MINORS = ['no', 'consent', 'refused', 'unknown'] as const;

/** How much a finding weighs: a blocker stops an export unless somebody answers for it. */
export const SEVERITIES = ['blocker', 'error', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

import type { Cards, Office } from '../release/cards.ts';
import type { Language } from '../release/language.ts';
import type { Photo, Photos } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import type { CheckMoment } from '../release/requirements.ts';
import type { Severity } from '../release/types.ts';
import type { MessageKey } from './messages/keys.ts';

/** Where a finding leads: a step of the window, and what to put the focus on there. */
export interface Place {
  readonly step: 'facts' | 'text' | 'photos' | 'export';
  readonly language?: Language;
  /** A path in the release (`event.startsAt`), or `headline`, `lead`, `caption`, `alt`… */
  readonly field?: string;
  readonly block?: string;
  readonly photo?: string;
}

export interface Finding {
  /** Id of the rule, from the office's book of rules: `PH-CAPTION`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: MessageKey;
  /**
   * What the message names. `field` and `language` are names in the catalogue, `until` is a
   * moment on the office's clock; everything else is shown as it is.
   */
  readonly params: Readonly<Record<string, string | number>>;
  readonly place: Place;
  /** Whether `fixOf` has a change to offer. */
  readonly fixable: boolean;
}

/** A finding before the engine has put its rule's name on it. */
export type Found = Omit<Finding, 'rule' | 'fixable' | 'params'> & {
  readonly params?: Finding['params'];
};

/** A change that mends a finding: JSON patches on one of the release's two documents. */
export interface Fix {
  readonly document: 'release' | 'photos';
  readonly patches: readonly Patch[];
}

export interface Patch {
  readonly op: 'add' | 'replace' | 'remove';
  readonly path: (string | number)[];
  readonly value?: unknown;
}

/** Everything a rule may look at. Rules are pure: the clock comes in as `now`. */
export interface Context {
  readonly release: Release;
  readonly photos: Photos;
  readonly office: Office;
  readonly cards: Cards;
  /** ISO 8601. */
  readonly now: string;
  readonly moment: CheckMoment;
  /** The languages that go out. */
  readonly languages: readonly Language[];
  /** Those of them in which anything was written yet. */
  readonly written: readonly Language[];
  /** The photos that go out, in order. */
  readonly published: readonly Photo[];
}

/** One rule of the house, one file each. */
export interface Rule {
  readonly id: string;
  find(context: Context): readonly Found[];
  /** The change for one of its own findings; undefined when there is none for this one. */
  fix?(context: Context, found: Found): Fix | undefined;
}

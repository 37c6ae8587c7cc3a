import { useTranslation } from 'react-i18next';
import type { Release } from '../../core/release/release.ts';
import { Section } from '../ui/Section.tsx';
import { AccreditationFields } from './AccreditationFields.tsx';
import { ContactsFields } from './ContactsFields.tsx';
import { changeField } from './change.ts';
import { EmbargoFields } from './EmbargoFields.tsx';
import { LocalisedField } from './Languages.tsx';
import { CorrectionsFields, NextStepsFields, TagsFields, ThemesFields } from './LocalisedLists.tsx';
import { NumberFields } from './NumberFields.tsx';

/** The parts of the form that wait behind a button until they are needed or hold something. */
export const MORE = [
  'corrections',
  'themes',
  'nextSteps',
  'accreditation',
  'embargo',
  'number',
  'summary',
  'tags',
  'contacts',
] as const;
export type More = (typeof MORE)[number];

export function isFilled(release: Release, name: More): boolean {
  switch (name) {
    case 'corrections':
      return release.type === 'correction' || release.corrections.length > 0;
    case 'themes':
      return release.themes.length > 0;
    case 'nextSteps':
      return release.nextSteps.length > 0;
    case 'accreditation':
      return release.type === 'advisory' || !!release.event.accreditation;
    case 'embargo':
      return !!release.embargo;
    case 'number':
      return !!release.number || !!release.rubric || !!release.slug;
    case 'summary':
      return !!release.summaryShort || !!release.summaryMedium;
    case 'tags':
      return release.tags.length > 0;
    case 'contacts':
      return release.contacts.length > 0;
  }
}

export function MoreSection({ name, release }: { readonly name: More; readonly release: Release }) {
  const { t } = useTranslation();
  return (
    <Section title={t(`form.more_${name}`)} field={name}>
      <Fields name={name} release={release} />
    </Section>
  );
}

function Fields({ name, release }: { readonly name: More; readonly release: Release }) {
  switch (name) {
    case 'corrections':
      return <CorrectionsFields release={release} />;
    case 'themes':
      return <ThemesFields release={release} />;
    case 'nextSteps':
      return <NextStepsFields release={release} />;
    case 'accreditation':
      return <AccreditationFields release={release} />;
    case 'embargo':
      return <EmbargoFields release={release} />;
    case 'number':
      return <NumberFields release={release} />;
    case 'summary':
      return <SummaryFields release={release} />;
    case 'tags':
      return <TagsFields release={release} />;
    case 'contacts':
      return <ContactsFields release={release} />;
  }
}

/** Versions for channels with little room: at most 900 and 1,900 signs (domain of the messengers). */
function SummaryFields({ release }: { readonly release: Release }) {
  return (
    <>
      <LocalisedField
        label="form.summaryShort"
        languages={release.languages}
        value={release.summaryShort}
        onChange={(value) =>
          changeField('form.summaryShort', (draft) => {
            draft.summaryShort = value;
          })
        }
        multiline
        limit={900}
        field="summaryShort"
      />
      <LocalisedField
        label="form.summaryMedium"
        languages={release.languages}
        value={release.summaryMedium}
        onChange={(value) =>
          changeField('form.summaryMedium', (draft) => {
            draft.summaryMedium = value;
          })
        }
        multiline
        limit={1900}
        field="summaryMedium"
      />
    </>
  );
}

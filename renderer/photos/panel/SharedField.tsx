import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language, Localised } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { withLanguage } from '../../form/change.ts';
import { TextField } from '../../ui/TextField.tsx';
import { changeField } from '../changing.ts';
import { sameOr, shared } from '../shared.ts';

/** The fields of a photo that have a text per language. */
type TextName = 'caption' | 'alt' | 'photographer' | 'credit' | 'usageTerms';

interface Props {
  readonly photos: readonly Photo[];
  readonly name: TextName;
  readonly language: Language;
  readonly multiline?: boolean;
  readonly placeholder?: string | undefined;
  readonly hint?: (length: number) => FieldHint | undefined;
}

export interface FieldHint {
  readonly text: ReactNode;
  readonly tone?: 'warning' | 'error';
}

/** One text of all selected photos; where they differ it says so and stays untouched until typed in. */
export function SharedField({ photos, name, language, multiline, placeholder, hint }: Props) {
  const { t } = useTranslation();
  const value = shared(photos, (photo) => textOf(photo[name], language));
  const isMixed = value.type === 'mixed';
  const text = sameOr(value, '');
  const said = isMixed ? undefined : hint?.(text.trim().length);
  return (
    <TextField
      label={t(`photos.${name}`)}
      lang={language}
      value={text}
      onChange={(typed) =>
        changeField(idsOf(photos), name, (photo) => {
          const next = withLanguage(photo[name], language, typed);
          if (next) photo[name] = next;
          else delete photo[name];
        })
      }
      multiline={multiline ?? false}
      placeholder={isMixed ? t('photos.mixed') : (placeholder ?? '')}
      field={name}
      hint={said?.text}
      {...(said?.tone ? { tone: said.tone } : {})}
    />
  );
}

export function idsOf(photos: readonly Photo[]): ReadonlySet<string> {
  return new Set(photos.map(({ id }) => id));
}

function textOf(value: Localised | undefined, language: Language): string {
  return value?.[language] ?? '';
}

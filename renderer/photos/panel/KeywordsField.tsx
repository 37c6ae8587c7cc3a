import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { keywordsOf } from '../../../core/captions/field-text.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { shared } from '../shared.ts';
import { changeWords, idsOf } from './changing.ts';
import { commonKeywords, withKeywords } from './keywords.ts';
import styles from './Panel.module.css';

interface Props {
  readonly photos: readonly Photo[];
  readonly language: Language;
}

const LABEL = 'panel.field_keywords';

/**
 * Keywords with commas between them. Of several photos the common ones are shown: what is added
 * comes to all, what is taken away goes from all, and each keeps its own.
 */
export function KeywordsField({ photos, language }: Props) {
  const { t } = useTranslation();
  const ids = idsOf(photos);
  // What is being typed, with a comma at its end perhaps, which the list itself does not keep.
  const [typed, setTyped] = useState<{ readonly place: string; readonly text: string }>();
  const place = [...ids, language].join('\n');
  const common = commonKeywords(photos, language);
  const own = shared(photos, (photo) => photo.keywords?.[language] ?? []);
  const text = typed?.place === place ? typed.text : common.join(', ');
  return (
    <div className={styles.group}>
      <TextField
        label={t(LABEL)}
        lang={language}
        value={text}
        multiline
        placeholder={own.type === 'mixed' ? t('photos.mixed') : t('panel.keywordsPlaceholder')}
        hint={own.type === 'mixed' ? t('panel.keywordsMixed') : undefined}
        onChange={(next) => {
          setTyped({ place, text: next });
          const wanted = keywordsOf(next);
          changeWords(ids, LABEL, (photo) => withKeywords(photo, language, common, wanted));
        }}
        onBlur={() => setTyped(undefined)}
        field="keywords"
      />
      {own.type === 'mixed' && common.length > 0 ? (
        <span className={styles.underField}>
          <Button
            kind="quiet"
            onPress={() =>
              changeWords(ids, LABEL, (photo) => {
                photo.keywords = { ...photo.keywords, [language]: [...common] };
              })
            }
          >
            {t('panel.keywordsOnlyCommon')}
          </Button>
        </span>
      ) : null}
    </div>
  );
}

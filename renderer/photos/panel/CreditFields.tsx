import { useTranslation } from 'react-i18next';
import { creditText } from '../../../core/publication/credit.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { useOffice } from '../../store/office.ts';
import { sameOr, shared } from '../shared.ts';
import { TextOfPhotos } from './TextOfPhotos.tsx';
import { useByteHint } from './useByteHint.ts';

interface Props {
  readonly photos: readonly Photo[];
  readonly language: Language;
}

/** Who took it, and the line under it, which composes itself as long as nobody writes another. */
export function CreditFields({ photos, language }: Props) {
  const { t } = useTranslation();
  const office = useOffice((store) => store.office);
  const bytes = useByteHint();
  const composed = sameOr(
    shared(photos, (photo) => creditText(photo, office, language)),
    '',
  );
  return (
    <>
      <TextOfPhotos
        photos={photos}
        name="photographer"
        language={language}
        placeholder={t('photos.photographerPlaceholder')}
        hint={(text) => bytes('photographer', text)}
      />
      <TextOfPhotos
        photos={photos}
        name="credit"
        language={language}
        multiline
        placeholder={composed}
        hint={(text) =>
          bytes('credit', text || composed) ?? (text ? undefined : { text: t('photos.creditHint') })
        }
      />
    </>
  );
}

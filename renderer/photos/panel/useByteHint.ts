import { useTranslation } from 'react-i18next';
import { useOffice } from '../../store/office.ts';
import { shortened } from './byte-limits.ts';
import type { TextName } from './photo-texts.ts';
import type { FieldHint } from './TextOfPhotos.tsx';

/** Says what becomes of a text that is too long for the older half of the metadata. */
export function useByteHint(): (name: TextName, text: string) => FieldHint | undefined {
  const { t } = useTranslation();
  const short = useOffice((store) => store.office.iptcCreditShort);
  return (name, text) => {
    const found = shortened(name, text.trim(), short);
    if (!found) return undefined;
    switch (found.type) {
      case 'instead':
        return {
          text: t('panel.iptcInstead', {
            text: found.text,
            count: found.bytes,
            limit: found.limit,
          }),
          tone: 'warning',
        };
      case 'cut':
        return {
          text: t('panel.iptcCut', { text: found.text, count: found.bytes, limit: found.limit }),
          tone: 'warning',
        };
    }
  };
}

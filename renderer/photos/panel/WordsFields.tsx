import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { Button } from '../../ui/Button.tsx';
import { compose } from './panel-view.ts';
import { type FieldHint, TextOfPhotos } from './TextOfPhotos.tsx';

/** Signs: a caption is news, so it has a least length too (`domain.md` §1.2, Photo). */
const CAPTION = { least: 40, most: 300 } as const;
/** Signs: the target and the most of a description, as IPTC notes them. */
const ALT = { target: 125, most: 250 } as const;

interface Props {
  readonly photos: readonly Photo[];
  readonly language: Language;
}

/** Caption and description: the two things that every photo has to have, one beside the other. */
export function WordsFields({ photos, language }: Props) {
  const { t } = useTranslation();
  const caption = (text: string): FieldHint => {
    const { length } = text.trim();
    return {
      text: t(length === 0 ? 'photos.captionHint' : 'photos.signs', {
        count: length,
        limit: `${CAPTION.least}–${CAPTION.most}`,
      }),
      ...(length > CAPTION.most || (length > 0 && length < CAPTION.least)
        ? { tone: 'warning' as const }
        : {}),
    };
  };
  const alt = (text: string): FieldHint => {
    const { length } = text.trim();
    const isCaption =
      length > 0 && photos.some((photo) => photo.caption?.[language]?.trim() === text.trim());
    if (isCaption) return { text: t('panel.altIsCaption'), tone: 'warning' };
    return {
      text:
        length === 0
          ? t('photos.altHint')
          : t('photos.signs', {
              count: length,
              limit: length > ALT.target ? ALT.most : ALT.target,
            }),
      ...(length > ALT.most
        ? { tone: 'error' as const }
        : length > ALT.target
          ? { tone: 'warning' as const }
          : {}),
    };
  };
  return (
    <>
      <TextOfPhotos
        photos={photos}
        name="caption"
        language={language}
        multiline
        placeholder={t('photos.captionPlaceholder')}
        hint={caption}
        listsCodes
        action={
          <Button kind="quiet" onPress={() => compose(true)}>
            {t('template.compose', { count: photos.length })}
          </Button>
        }
      />
      <TextOfPhotos photos={photos} name="alt" language={language} multiline hint={alt} />
    </>
  );
}

import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { FileSource } from '../../../core/contract-shapes.ts';
import { client } from '../../client/client.ts';
import { useOffice } from '../../store/office.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { photosAmong } from './droppedFiles.ts';

/** HEIC and TIFF have no type of their own in most browsers. */
const ACCEPTED = ['image/*', '.heic', '.heif', '.hif', '.tif', '.tiff', '.avif'];

interface Props {
  readonly isDisabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSources: (sources: readonly FileSource[]) => void;
}

/** Files or a folder: by the host's own dialog where it has one, by the page's otherwise. */
export function AddButtons({ isDisabled, onFiles, onSources }: Props) {
  const { t } = useTranslation();
  const dialogs = useOffice((store) => store.info?.abilities.dialogs ?? false);
  return (
    <>
      {dialogs ? (
        <Button isDisabled={isDisabled} onPress={() => void client.photos.choose().then(onSources)}>
          {t('photos.add')}
        </Button>
      ) : (
        <FileTrigger
          allowsMultiple
          acceptedFileTypes={ACCEPTED}
          onSelect={(files) => onFiles([...(files ?? [])])}
        >
          <Button isDisabled={isDisabled}>{t('photos.add')}</Button>
        </FileTrigger>
      )}
      <FileTrigger acceptDirectory onSelect={(files) => onFiles(photosAmong([...(files ?? [])]))}>
        <Button kind="quiet" isDisabled={isDisabled} aria-label={t('photos.addFolder')}>
          <Icon name="folder" />
          {t('photos.folder')}
        </Button>
      </FileTrigger>
    </>
  );
}

import { isDefinedError, safe } from '@orpc/client';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { logoAddress } from '../../core/addresses.ts';
import { client } from '../client/client.ts';
import { sourcesOf, UploadRefused } from '../client/files.ts';
import { Button } from '../ui/Button.tsx';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly logo: string | undefined;
  readonly onChange: (logo: string | undefined) => void;
}

/** The logo between the two names of the letterhead. */
export function LogoField({ logo, onChange }: Props) {
  const { t } = useTranslation();
  const [problem, setProblem] = useState<string>();
  const choose = async (file: File | undefined) => {
    if (!file) return;
    setProblem(undefined);
    try {
      for await (const source of sourcesOf([file])) {
        const { error, data } = await safe(client.cards.addLogo(source));
        if (!error) onChange(data.file);
        else
          setProblem(
            isDefinedError(error) && error.code === 'UNREADABLE_PHOTO'
              ? t('settings.logoUnreadable', { name: file.name })
              : t('settings.logoNotKept'),
          );
      }
    } catch (error) {
      if (!(error instanceof UploadRefused)) throw error;
      setProblem(t('settings.logoUnreadable', { name: file.name }));
    }
  };
  return (
    <div className={styles.logoLine}>
      {logo ? (
        <img className={styles.logo} src={logoAddress(logo)} alt={t('settings.logo')} />
      ) : null}
      <FileTrigger
        acceptedFileTypes={['image/png', 'image/jpeg']}
        onSelect={(files) => void choose(files?.[0])}
      >
        <Button>{t(logo ? 'settings.otherLogo' : 'settings.chooseLogo')}</Button>
      </FileTrigger>
      {logo ? (
        <Button kind="quiet" onPress={() => onChange(undefined)}>
          {t('settings.noLogo')}
        </Button>
      ) : null}
      {problem ? <p role="alert">{problem}</p> : null}
    </div>
  );
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Version } from '../../core/contract-shapes.ts';
import type { Release } from '../../core/release/release.ts';
import { wholeText } from '../../core/release/text.ts';
import { client } from '../client/client.ts';
import { flush, seat, useDesk } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Empty, Sheet } from '../ui/Section.tsx';
import { usePanels } from './panels.ts';
import styles from './Versions.module.css';
import { dayMonthTime } from './when.ts';

/** Earlier versions, newest first: look at one, restore it as a new one. Nothing is overwritten. */
export function Versions() {
  const { t } = useTranslation();
  const close = usePanels((store) => store.close);
  const id = useDesk((store) => store.desk?.id);
  const [versions, setVersions] = useState<readonly Version[]>();
  const [shown, setShown] = useState<{ readonly version: Version; readonly release: Release }>();
  useEffect(() => {
    if (!id) return;
    flush()
      .then(() => client.releases.history({ id }))
      .then(setVersions)
      .catch(() => setVersions([]));
  }, [id]);
  if (!id) return null;
  const show = async (version: Version) => {
    const { release } = await client.releases.version({ id, name: version.name });
    setShown({ version, release });
  };
  const restore = async (version: Version) => {
    await flush();
    seat(id, await client.releases.restoreVersion({ id, name: version.name }));
    notify({ tone: 'done', text: t('versions.restored') });
    close();
  };
  return (
    <Panel
      title={t('versions.title')}
      onClose={close}
      foot={
        shown ? (
          <>
            <Button onPress={() => setShown(undefined)}>{t('versions.back')}</Button>
            <Button kind="primary" onPress={() => void restore(shown.version)}>
              {t('versions.restore')}
            </Button>
          </>
        ) : undefined
      }
    >
      {shown ? (
        <Words release={shown.release} />
      ) : (
        <List versions={versions} onShow={(version) => void show(version)} />
      )}
    </Panel>
  );
}

function List({
  versions,
  onShow,
}: {
  readonly versions: readonly Version[] | undefined;
  readonly onShow: (version: Version) => void;
}) {
  const { t, i18n } = useTranslation();
  if (!versions) return <p>{t('app.loading')}</p>;
  if (versions.length === 0) return <Empty title={t('versions.none')}>{t('versions.rule')}</Empty>;
  return (
    <Sheet>
      {versions.map((version) => (
        <div key={version.name} className={styles.row}>
          <div>
            <p className={styles.when}>{dayMonthTime(version.at, i18n.language)}</p>
            <p className={styles.what}>
              {t(`versions.reason_${version.reason}`)} ·{' '}
              {t('release.words', { count: version.words })} ·{' '}
              {t('versions.photos', { count: version.photos })}
            </p>
          </div>
          <Button kind="quiet" onPress={() => onShow(version)}>
            {t('versions.show')}
          </Button>
        </div>
      ))}
    </Sheet>
  );
}

function Words({ release }: { readonly release: Release }) {
  const { t } = useTranslation();
  return (
    <div className={styles.words}>
      {release.languages.map((language) => {
        const text = release.texts[language];
        return text ? (
          <section key={language} lang={language} className="kazakh-size">
            <h3 className={styles.language}>{t(`release.${language}Full`)}</h3>
            {wholeText(text)
              .split('\n')
              .map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that does not change
                <p key={index}>{line}</p>
              ))}
          </section>
        ) : null;
      })}
    </div>
  );
}

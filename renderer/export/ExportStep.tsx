import { Suspense, useState } from 'react';
import { CheckboxGroup } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { FORMAT_NAMES, type FormatName, type PackOptions } from '../../core/contract-shapes.ts';
import { instantOf } from '../../core/language/moment.ts';
import { publishedPhotos } from '../../core/publication/published-photos.ts';
import type { Language } from '../../core/release/language.ts';
import { deferred } from '../app/deferred.ts';
import { dayMonthTime } from '../app/when.ts';
import { useFindings } from '../check/findings.ts';
import { client } from '../client/client.ts';
import { inOrder } from '../form/Languages.tsx';
import type { Desk } from '../store/desk.ts';
import { changeSettings, useOffice } from '../store/office.ts';
import { go } from '../store/view.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Section, Sheet } from '../ui/Section.tsx';
import { SegmentedMany } from '../ui/Segmented.tsx';
import { Tick } from '../ui/Tick.tsx';
import { CopyFields } from './CopyFields.tsx';
import styles from './ExportStep.module.css';
import { PackChoices } from './PackChoices.tsx';
import { PastExports } from './PastExports.tsx';
import { ExportProgress, ExportResultList } from './ResultList.tsx';
import { startExport, stopExport, useExport } from './run.ts';
import { WentOut } from './WentOut.tsx';

const PackName = deferred(async () => (await import('./PackName.tsx')).PackName);

/** What goes out: languages, formats and folder, then what was written, field by field or whole. */
export function ExportStep({ desk }: { readonly desk: Desk }) {
  const { t, i18n } = useTranslation();
  const { settings, info, office } = useOffice();
  const findings = useFindings();
  const run = useExport((store) => (store.release === desk.id ? store.state : undefined));
  const [languages, setLanguages] = useState<readonly Language[]>(inOrder(desk.release.languages));
  const [formats, setFormats] = useState<readonly FormatName[]>(['html', 'docx']);
  const [pack, setPack] = useState<PackOptions>({ keepCamera: false, keepPosition: false });
  const dialogs = info?.abilities.dialogs ?? false;
  const blockers = findings.filter(({ severity }) => severity === 'blocker').length;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const until = desk.release.embargo?.until;
  const early = until !== undefined && (instantOf(until, office.timezone) ?? 0) > Date.now();
  const photos = publishedPhotos(desk.photos).length;
  const chooseFolder = async () => {
    const { folder } = await client.library.pickFolder({ title: t('export.folder') });
    if (folder) await changeSettings({ exportFolder: folder });
    return folder;
  };
  const start = async () => {
    const folder = dialogs ? (settings.exportFolder ?? (await chooseFolder())) : undefined;
    if (dialogs && !folder) return;
    await startExport({
      release: desk.id,
      languages: [...languages],
      formats: [...formats],
      pack,
      ...(folder ? { folder } : {}),
    });
  };
  return (
    <div className={styles.screen}>
      {early && until ? (
        <p className={styles.embargo} role="note">
          {t('export.embargo', { when: dayMonthTime(until, i18n.language) })}
        </p>
      ) : null}
      {blockers + errors > 0 ? (
        <p className={styles.stops} role="note">
          <span>
            {blockers > 0
              ? t('export.blocked', { count: blockers })
              : t('export.stops', { count: errors })}
          </span>
          <Button kind="quiet" onPress={() => go({ name: 'release', id: desk.id, step: 'check' })}>
            {t('export.toCheck')}
          </Button>
        </p>
      ) : null}
      <Section
        title={t('export.what')}
        action={
          <SegmentedMany
            label={t('export.languages')}
            segments={inOrder(desk.release.languages).map((id) => ({
              id,
              label: t(`release.${id}`),
              lang: id,
            }))}
            values={languages}
            onChange={setLanguages}
          />
        }
      >
        <CheckboxGroup
          aria-label={t('export.formats')}
          value={[...formats]}
          onChange={(names) => setFormats(FORMAT_NAMES.filter((name) => names.includes(name)))}
        >
          <Sheet>
            {FORMAT_NAMES.map((name) => (
              <Tick key={name} value={name} className={styles.format}>
                <span className={styles.name}>{t(`export.format_${name}`)}</span>
                <span className={styles.detail}>
                  {t(`export.detail_${name}`, { count: photos })}
                </span>
              </Tick>
            ))}
          </Sheet>
        </CheckboxGroup>
        {formats.includes('photos') ? (
          <>
            <Suspense fallback={null}>
              <PackName
                desk={desk}
                pattern={pack.pattern}
                onChange={(pattern) => setPack((now) => ({ ...now, pattern }))}
              />
            </Suspense>
            <PackChoices pack={pack} onChange={setPack} />
          </>
        ) : null}
        <div className={styles.start}>
          {dialogs ? (
            <Button onPress={() => void chooseFolder()}>
              <Icon name="folder" />{' '}
              {settings.exportFolder
                ? t('export.folderIs', { folder: settings.exportFolder })
                : t('export.folder')}
            </Button>
          ) : (
            <p className={styles.detail}>{t('export.zip')}</p>
          )}
          <Button
            kind={run?.type === 'done' ? 'plain' : 'primary'}
            isDisabled={formats.length === 0 || run?.type === 'running'}
            onPress={() => void start()}
          >
            {t('export.start')}
          </Button>
        </div>
        {run?.type === 'running' ? <ExportProgress state={run} onCancel={stopExport} /> : null}
        {run?.type === 'failed' ? (
          <p className={styles.failed} role="alert">
            {t(`export.refused_${run.reason}`, { path: run.path })}
          </p>
        ) : null}
        {run?.type === 'done' ? <ExportResultList desk={desk} result={run.result} /> : null}
        <WentOut release={desk.release} />
      </Section>
      <CopyFields desk={desk} />
      <PastExports desk={desk} epoch={run?.type === 'done' ? run.result.id : ''} />
    </div>
  );
}

import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../core/release/language.ts';
import { writtenLanguages } from '../../core/release/written.ts';
import { type Pair, releaseStamp } from '../../core/translator/marks.ts';
import { usePanels } from '../app/panels.ts';
import { useDrop } from '../photos/adding/useDrop.ts';
import { type Desk, useDesk } from '../store/desk.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Select } from '../ui/Select.tsx';
import { readDocument } from '../word/read-document.ts';
import { ReviewList } from './ReviewList.tsx';
import { forgetReturned, receive, useReturned } from './return-desk.ts';
import { returnedFile } from './returned-file.ts';
import { sendOut } from './sending.ts';
import styles from './Translator.module.css';

/** The file for a translator goes out from here, and comes back here. */
export function TranslatorPanel() {
  const { t } = useTranslation();
  const { close } = usePanels();
  const desk = useDesk((store) => store.desk);
  const { file, problem } = useReturned();
  const leave = () => {
    forgetReturned();
    close();
  };
  const isOwn = !file?.mark || (desk && releaseStamp(desk.id) === file.mark.release);
  return (
    <Panel place="middle" wide title={t('translator.title')} onClose={leave}>
      <div className={styles.stack}>
        {problem ? (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        ) : null}
        {desk && file && isOwn ? <ReviewList desk={desk} file={file} /> : null}
        {desk && !file ? <Ways desk={desk} /> : null}
      </div>
    </Panel>
  );
}

function Ways({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const written = writtenLanguages(desk.release);
  const [pair, setPair] = useState<Pair>(() => usualPair(written, desk.release.languages));
  const [said, setSaid] = useState<string>();
  const open = async (files: readonly File[]) => {
    const [first] = files;
    if (!first) return;
    const read = await readDocument(first);
    const returned = read.type === 'read' ? returnedFile(read.document) : undefined;
    if (returned) receive(returned);
    else
      useReturned.setState({
        problem:
          read.type === 'failed' ? read.words : t('translator.notOurs', { name: first.name }),
      });
  };
  const drop = useDrop((files) => void open(files), true);
  const options = (languages: readonly Language[]) =>
    languages.map((id) => ({ id, label: t(`release.${id}Full`) }));
  return (
    <div className={styles.stack} {...drop.props}>
      <p className={styles.hint}>{t('translator.hint')}</p>
      {written.length === 0 ? (
        <p>{t('translator.nothingWritten')}</p>
      ) : (
        <div className={styles.pair}>
          <Select
            label={t('translator.from')}
            options={options(written)}
            value={pair.from}
            onChange={(from) => setPair(usualPair([from], desk.release.languages, pair.to))}
          />
          <Select
            label={t('translator.to')}
            options={options(LANGUAGES.filter((language) => language !== pair.from))}
            value={pair.to}
            onChange={(to) => setPair({ ...pair, to })}
          />
          <Button kind="primary" onPress={() => void sendOut(desk.id, pair).then(setSaid)}>
            {t('translator.save')}
          </Button>
        </div>
      )}
      {said ? <p role="status">{said}</p> : null}
      <hr className={styles.line} />
      <p className={styles.hint}>{t('translator.backHint')}</p>
      <div>
        <FileTrigger
          acceptedFileTypes={['.docx', '.doc']}
          onSelect={(files) => void open([...(files ?? [])])}
        >
          <Button>{t('translator.open')}</Button>
        </FileTrigger>
      </div>
    </div>
  );
}

/** From what is written into the first language that is not that one. */
function usualPair(
  written: readonly Language[],
  languages: readonly Language[],
  wanted?: Language,
): Pair {
  const from = written.find((language) => language === 'ru') ?? written[0] ?? 'ru';
  const others = [wanted, ...languages, ...LANGUAGES];
  return { from, to: others.find((to) => to !== undefined && to !== from) ?? 'kk' };
}

import { useEffect, useRef, useState } from 'react';
import { Checkbox, CheckboxGroup, FileTrigger, ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { incomingAddress, photoAddress } from '../../../core/addresses.ts';
import type { FileSource } from '../../../core/contract-shapes.ts';
import { client } from '../../client/client.ts';
import { sourcesOf } from '../../client/files.ts';
import { failureWords } from '../../library/failureWords.ts';
import type { Desk } from '../../store/desk.ts';
import { notify } from '../../store/notices.ts';
import { useOffice } from '../../store/office.ts';
import { Button } from '../../ui/Button.tsx';
import check from '../../ui/Check.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { Panel } from '../../ui/Panel.tsx';
import adding from '../adding/Adding.module.css';
import { photosAmong } from '../adding/droppedFiles.ts';
import { LookProgress } from '../looking/LookProgress.tsx';
import { look, useLooking } from '../looking/looking.ts';
import { isPicked, type Shot, sequenceName } from '../shots.ts';
import styles from './Originals.module.css';
import {
  type Found,
  findOriginals,
  type Pair,
  replaceByOriginals,
  type Sources,
} from './originals.ts';

interface Props {
  readonly desk: Desk;
  readonly selected: readonly Shot[];
  readonly onClose: () => void;
}

interface Progress {
  readonly work: 'searching' | 'replacing';
  readonly done: number;
  readonly total: number;
}

/** Finds the camera's originals of pictures that came through a messenger, and puts them in place. */
export function ReplaceOriginals({ desk, selected, onClose }: Props) {
  const { t } = useTranslation();
  const [progress, setProgress] = useState<Progress>();
  const [found, setFound] = useState<Found>();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const controller = useRef<AbortController | undefined>(undefined);
  const copies = copiesOf(desk, selected);
  const isLooking = useLooking((store) => store.run?.release === desk.id);
  const wasStopped = useLooking((store) => store.stopped.has(desk.id));
  // Which pictures came through a messenger is seen in their pixels. Whoever opens this asks for it,
  // also after having stopped it before.
  useEffect(() => {
    void look(desk.id);
  }, [desk.id]);
  // A photo that was taken into the release while others were looked at waits for the next round.
  useEffect(() => {
    if (!isLooking && !wasStopped) void look(desk.id);
  }, [desk.id, isLooking, wasStopped]);

  const search = async (sources: () => Promise<Sources>) => {
    const own = new AbortController();
    controller.current = own;
    setProgress({ work: 'searching', done: 0, total: 0 });
    try {
      const wanted = new Set(copies.map(({ photo }) => photo.id));
      const result = await findOriginals(desk.id, await sources(), wanted, own.signal, (at) =>
        setProgress({ work: 'searching', ...at }),
      );
      setFound(result);
      setChosen(result.pairs.map(({ photo }) => photo));
    } catch (error) {
      if (!own.signal.aborted) notify({ tone: 'error', text: failureWords(error) });
    } finally {
      setProgress(undefined);
    }
  };
  const replace = async () => {
    const pairs = found?.pairs.filter(({ photo }) => chosen.includes(photo)) ?? [];
    setProgress({ work: 'replacing', done: 0, total: pairs.length });
    try {
      const failed = await replaceByOriginals(desk.id, pairs, (at) =>
        setProgress({ work: 'replacing', ...at }),
      );
      const count = pairs.length - failed;
      notify({ tone: 'done', text: t('originals.replaced', { count }) });
      if (failed > 0) notify({ tone: 'error', text: t('originals.failed', { count: failed }) });
      onClose();
    } catch (error) {
      notify({ tone: 'error', text: failureWords(error) });
    } finally {
      setProgress(undefined);
    }
  };
  const close = () => {
    controller.current?.abort();
    onClose();
  };
  return (
    <Panel
      title={t('originals.title')}
      onClose={close}
      wide
      foot={
        found && found.pairs.length > 0 ? (
          <Button
            kind="primary"
            isDisabled={chosen.length === 0 || progress !== undefined}
            onPress={() => void replace()}
          >
            {t('originals.replace', { count: chosen.length })}
          </Button>
        ) : null
      }
    >
      <div className={styles.body}>
        <p className={styles.hint}>{t('originals.hint')}</p>
        {isLooking ? (
          <LookProgress release={desk.id} />
        ) : (
          <p>
            {copies.length > 0
              ? t('originals.wanted', { count: copies.length })
              : t('originals.nothingWanted')}
          </p>
        )}
        {copies.length > 0 && !progress ? (
          <SourceButtons onSearch={(from) => void search(from)} />
        ) : null}
        {progress ? (
          <Running
            progress={progress}
            {...(progress.work === 'searching'
              ? { onStop: () => controller.current?.abort() }
              : {})}
          />
        ) : null}
        <div role="status">{found ? <Outcome found={found} wanted={copies.length} /> : null}</div>
        {found && found.pairs.length > 0 ? (
          <Pairs
            desk={desk}
            pairs={found.pairs}
            chosen={chosen}
            isDisabled={progress !== undefined}
            onChoose={setChosen}
          />
        ) : null}
      </div>
    </Panel>
  );
}

/** Those selected, when photos of the release are; else all that look like messenger copies. */
function copiesOf(desk: Desk, selected: readonly Shot[]) {
  const isCopy = (photo: { readonly look?: { readonly recompressed: boolean } | undefined }) =>
    photo.look?.recompressed ?? false;
  const picked = selected.filter(isPicked);
  const all = desk.photos.photos.map((photo) => ({ photo }));
  const wanted = picked.length > 0 ? picked.map(({ photo }) => ({ photo })) : all;
  const copies = wanted.filter(({ photo }) => isCopy(photo));
  return copies.length > 0 || picked.length === 0
    ? copies
    : all.filter(({ photo }) => isCopy(photo));
}

interface SourcesProps {
  readonly onSearch: (sources: () => Promise<Sources>) => void;
}

function SourceButtons({ onSearch }: SourcesProps) {
  const { t } = useTranslation();
  const dialogs = useOffice((store) => store.info?.abilities.dialogs ?? false);
  const uploaded = (files: readonly File[]) => onSearch(() => all(files));
  return (
    <div className={styles.sources}>
      <FileTrigger acceptDirectory onSelect={(files) => uploaded(photosAmong([...(files ?? [])]))}>
        <Button>{t('originals.folder')}</Button>
      </FileTrigger>
      {dialogs ? (
        <Button onPress={() => onSearch(chosenPlaces)}>{t('originals.files')}</Button>
      ) : (
        <FileTrigger allowsMultiple onSelect={(files) => uploaded([...(files ?? [])])}>
          <Button>{t('originals.files')}</Button>
        </FileTrigger>
      )}
    </div>
  );
}

async function chosenPlaces(): Promise<Sources> {
  return { places: await client.photos.choose(), names: new Map() };
}

async function all(files: readonly File[]): Promise<Sources> {
  const places: FileSource[] = [];
  const names = new Map<string, string>();
  for await (const source of sourcesOf(files)) {
    const file = files[places.length];
    if ('upload' in source && file) names.set(source.upload, file.name);
    places.push(source);
  }
  return { places, names };
}

interface RunningProps {
  readonly progress: Progress;
  readonly onStop?: () => void;
}

function Running({ progress: { work, done, total }, onStop }: RunningProps) {
  const { t } = useTranslation();
  const words = total > 0 ? t(`originals.${work}`, { done, total }) : t('originals.preparing');
  return (
    <div className={adding.progress}>
      <ProgressBar
        className={adding.bar ?? ''}
        aria-label={words}
        value={done}
        maxValue={Math.max(1, total)}
        isIndeterminate={total === 0}
      >
        {({ percentage }) => (
          <>
            <span>{words}</span>
            <span className={adding.track}>
              <span className={adding.fill} style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      {onStop ? (
        <Button kind="quiet" onPress={onStop}>
          {t('photos.cancel')}
        </Button>
      ) : null}
    </div>
  );
}

function Outcome({ found, wanted }: { readonly found: Found; readonly wanted: number }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('originals.found', { count: found.pairs.length, total: wanted })}</p>
      {found.unread > 0 ? <p>{t('originals.unread', { count: found.unread })}</p> : null}
    </>
  );
}

interface PairsProps {
  readonly desk: Desk;
  readonly pairs: readonly Pair[];
  readonly chosen: readonly string[];
  readonly isDisabled: boolean;
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Copy and original beside each other: a person sees at once whether they are one picture. */
function Pairs({ desk, pairs, chosen, isDisabled, onChoose }: PairsProps) {
  const { t } = useTranslation();
  const { photos } = desk.photos;
  return (
    <CheckboxGroup
      className={styles.pairs ?? ''}
      aria-label={t('originals.pairs')}
      value={[...chosen]}
      isDisabled={isDisabled}
      onChange={onChoose}
    >
      {pairs.map(({ photo: id, original, distance }) => {
        const index = photos.findIndex((photo) => photo.id === id);
        const photo = photos[index];
        if (!photo) return null;
        return (
          <Checkbox key={id} value={id} className={`${check.check} ${styles.pair}`}>
            <span className={check.box}>
              <Icon name="check" size={14} />
            </span>
            <img className={styles.picture} src={photoAddress(desk.id, photo.file, 320)} alt="" />
            <img
              className={styles.picture}
              src={incomingAddress(desk.id, original.id, 320)}
              alt=""
            />
            <span className={styles.words}>
              <span>
                {t('originals.pair', {
                  number: sequenceName(index + 1),
                  name: original.originalName,
                })}
              </span>
              <span className={styles.hint}>
                {[
                  `${photo.width} × ${photo.height} → ${original.width ?? '?'} × ${original.height ?? '?'}`,
                  t(distance <= SURE ? 'originals.same' : 'originals.alike'),
                ].join(' · ')}
              </span>
            </span>
          </Checkbox>
        );
      })}
    </CheckboxGroup>
  );
}

/** Variants of one picture differ by up to three bits. */
const SURE = 3;

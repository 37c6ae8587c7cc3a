import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileSource } from '../../core/contract-shapes.ts';
import type { Language } from '../../core/release/language.ts';
import type { Photo } from '../../core/release/photos.ts';
import { asLanguage } from '../i18n/i18n.ts';
import type { Desk } from '../store/desk.ts';
import { AddButtons } from './adding/AddButtons.tsx';
import { type Added, addFiles, addSources } from './adding/add.ts';
import { Progress } from './adding/Progress.tsx';
import { pick } from './adding/pick.ts';
import { Refusals } from './adding/Refusals.tsx';
import { useRuns } from './adding/runs.ts';
import { useDrop } from './adding/useDrop.ts';
import { changeOrder, makeLead, takeOut } from './changing.ts';
import { EmptyPhotos } from './EmptyPhotos.tsx';
import { Grid } from './grid/Grid.tsx';
import type { CardSize } from './grid/measures.ts';
import { LargeView } from './LargeView.tsx';
import { movedBy, movedTo } from './order.ts';
import styles from './PhotosStep.module.css';
import { PhotoPanel } from './panel/PhotoPanel.tsx';
import { only, renamed } from './selection.ts';
import { isIncoming, isPicked, type ListName, sequenceName, shotsIn } from './shots.ts';
import { Toolbar } from './Toolbar.tsx';
import { useArrival } from './useArrival.ts';
import { useSelection } from './useSelection.ts';

/** The photos of a release: what was taken, what goes out, in which order and with which words. */
export function PhotosStep({ desk }: { readonly desk: Desk }) {
  const { t, i18n } = useTranslation();
  const { photos, release, readOnly } = desk;
  const run = useRuns((store) => (store.run?.release === desk.id ? store.run : undefined));
  const [list, setList] = useState<ListName>(photos.photos.length > 0 ? 'picked' : 'all');
  const [size, setSize] = useState<CardSize>('large');
  const [large, setLarge] = useState(false);
  const [panelOpen, setPanelOpen] = useState(() => window.innerWidth >= PANEL_FITS);
  const [chosenLanguage, setLanguage] = useState<Language>(asLanguage(i18n.language));
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLElement>(null);

  const shots = shotsIn(list, photos, run?.work === 'reading' ? run.arrived : []);
  const [selection, select] = useSelection(shots.map(({ id }) => id));
  const selected = shots.filter(({ id }) => selection.ids.has(id));
  const active = shots.find(({ id }) => id === selection.active);
  const language = release.languages.includes(chosenLanguage)
    ? chosenLanguage
    : (release.languages[0] ?? 'ru');

  const arrive = ({ incoming, picked }: Added) => {
    setList(incoming.length > 0 ? 'all' : 'picked');
    const first = picked[0] ?? incoming[0];
    if (first) select(only(first));
  };
  const addAll = (files: readonly File[]) => {
    if (files.length === 0) return;
    if (photos.photos.length > 0 || files.length > 5) setList('all');
    void addFiles(desk.id, files).then(arrive);
  };
  const addChosen = (sources: readonly FileSource[]) => {
    if (sources.length > 0) void addSources(desk.id, sources).then(arrive);
  };
  const drop = useDrop(addAll, !readOnly);
  const pickSelected = () => {
    const incoming = selected.filter(isIncoming).map(({ photo }) => photo);
    if (readOnly || incoming.length === 0) return;
    void pick(desk.id, incoming, (names) => select((now) => renamed(now, names)));
  };
  const takeOutSelected = () => {
    const back = takeOut(selection.ids);
    if (list === 'all') select((now) => renamed(now, back));
  };
  const arrange = (change: (all: readonly Photo[]) => readonly Photo[]) => {
    if (list !== 'picked' || !active || !isPicked(active)) return;
    const order = changeOrder(change);
    if (!order) return;
    const name = sequenceName(active.sequence);
    setSaid(t('photos.moved', { name, place: order.indexOf(active.id) + 1, total: order.length }));
  };
  const moveBy = (by: number) => arrange((all) => movedBy(all, selection.ids, by));
  const moveTo = (index: number) => arrange((all) => movedTo(all, selection.ids, index));

  useArrival(({ photo, language: wanted }) => {
    if (!photo || !photos.photos.some(({ id }) => id === photo)) return;
    setList('picked');
    select(only(photo));
    setPanelOpen(true);
    if (wanted) setLanguage(wanted);
  }, panel);

  const isEmpty = photos.photos.length + photos.incoming.length === 0 && !run;
  const add = <AddButtons isDisabled={readOnly} onFiles={addAll} onSources={addChosen} />;
  return (
    <div className={styles.step} {...drop.props}>
      {isEmpty ? (
        <>
          <Refusals release={desk.id} />
          <EmptyPhotos>{add}</EmptyPhotos>
        </>
      ) : (
        <>
          <Toolbar
            list={list}
            counts={{
              picked: photos.photos.length,
              all: photos.photos.length + photos.incoming.length + (run?.arrived.length ?? 0),
            }}
            selected={selected.length}
            size={size}
            panelOpen={panelOpen}
            canPick={!readOnly && !panelOpen && selected.some(isIncoming)}
            onList={setList}
            onSize={setSize}
            onPick={pickSelected}
            onPanel={() => setPanelOpen(!panelOpen)}
            add={add}
            progress={<Progress release={desk.id} />}
          />
          <Refusals release={desk.id} />
          <div className={styles.work} data-panel={panelOpen}>
            {shots.length > 0 ? (
              <Grid
                label={t(list === 'picked' ? 'photos.listPicked' : 'photos.listAll')}
                release={desk.id}
                list={list}
                shots={shots}
                languages={release.languages}
                size={size}
                selection={selection}
                canReorder={list === 'picked' && !readOnly}
                onSelect={select}
                onOpen={() => setLarge(true)}
                onPick={pickSelected}
                onReject={takeOutSelected}
                onMoveBy={moveBy}
                onMoveTo={moveTo}
              />
            ) : (
              <p className={styles.nothing}>{t(run ? 'photos.readingLabel' : 'photos.noPicked')}</p>
            )}
            {panelOpen ? (
              <PhotoPanel
                desk={desk}
                shots={selected}
                language={language}
                panel={panel}
                onLanguage={setLanguage}
                onClose={() => setPanelOpen(false)}
                onPick={pickSelected}
                onTakeOut={takeOutSelected}
                onLead={() => {
                  const [shot] = selected.filter(isPicked);
                  if (shot) makeLead(shot.id);
                }}
                onMove={moveBy}
              />
            ) : null}
          </div>
        </>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {drop.isOver ? <div className={styles.over}>{t('photos.dropHere')}</div> : null}
      {large && active ? (
        <LargeView
          release={desk.id}
          shots={shots}
          shot={active}
          onGo={({ id }) => select(only(id))}
          onClose={() => setLarge(false)}
          onPick={pickSelected}
          onReject={takeOutSelected}
        />
      ) : null}
    </div>
  );
}

/** Below this width the panel lies over the photos, and is asked for. */
const PANEL_FITS = 800;

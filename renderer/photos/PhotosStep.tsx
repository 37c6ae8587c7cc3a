import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FileSource } from '../../core/contract-shapes.ts';
import type { Language } from '../../core/release/language.ts';
import type { Photo } from '../../core/release/photos.ts';
import { asLanguage } from '../i18n/i18n.ts';
import type { Desk } from '../store/desk.ts';
import { isDocument, openDropped } from '../word/dropped-word.ts';
import { AddButtons } from './adding/AddButtons.tsx';
import { type Added, addFiles, addSources } from './adding/add.ts';
import { Progress } from './adding/Progress.tsx';
import { Refusals } from './adding/Refusals.tsx';
import { useRuns } from './adding/runs.ts';
import { useDrop } from './adding/useDrop.ts';
import { changeOrder, makeLead } from './changing.ts';
import { EmptyPhotos } from './EmptyPhotos.tsx';
import { Grid } from './grid/Grid.tsx';
import type { CardSize } from './grid/measures.ts';
import { forgetShots, restore } from './judging.ts';
import { keepBest } from './keeping-best.ts';
import { LookProgress } from './looking/LookProgress.tsx';
import { useLooks } from './looking/useLooks.ts';
import { Nothing } from './Nothing.tsx';
import { OverSheet, type SheetPanel } from './OverSheet.tsx';
import { movedBy, movedTo } from './order.ts';
import styles from './PhotosStep.module.css';
import { PhotoPanel } from './panel/PhotoPanel.tsx';
import { only, stepped } from './selection.ts';
import { isFiltering } from './sheet/filter.ts';
import { RemovedPanel } from './sheet/RemovedPanel.tsx';
import { SheetBar } from './sheet/SheetBar.tsx';
import { isPicked, sequenceName } from './shots.ts';
import { writeSidecars } from './sidecars.ts';
import { LIST_LABELS, Toolbar } from './Toolbar.tsx';
import { useArrival } from './useArrival.ts';
import { useJudging } from './useJudging.ts';
import { useSelection } from './useSelection.ts';
import { useSheet } from './useSheet.ts';

const NO_CLOCKS = {};

/** The photos of a release: what was taken, what goes out, in which order and with which words. */
export function PhotosStep({ desk }: { readonly desk: Desk }) {
  const { t, i18n } = useTranslation();
  const { photos, release, readOnly } = desk;
  const run = useRuns((store) => (store.run?.release === desk.id ? store.run : undefined));
  const [size, setSize] = useState<CardSize>('large');
  const [over, setOver] = useState<SheetPanel>();
  const [panelOpen, setPanelOpen] = useState(() => window.innerWidth >= PANEL_FITS);
  const [chosenLanguage, setLanguage] = useState<Language>(asLanguage(i18n.language));
  const [said, setSaid] = useState('');
  const panel = useRef<HTMLElement>(null);

  const sheet = useSheet(desk, run?.work === 'reading' ? run.arrived : undefined);
  const { list, shots, ids, show } = sheet;
  useLooks(desk, list);
  const [selection, select] = useSelection(ids);
  const selected = useMemo(
    () => shots.filter(({ id }) => selection.ids.has(id)),
    [shots, selection.ids],
  );
  const active = shots.find(({ id }) => id === selection.active);
  const language = release.languages.includes(chosenLanguage)
    ? chosenLanguage
    : (release.languages[0] ?? 'ru');

  const arrive = ({ incoming, picked }: Added) => {
    show(incoming.length > 0 ? 'all' : 'picked');
    const first = picked[0] ?? incoming[0];
    if (first) select(only(first));
  };
  const addAll = (files: readonly File[]) => {
    const documents = files.filter(isDocument);
    const pictures = files.filter((file) => !isDocument(file));
    // A text with its pictures: it is taken where texts are, and shown before it is.
    if (documents.length > 0) openDropped(documents, 'paste');
    if (pictures.length === 0) return;
    if (photos.photos.length > 0 || pictures.length > 5) show('all');
    void addFiles(desk.id, pictures).then(arrive);
  };
  const addChosen = (sources: readonly FileSource[]) => {
    if (sources.length > 0) void addSources(desk.id, sources).then(arrive);
  };
  const drop = useDrop(addAll, !readOnly);
  const judge = useJudging(desk, selected, select);
  const go = (by: -1 | 1) =>
    select((now) => stepped(now, ids, by, { toggle: false, range: false }));
  const arrange = (change: (all: readonly Photo[]) => readonly Photo[]) => {
    if (!canReorder || !active || !isPicked(active)) return;
    const order = changeOrder(change);
    if (!order) return;
    const name = sequenceName(active.sequence);
    setSaid(t('photos.moved', { name, place: order.indexOf(active.id) + 1, total: order.length }));
  };
  const canReorder =
    list === 'picked' && sheet.order === 'own' && !isFiltering(sheet.filter) && !readOnly;
  const moveBy = (by: number) => arrange((all) => movedBy(all, selection.ids, by));
  const moveTo = (index: number) => arrange((all) => movedTo(all, selection.ids, index));
  const compare = () => {
    if (selected.length === 2) setOver('compare');
  };
  const keepBestHere = () => {
    if (!readOnly && active) keepBest(sheet.marks.burstOf.get(active.id), shots, sheet.marks);
  };

  useArrival(({ photo, language: wanted }) => {
    if (!photo || !photos.photos.some(({ id }) => id === photo)) return;
    show('picked');
    select(only(photo));
    setPanelOpen(true);
    if (wanted) setLanguage(wanted);
  }, panel);

  const isEmpty =
    photos.photos.length + photos.incoming.length + sheet.counts.removed === 0 && !run;
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
            counts={sheet.counts}
            panelOpen={panelOpen}
            onList={show}
            onPanel={() => setPanelOpen(!panelOpen)}
            add={add}
            progress={
              <>
                <Progress release={desk.id} />
                <LookProgress release={desk.id} />
              </>
            }
          />
          <Refusals release={desk.id} />
          <SheetBar
            sheet={sheet}
            selected={selected}
            active={active}
            size={size}
            readOnly={readOnly}
            panelOpen={panelOpen}
            onJudge={judge}
            onRestore={() => restore(selection.ids)}
            onKeepBest={keepBestHere}
            onCompare={compare}
            onOriginals={() => setOver('originals')}
            onSidecars={() => {
              const picked = selected.filter(isPicked).map(({ id }) => id);
              void writeSidecars(desk.id, picked, release.languages);
            }}
            onClocks={() => setOver('clocks')}
            onLarge={() => setOver('large')}
            onSize={setSize}
          />
          <div className={styles.work} data-panel={panelOpen}>
            {shots.length > 0 ? (
              <Grid
                label={t(LIST_LABELS[list])}
                release={desk.id}
                list={list}
                groups={sheet.groups}
                marks={sheet.marks}
                clocks={photos.clocks ?? NO_CLOCKS}
                languages={release.languages}
                size={size}
                selection={selection}
                canReorder={canReorder}
                onSelect={select}
                onOpen={() => setOver('large')}
                onCompare={compare}
                onKeepBest={keepBestHere}
                onJudge={judge}
                onMoveBy={moveBy}
                onMoveTo={moveTo}
              />
            ) : (
              <Nothing desk={desk} sheet={sheet} isReading={run !== undefined} />
            )}
            {panelOpen && list === 'removed' ? (
              <RemovedPanel
                shots={selected}
                readOnly={readOnly}
                onRestore={() => restore(selection.ids)}
                onForget={() => forgetShots(selection.ids)}
              />
            ) : null}
            {panelOpen && list !== 'removed' ? (
              <PhotoPanel
                desk={desk}
                shots={selected}
                active={selection.active}
                language={language}
                panel={panel}
                onLanguage={setLanguage}
                onClose={() => setPanelOpen(false)}
                onPick={() => judge({ type: 'pick' })}
                onTakeOut={() => judge({ type: 'reject' })}
                onLead={() => {
                  const [shot] = selected.filter(isPicked);
                  if (shot) makeLead(shot.id);
                }}
                onMove={moveBy}
                onGo={go}
              />
            ) : null}
          </div>
        </>
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {drop.isOver ? <div className={styles.over}>{t('photos.dropHere')}</div> : null}
      <OverSheet
        open={over}
        desk={desk}
        sheet={sheet}
        selected={selected}
        active={active}
        onGo={({ id }) => select(only(id))}
        onJudge={judge}
        onClose={() => setOver(undefined)}
      />
    </div>
  );
}

/** Below this width the panel lies over the photos, and is asked for. */
const PANEL_FITS = 800;

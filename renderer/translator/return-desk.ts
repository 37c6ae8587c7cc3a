import i18next from 'i18next';
import { create } from 'zustand';
import type { Pair } from '../../core/translator/marks.ts';
import { releaseStamp } from '../../core/translator/marks.ts';
import type { ReviewRow } from '../../core/translator/review.ts';
import { takeOver } from '../../core/translator/take-over.ts';
import { usePanels } from '../app/panels.ts';
import { localToday } from '../start/today.ts';
import { changeBoth, undo, useDesk } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { useOffice } from '../store/office.ts';
import { go } from '../store/view.ts';
import type { ReturnedFile } from './returned-file.ts';

interface Returned {
  /** The file that lies on the desk to be looked through. */
  readonly file: ReturnedFile | undefined;
  readonly problem: string | undefined;
}

export const useReturned = create<Returned>(() => ({ file: undefined, problem: undefined }));

export function forgetReturned(): void {
  useReturned.setState({ file: undefined, problem: undefined });
}

/** Opens the release that a file was made for, and the panel that shows what came back. */
export function receive(file: ReturnedFile): void {
  const { desk } = useDesk.getState();
  const known = useOffice.getState().releases.filter(({ trashedAt }) => !trashedAt);
  const wanted = file.mark?.release;
  const own =
    wanted === undefined ? desk?.id : known.find(({ id }) => releaseStamp(id) === wanted)?.id;
  usePanels.getState().show('translator');
  if (own === undefined) {
    useReturned.setState({ file: undefined, problem: i18next.t('translator.noRelease') });
    return;
  }
  go({ name: 'release', id: own, step: 'text' });
  useReturned.setState({ file, problem: undefined });
}

/** Takes the chosen rows into the release that is open: one step, which one undo takes back. */
export function takeRows(pair: Pair, chosen: readonly ReviewRow[]): void {
  const { desk } = useDesk.getState();
  if (!desk) return;
  const { people, places } = useOffice.getState();
  const { release, photos } = takeOver(
    desk.release,
    desk.photos,
    pair,
    chosen,
    { people, places },
    localToday(),
  );
  changeBoth(
    { label: 'journal.translated', values: { count: chosen.length } },
    {
      release: (draft) => {
        if (release === desk.release) return;
        draft.texts[pair.to] = release.texts[pair.to];
        draft.languages = [...release.languages];
      },
      photos: (draft) => {
        for (const photo of draft.photos) {
          const now = photos.photos.find(({ id }) => id === photo.id);
          if (now?.caption) photo.caption = now.caption;
          if (now?.alt) photo.alt = now.alt;
        }
      },
    },
  );
  forgetReturned();
  usePanels.getState().close();
  notify({
    tone: 'done',
    text: i18next.t('translator.taken', { count: chosen.length }),
    action: { label: i18next.t('app.undo'), run: () => void undo() },
  });
}

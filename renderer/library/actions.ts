import i18next from 'i18next';
import type { ReleaseSummary } from '../../core/contract-shapes.ts';
import { client } from '../client/client.ts';
import { closeDesk, useDesk } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { loadReleases } from '../store/office.ts';
import { go } from '../store/view.ts';
import { failureWords } from './failureWords.ts';

/** Runs a change of the library, reloads the list, and says what happened or why it did not. */
async function act(run: () => Promise<unknown>): Promise<boolean> {
  try {
    await run();
    await loadReleases();
    return true;
  } catch (error) {
    notify({ tone: 'error', text: failureWords(error) });
    return false;
  }
}

export async function trash({ id }: Pick<ReleaseSummary, 'id'>): Promise<void> {
  if (useDesk.getState().desk?.id === id) {
    await closeDesk();
    go({ name: 'library' });
  }
  if (await act(() => client.releases.trash({ id })))
    notify({
      tone: 'done',
      text: i18next.t('library.trashed'),
      action: { label: i18next.t('app.undo'), run: () => void restore({ id }) },
    });
}

export async function restore({ id }: Pick<ReleaseSummary, 'id'>): Promise<void> {
  await act(() => client.releases.restore({ id }));
}

export async function duplicate({ id }: Pick<ReleaseSummary, 'id'>): Promise<void> {
  let copy: ReleaseSummary | undefined;
  const done = await act(async () => {
    copy = await client.releases.duplicate({ id });
  });
  if (!done || !copy) return;
  notify({ tone: 'done', text: i18next.t('library.duplicated') });
  go({ name: 'release', id: copy.id, step: 'facts' });
}

export async function archive(release: Pick<ReleaseSummary, 'id' | 'status'>): Promise<void> {
  const before = release.status;
  const status = before === 'archived' ? 'published' : 'archived';
  const change = async (next: typeof status | typeof before): Promise<boolean> => {
    // An open release would be saved over the new status from its page.
    if (useDesk.getState().desk?.id === release.id) await closeDesk();
    return act(() => client.releases.setStatus({ id: release.id, status: next }));
  };
  if (await change(status))
    notify({
      tone: 'done',
      text: i18next.t(status === 'archived' ? 'library.archived' : 'library.unarchived'),
      action: {
        label: i18next.t('app.undo'),
        run: () => void change(before),
      },
    });
}

/** The only thing here that cannot be taken back, and so the only one that asks. */
export async function emptyTrash(count: number): Promise<void> {
  if (!window.confirm(i18next.t('library.emptyTrashAsk', { count }))) return;
  await act(() => client.releases.emptyTrash());
}

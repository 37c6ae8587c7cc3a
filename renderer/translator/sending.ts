import { isDefinedError, safe } from '@orpc/client';
import i18next from 'i18next';
import type { Pair } from '../../core/translator/marks.ts';
import { client } from '../client/client.ts';
import { flush } from '../store/desk.ts';

/** Saves first, so that the file has what is on the screen; answers with what became of it. */
export async function sendOut(release: string, pair: Pair): Promise<string | undefined> {
  await flush();
  const { error, data } = await safe(client.documents.translatorFile({ release, ...pair }));
  if (error)
    return isDefinedError(error) && error.code === 'REFUSED'
      ? i18next.t(`export.refused_${error.data.reason}`, { path: error.data.path })
      : i18next.t('app.lost');
  if (data.file) return i18next.t('translator.savedIn', { folder: data.file });
  if (!data.download) return undefined;
  const link = document.createElement('a');
  link.href = data.download;
  link.download = '';
  link.click();
  return i18next.t('translator.downloaded');
}

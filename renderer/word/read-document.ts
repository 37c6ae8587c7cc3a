import { isDefinedError, safe } from '@orpc/client';
import i18next from 'i18next';
import type { WordDocument } from '../../core/contract-shapes.ts';
import { client } from '../client/client.ts';
import { sourcesOf, UploadRefused } from '../client/files.ts';

export type ReadDocument =
  | { readonly type: 'read'; readonly document: WordDocument }
  | { readonly type: 'failed'; readonly words: string };

/** A Word document, read by main in a process of its own; or why it cannot be read. */
export async function readDocument(file: File): Promise<ReadDocument> {
  try {
    for await (const source of sourcesOf([file])) {
      const { error, data } = await safe(client.documents.importWord(source));
      if (!error) return { type: 'read', document: data };
      return {
        type: 'failed',
        words: isDefinedError(error)
          ? i18next.t(`start.word_${error.data.reason}`, { name: file.name })
          : i18next.t('app.lost'),
      };
    }
  } catch (error) {
    if (error instanceof UploadRefused)
      return { type: 'failed', words: i18next.t('start.word_too-large', { name: file.name }) };
    throw error;
  }
  return { type: 'failed', words: i18next.t('start.word_broken', { name: file.name }) };
}

import { isDefinedError, safe } from '@orpc/client';
import i18next from 'i18next';
import { type Block, blockText } from '../../core/release/text.ts';
import { client } from '../client/client.ts';
import { sourcesOf, UploadRefused } from '../client/files.ts';
import { htmlToBlocks } from '../editor/paste/html-blocks.ts';

export type WordText =
  | { readonly type: 'read'; readonly blocks: readonly Block[]; readonly plain: string }
  | { readonly type: 'failed'; readonly words: string };

/** The text of a Word document, read by main in a process of its own; or why it cannot be read. */
export async function readWord(file: File): Promise<WordText> {
  try {
    for await (const source of sourcesOf([file])) {
      const { error, data } = await safe(client.documents.importWord(source));
      if (error)
        return {
          type: 'failed',
          words: isDefinedError(error)
            ? i18next.t(`start.word_${error.data.reason}`, { name: file.name })
            : i18next.t('app.lost'),
        };
      const blocks = htmlToBlocks(data.html);
      return { type: 'read', blocks, plain: blocks.map(blockText).join('\n\n') };
    }
  } catch (error) {
    if (error instanceof UploadRefused)
      return { type: 'failed', words: i18next.t('start.word_too-large', { name: file.name }) };
    throw error;
  }
  return { type: 'failed', words: i18next.t('start.word_broken', { name: file.name }) };
}

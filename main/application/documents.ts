import { importWord } from '../documents/import-word.ts';
import type { Host } from '../host.ts';
import { server } from './declared.ts';
import type { Inbox } from './inbox.ts';

export function documentsRouter(host: Host, inbox: Inbox) {
  return {
    importWord: server.documents.importWord.handler(async ({ input, errors, signal }) => {
      const path = await inbox.pathOf(input);
      if (path === undefined) throw errors.UNREADABLE({ data: { reason: 'broken' } });
      const answer = await importWord(path, () => host.spawnWorker('documents'), {
        ...(signal && { signal }),
      });
      if (answer.status === 'failed') {
        host.log.info('document not read', { reason: answer.reason });
        throw errors.UNREADABLE({ data: { reason: answer.reason } });
      }
      return { html: answer.html, warnings: answer.warnings };
    }),
  };
}

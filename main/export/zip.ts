import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';

/**
 * A ZIP of a folder as a stream. Files are stored, not deflated (pictures and documents are
 * compressed already), and each is opened only when its turn comes, so that neither memory nor
 * open files grow with the number of photos.
 */
export async function zipFolder(folder: string): Promise<ReadableStream<Uint8Array>> {
  // Read only when somebody downloads: it would be a tenth of every start.
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  const name = path.basename(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    const inside = path.relative(folder, file).split(path.sep).join('/');
    zip.file(`${name}/${inside}`, Readable.from(bytesOf(file)), { createFolders: false });
  }
  const stream = zip.generateNodeStream({ streamFiles: true, compression: 'STORE' });
  // JSZip's streams are of an older kind, which can neither be looped over nor made the web's.
  const chunks = new Readable().wrap(stream)[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}

async function* bytesOf(file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file)) yield chunk;
}

import { UPLOAD_ADDRESS } from '../../core/addresses.ts';
import type { FileSource } from '../../core/contract-shapes.ts';

/**
 * Turns files that a person dropped or chose into something main can read: a path where the
 * page may know it, an upload otherwise. Files go up one after the other, so that a card of
 * five hundred does not fill the memory.
 */
export async function* sourcesOf(files: readonly File[]): AsyncGenerator<FileSource> {
  for (const file of files) {
    const path = window.pressdesk?.pathOf(file);
    if (path) yield { path };
    else yield await upload(file);
  }
}

async function upload(file: File): Promise<FileSource> {
  const response = await fetch(UPLOAD_ADDRESS, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.webkitRelativePath || file.name),
    },
    body: file,
  });
  if (!response.ok) throw new UploadRefused(file.name, response.status);
  const answer: unknown = await response.json();
  if (
    typeof answer === 'object' &&
    answer &&
    'upload' in answer &&
    typeof answer.upload === 'string'
  )
    return { upload: answer.upload };
  throw new UploadRefused(file.name, response.status);
}

export class UploadRefused extends Error {
  readonly file: string;
  readonly status: number;

  constructor(file: string, status: number) {
    super(`upload of a file was refused with status ${status}`);
    this.file = file;
    this.status = status;
  }
}

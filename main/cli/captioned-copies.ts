import path from 'node:path';
import type { PhotoFields } from '../../core/captions/photo-fields.ts';
import type { Language } from '../../core/release/language.ts';
import type { PhotoFailure } from '../../core/release/photo-failure.ts';
import { NotWrittenError } from '../library/problems.ts';
import { createWriter } from '../library/writer.ts';
import { MetadataError } from '../photos/metadata/metadata-error.ts';
import { writeMetadata } from '../photos/metadata/write.ts';
import type { PhotoFacts } from '../photos/protocol.ts';
import { bytesOf } from './same-bytes.ts';

export interface CopyJob {
  readonly file: string;
  /** The name of the copy, from `nameFor`. */
  readonly name: string;
  /** As the photo was read: when its bytes are others by now, nothing is written. */
  readonly facts: PhotoFacts;
  readonly fields: PhotoFields;
}

type CopyReason =
  | PhotoFailure
  | 'changed'
  | 'no-picture'
  | 'unsupported-words'
  | 'too-many-words'
  | 'mismatch';

export type Copy =
  | { readonly ok: true; readonly path: string }
  | { readonly ok: false; readonly reason: CopyReason };

/**
 * Writes captioned copies into a folder under the names of their originals. A name that is taken,
 * by an earlier copy or by whatever lies there, gets `-2`, `-3`, …: nothing is ever replaced. Each
 * copy is whole or not there at all.
 */
export function createCopies(folder: string, languages: readonly Language[]) {
  const writer = createWriter();
  const taken = new Set<string>();

  function nameFor(file: string): string {
    const { name: stem, ext, base } = path.parse(file);
    let free = base;
    for (let count = 2; taken.has(keyOf(free)); count++) free = `${stem}-${count}${ext}`;
    taken.add(keyOf(free));
    return free;
  }

  async function place(name: string, bytes: Buffer): Promise<string> {
    for (let free = name; ; free = nameFor(name)) {
      const at = path.join(folder, free);
      if ((await writer.create(at, bytes)) === 'created') return at;
    }
  }

  return {
    /** Asked for in the order of the photos, so that the same call gives the same names. */
    nameFor,
    /** Never rejects. */
    async write({ file, name, facts, fields }: CopyJob): Promise<Copy> {
      try {
        const bytes = await bytesOf(file, facts);
        if (typeof bytes === 'string') return { ok: false, reason: bytes };
        const captioned = writeMetadata(bytes, facts.format, fields, {
          languages,
          keepCamera: false,
          keepPosition: false,
          originalName: path.basename(file),
        });
        return { ok: true, path: await place(name, captioned) };
      } catch (error) {
        return { ok: false, reason: reasonOf(error) };
      }
    },
  };
}

/** Names that differ in case only are one file on Windows and macOS. */
function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function reasonOf(error: unknown): CopyReason {
  if (error instanceof MetadataError) {
    switch (error.reason) {
      case 'no-picture':
      case 'mismatch':
        return error.reason;
      case 'unsupported':
        return 'unsupported-words';
      case 'too-large':
        return 'too-many-words';
    }
  }
  if (error instanceof NotWrittenError && error.reason === 'disk-full') return 'disk-full';
  return 'unwritable';
}

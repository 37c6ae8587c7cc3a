/** The part of yauzl that is used here; the package comes without types. */
declare module 'yauzl' {
  import type { Readable } from 'node:stream';

  interface Entry {
    readonly fileName: string;
    readonly compressedSize: number;
    readonly uncompressedSize: number;
    isEncrypted(): boolean;
  }
  interface ZipFile {
    readonly entryCount: number;
    eachEntry(): AsyncIterableIterator<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
    close(): void;
  }
  function openPromise(
    path: string,
    options?: { readonly lazyEntries?: boolean; readonly autoClose?: boolean },
  ): Promise<ZipFile>;
}

/** What cards and folders hold besides photos is passed over; a file dropped by itself never is. */
const PHOTO = /\.(jpe?g|png|webp|tiff?|avif|gif|heic|heif|hif)$/i;

const byName = new Intl.Collator('ru', { numeric: true });

/** Photos of a folder that was chosen as a whole. */
export function photosAmong(files: readonly File[]): readonly File[] {
  return files
    .filter(({ name }) => PHOTO.test(name) && !name.startsWith('.'))
    .sort((a, b) => byName.compare(a.webkitRelativePath, b.webkitRelativePath));
}

/**
 * All files of a drop: those dropped themselves, and the photos in folders with all that is below
 * them. Has to be called while the drop event is handled: afterwards its items are gone.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  const entries = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found: File[] = [];
  for (const entry of entries) {
    if (entry instanceof File) found.push(entry);
    else if (entry?.isFile) found.push(...(await filesOf([entry])));
    else if (entry) found.push(...photosAmong(await filesBelow(entry)));
  }
  return found;
}

async function filesBelow(folder: FileSystemEntry): Promise<readonly File[]> {
  if (!isFolder(folder)) return filesOf([folder]);
  const found: File[] = [];
  const entries = [...(await childrenOf(folder))].sort((a, b) => byName.compare(a.name, b.name));
  for (const entry of entries) found.push(...(await filesBelow(entry)));
  return found;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

async function filesOf(entries: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const files = entries.filter(isFile).map(
    (entry) =>
      new Promise<File | undefined>((resolve) => {
        entry.file(resolve, () => resolve(undefined));
      }),
  );
  return (await Promise.all(files)).filter((file) => file !== undefined);
}

/** A reader gives at most a hundred entries at a time. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

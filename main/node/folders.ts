import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Where this program keeps what belongs to this computer and not to the office. */
export interface Folders {
  readonly settings: string;
  /** Thumbnails, uploads, exports that wait for their download: may be deleted at any time. */
  readonly cache: string;
  readonly logFile: string;
  /** Where a new library is suggested. */
  readonly suggestedLibrary: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The system's usual folders; `PRESSDESK_HOME` puts all of them below one, for tests and for a
 * portable installation.
 */
export function foldersOf(
  environment: Environment,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): Folders {
  const own = environment.PRESSDESK_HOME;
  if (own) return below(path.join(own, 'settings'), path.join(own, 'cache'), own);
  switch (platform) {
    case 'win32': {
      const roaming = environment.APPDATA ?? path.join(home, 'AppData', 'Roaming');
      const local = environment.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local');
      const documents = firstThere([
        environment.OneDrive && path.join(environment.OneDrive, 'Documents'),
        environment.OneDrive && path.join(environment.OneDrive, 'Документы'),
      ]);
      return below(
        path.join(roaming, 'Pressdesk'),
        path.join(local, 'Pressdesk', 'Cache'),
        documents ?? path.join(home, 'Documents'),
      );
    }
    case 'darwin':
      return below(
        path.join(home, 'Library', 'Application Support', 'Pressdesk'),
        path.join(home, 'Library', 'Caches', 'Pressdesk'),
        path.join(home, 'Documents'),
      );
    default: {
      const config = environment.XDG_CONFIG_HOME ?? path.join(home, '.config');
      const cache = environment.XDG_CACHE_HOME ?? path.join(home, '.cache');
      return below(
        path.join(config, 'Pressdesk'),
        path.join(cache, 'Pressdesk'),
        xdgDocuments(config, home) ?? path.join(home, 'Documents'),
      );
    }
  }
}

function below(settings: string, cache: string, documents: string): Folders {
  return {
    settings,
    cache,
    logFile: path.join(settings, 'pressdesk.log'),
    suggestedLibrary: path.join(documents, 'Pressdesk'),
  };
}

function firstThere(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((candidate) => candidate && existsSync(candidate)) || undefined;
}

/** The documents folder has a name in the system's language on most Linux desktops. */
function xdgDocuments(config: string, home: string): string | undefined {
  try {
    const text = readFileSync(path.join(config, 'user-dirs.dirs'), 'utf8');
    const folder = /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(text)?.[1]?.replace('$HOME', home);
    return folder && path.isAbsolute(folder) && existsSync(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

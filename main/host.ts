/**
 * What the application runs in must supply this. The application itself is the same in Electron,
 * in a browser on this computer and at the command line.
 */
export interface Host {
  readonly kind: 'electron' | 'browser' | 'cli';
  /** What this host can do; the interface hides what it cannot. */
  readonly abilities: HostAbilities;
  /** Asks for one folder; undefined when the person chose none or the host has no dialogs. */
  pickFolder(options: {
    readonly title: string;
    readonly startIn?: string;
  }): Promise<string | undefined>;
  pickFiles(options: {
    readonly title: string;
    readonly extensions: readonly string[];
  }): Promise<readonly string[]>;
  /** Shows a file or folder in the system's file manager. */
  reveal(path: string): Promise<void>;
  /** Opens a file with the program that the system has for it. */
  open(path: string): Promise<void>;
  spawnWorker(name: WorkerName): WorkerProcess;
  readonly settings: SettingsStore;
  readonly log: Log;
  /** A folder on this computer for caches and uploads, outside of every library. */
  readonly cacheFolder: string;
}

export interface HostAbilities {
  /** Has native dialogs for files and folders. */
  readonly dialogs: boolean;
  /** Can show files in the system's file manager and open them. */
  readonly reveal: boolean;
  /** Files can be dragged out of the window. */
  readonly dragOut: boolean;
  /** Files come in by upload and go out as a ZIP, because the page cannot see paths. */
  readonly transfers: boolean;
}

export type WorkerName = 'photos' | 'documents' | 'faces';

/** Another process with its own memory that may die at any moment. Messages are structured-cloned. */
export interface WorkerProcess {
  readonly pid: number | undefined;
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Called once, whatever ended it; `code` is null after a signal. */
  onExit(listener: (code: number | null) => void): void;
  kill(): void;
}

/** Settings of this computer, not of the office: window, interface language, library folder. */
export interface SettingsStore {
  get(): Settings;
  set(change: Partial<Settings>): void;
}

export interface Settings {
  readonly libraryFolder?: string;
  readonly language?: 'kk' | 'ru' | 'en';
  readonly theme?: 'system' | 'light' | 'dark';
  readonly exportFolder?: string;
  readonly recent: readonly string[];
  readonly window?: {
    readonly x?: number;
    readonly y?: number;
    readonly width: number;
    readonly height: number;
    readonly maximised: boolean;
  };
}

/** A log for diagnosis: what happened, never the text of a release. */
export interface Log {
  info(event: string, details?: Readonly<Record<string, unknown>>): void;
  warn(event: string, details?: Readonly<Record<string, unknown>>): void;
  error(event: string, details?: Readonly<Record<string, unknown>>): void;
}

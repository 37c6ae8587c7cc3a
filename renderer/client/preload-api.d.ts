/** What Electron's preload adds to the page; absent in a browser. */
interface PressdeskPreload {
  /** The path of a file that was dropped or chosen. */
  pathOf(file: File): string;
  /** Starts dragging files out of the window that an export of this release wrote. */
  dragOut(release: string, paths: readonly string[]): void;
}

interface Window {
  readonly pressdesk?: PressdeskPreload;
}

/** What Electron's preload adds to the page; absent in a browser. */
interface PressdeskPreload {
  /** The path of a file that was dropped or chosen. */
  pathOf(file: File): string;
  /** Starts dragging a written file out of the window. */
  dragOut(paths: readonly string[]): void;
}

interface Window {
  readonly pressdesk?: PressdeskPreload;
}

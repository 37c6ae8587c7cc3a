import { type DragEvent, useRef, useState } from 'react';
import { droppedFiles } from './droppedFiles.ts';

interface DropTarget {
  /** Files hang over the target. */
  readonly isOver: boolean;
  readonly props: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

/** Takes files and folders that are dropped from outside of the window. */
export function useDrop(onFiles: (files: readonly File[]) => void, isEnabled: boolean): DropTarget {
  const [isOver, setOver] = useState(false);
  // Entering a child comes before leaving its parent: only when all are left has the drag gone.
  const depth = useRef(0);
  const isFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const leave = () => {
    depth.current = 0;
    setOver(false);
  };
  return {
    isOver: isOver && isEnabled,
    props: {
      onDragEnter: (event) => {
        if (!isFiles(event)) return;
        event.preventDefault();
        depth.current += 1;
        setOver(true);
      },
      onDragOver: (event) => {
        if (!isFiles(event)) return;
        // Without this the browser would open the file and leave the page.
        event.preventDefault();
        event.dataTransfer.dropEffect = isEnabled ? 'copy' : 'none';
      },
      onDragLeave: (event) => {
        if (!isFiles(event)) return;
        depth.current -= 1;
        if (depth.current <= 0) leave();
      },
      onDrop: (event) => {
        if (!isFiles(event)) return;
        event.preventDefault();
        leave();
        if (isEnabled) void droppedFiles(event.dataTransfer).then(onFiles);
      },
    },
  };
}

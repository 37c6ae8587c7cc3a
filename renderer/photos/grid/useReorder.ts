import { type DragEvent, useState } from 'react';

/** Says that what is dragged are cards of this grid, and not files from outside. */
const KIND = 'application/x-pressdesk-shots';

interface Options {
  readonly isEnabled: boolean;
  readonly onGrab: (id: string) => void;
  /** The selected photos go in front of what stands at `index`. */
  readonly onDrop: (index: number) => void;
}

export interface Reorder {
  /** The gap that a drop would fill: in front of the card at this index. */
  readonly gap: number | undefined;
  readonly cardProps: (
    id: string,
    index: number,
  ) => {
    readonly draggable: boolean;
    readonly onDragStart?: (event: DragEvent<HTMLElement>) => void;
    readonly onDragOver?: (event: DragEvent<HTMLElement>) => void;
  };
  readonly listProps: {
    readonly onDragEnd: () => void;
    readonly onDragOver: (event: DragEvent<HTMLElement>) => void;
    readonly onDrop: (event: DragEvent<HTMLElement>) => void;
  };
}

/** Reordering with the mouse: a line shows where the cards will stand; Escape gives it up. */
export function useReorder({ isEnabled, onGrab, onDrop }: Options): Reorder {
  const [gap, setGap] = useState<number>();
  const isOurs = (event: DragEvent) => isEnabled && event.dataTransfer.types.includes(KIND);
  return {
    gap,
    cardProps: (id, index) =>
      isEnabled
        ? {
            draggable: true,
            onDragStart: (event) => {
              onGrab(id);
              event.dataTransfer.setData(KIND, id);
              event.dataTransfer.effectAllowed = 'move';
            },
            onDragOver: (event) => {
              if (!isOurs(event)) return;
              const box = event.currentTarget.getBoundingClientRect();
              setGap(event.clientX > box.left + box.width / 2 ? index + 1 : index);
            },
          }
        : { draggable: false },
    listProps: {
      onDragEnd: () => setGap(undefined),
      onDragOver: (event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
      },
      onDrop: (event) => {
        if (!isOurs(event)) return;
        event.preventDefault();
        if (gap !== undefined) onDrop(gap);
        setGap(undefined);
      },
    },
  };
}

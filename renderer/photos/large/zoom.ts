export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface At {
  readonly x: number;
  readonly y: number;
}

/**
 * How a picture is looked at. `zoom` is screen pixels per picture pixel, or the whole picture;
 * `middle` is the point of the picture (0 to 1) in the middle of the room.
 */
export interface View {
  readonly zoom: number | 'fit';
  readonly middle: At;
}

export const WHOLE: View = { zoom: 'fit', middle: { x: 0.5, y: 0.5 } };

/** Nothing is to be seen at more than eight times its size. */
const MOST = 8;
export const ZOOM_STEP = 1.25;

/** The scale at which the whole picture is seen; a small picture is not enlarged for that. */
export function fitScale(picture: Size, room: Size): number {
  const scale = Math.min(room.width / picture.width, room.height / picture.height, 1);
  return Number.isFinite(scale) && scale > 0 ? scale : 1;
}

export function scaleOf({ zoom }: View, picture: Size, room: Size): number {
  return zoom === 'fit' ? fitScale(picture, room) : zoom;
}

export interface Place extends Size {
  readonly left: number;
  readonly top: number;
}

/** Where the picture lies in the room, in screen pixels. */
export function placed(view: View, picture: Size, room: Size): Place {
  const scale = scaleOf(view, picture, room);
  const width = picture.width * scale;
  const height = picture.height * scale;
  return {
    width,
    height,
    left: start(room.width, width, view.middle.x),
    top: start(room.height, height, view.middle.y),
  };
}

/** A side that has room is in the middle; one that has not leaves no gap at its ends. */
function start(room: number, side: number, middle: number): number {
  if (side <= room) return (room - side) / 2;
  return Math.min(0, Math.max(room - side, room / 2 - side * middle));
}

/** The view moved by so many screen pixels, as if the picture were dragged. */
export function panned(view: View, by: At, picture: Size, room: Size): View {
  const { left, top, width, height } = placed(view, picture, room);
  return {
    zoom: view.zoom,
    middle: {
      x: width <= room.width ? view.middle.x : middleOf(room.width, width, left + by.x),
      y: height <= room.height ? view.middle.y : middleOf(room.height, height, top + by.y),
    },
  };
}

function middleOf(room: number, side: number, at: number): number {
  const kept = Math.min(0, Math.max(room - side, at));
  return (room / 2 - kept) / side;
}

/** Closer or further by a factor, with the point `at` (screen pixels of the room) staying put. */
export function zoomed(view: View, factor: number, at: At, picture: Size, room: Size): View {
  const least = Math.min(fitScale(picture, room), 1);
  const before = placed(view, picture, room);
  const scale = scaleOf(view, picture, room) * factor;
  if (scale <= least * 1.001) return WHOLE;
  const zoom = Math.min(MOST, scale);
  const point = {
    x: (at.x - before.left) / before.width,
    y: (at.y - before.top) / before.height,
  };
  const width = picture.width * zoom;
  const height = picture.height * zoom;
  return {
    zoom,
    middle: {
      x: width <= room.width ? 0.5 : middleOf(room.width, width, at.x - point.x * width),
      y: height <= room.height ? 0.5 : middleOf(room.height, height, at.y - point.y * height),
    },
  };
}

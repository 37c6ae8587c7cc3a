import type { Frame, Point } from '../release/photos.ts';

/**
 * The point that crops should keep when there are faces: the middle of all of them, where a large
 * face weighs more than a small one. Undefined without faces.
 */
export function focusOfFaces(faces: readonly Frame[]): Point | undefined {
  let [x, y, weight] = [0, 0, 0];
  for (const face of faces) {
    const area = face.width * face.height;
    x += (face.x + face.width / 2) * area;
    y += (face.y + face.height / 2) * area;
    weight += area;
  }
  return weight > 0 ? { x: x / weight, y: y / weight } : undefined;
}

import type { IncomingPhoto } from '../../core/release/photos.ts';

/**
 * The shots that picked photos came from, as long as this window is open: a photo that is taken
 * out again goes back among the shots, as if it had never been picked.
 */
const origins = new Map<string, IncomingPhoto>();

export function remember(picked: string, shot: IncomingPhoto): void {
  origins.set(picked, shot);
}

export function originOf(picked: string): IncomingPhoto | undefined {
  return origins.get(picked);
}

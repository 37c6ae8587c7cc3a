import { useEffect, useState } from 'react';
import type { Frame } from '../../../core/release/photos.ts';
import { client } from '../../client/client.ts';

export interface Faces {
  readonly state: 'idle' | 'looking' | 'found' | 'none' | 'failed';
  readonly frames: readonly Frame[];
  readonly find: () => void;
}

/** Suggestions that were asked for, kept while one goes from photo to photo. */
const found = new Map<string, readonly Frame[]>();

/**
 * Faces in a photo, when somebody asks; nothing is hidden by itself. Another angle of the picture
 * puts them elsewhere.
 */
export function useFaces(release: string, photo: string, straighten = 0): Faces {
  const id = `${photo}/${straighten}`;
  const [state, setState] = useState<{ readonly id: string; readonly now: Faces['state'] }>();
  useEffect(() => {
    setState((last) => (last?.id === id ? last : undefined));
  }, [id]);
  const frames = found.get(id) ?? [];
  const known = found.has(id) ? (frames.length > 0 ? 'found' : 'none') : 'idle';
  return {
    state: state?.id === id && !found.has(id) ? state.now : known,
    frames,
    find: () => {
      setState({ id, now: 'looking' });
      client.photos.faces({ release, id: photo }).then(
        ({ faces }) => {
          found.set(id, faces);
          setState({ id, now: faces.length > 0 ? 'found' : 'none' });
        },
        () => setState({ id, now: 'failed' }),
      );
    },
  };
}

import type { HiddenArea, Photo, PictureUse, PictureWork } from '../../../core/release/photos.ts';
import { changePhotos } from '../../store/desk.ts';

/** A key of the catalogue: what the step is called when it is taken back. */
type WorkName = 'focus' | 'crop' | 'straighten' | 'hide' | 'people';

/**
 * Changes the work on one photo's picture: one step, which goes on as long as one drags or holds a
 * key. The file itself is never written to.
 */
export function changeWork(id: string, name: WorkName, recipe: (work: PictureWork) => void): void {
  changePhoto(id, name, (photo) => {
    photo.work ??= { hidden: [] };
    recipe(photo.work);
    if (isNothing(photo.work)) delete photo.work;
  });
}

export function changePhoto(id: string, name: WorkName, recipe: (photo: Photo) => void): void {
  const label = { label: 'journal.photoWork', values: { field: `large.${name}` }, merge: true };
  changePhotos(label, (draft) => {
    const photo = draft.photos.find((one) => one.id === id);
    if (photo) recipe(photo);
    return undefined;
  });
}

export function changeCrop(id: string, use: PictureUse, frame: PictureCrop | undefined): void {
  changeWork(id, 'crop', (work) => {
    const { [use]: _, ...others } = work.crops ?? {};
    const crops = frame ? { ...others, [use]: frame } : others;
    if (Object.keys(crops).length > 0) work.crops = crops;
    else delete work.crops;
  });
}

type PictureCrop = NonNullable<NonNullable<PictureWork['crops']>[PictureUse]>;

export function changeHidden(
  id: string,
  change: (areas: readonly HiddenArea[]) => readonly HiddenArea[],
): void {
  changeWork(id, 'hide', (work) => {
    work.hidden = change(work.hidden).map((area) => ({ ...area, frame: { ...area.frame } }));
  });
}

function isNothing({ focus, straighten, crops, hidden }: PictureWork): boolean {
  return !focus && !straighten && !crops && hidden.length === 0;
}

import { changePhotos } from '../../store/desk.ts';

/** Sets by how many seconds a camera's clock is behind the true time; negative when it is fast. */
export function setClock(camera: string, seconds: number): void {
  const label = { label: 'journal.photoClocks', values: { camera }, merge: true };
  changePhotos(label, (draft) => {
    const { [camera]: _, ...others } = draft.clocks ?? {};
    draft.clocks = seconds === 0 ? others : { ...others, [camera]: seconds };
    return undefined;
  });
}

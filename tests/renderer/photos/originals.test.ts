import { expect, it } from 'vitest';
import { withOwnName } from '../../../renderer/photos/originals/own-name.ts';

const upload = 'k3x9q2m7w4t8r1z5';
const original = (path: string) => ({
  id: 'a',
  path,
  originalName: 'card-100NIKON-DSC_0001.JPG',
  bytes: 1,
});
const names = new Map([[upload, 'DSC_0001.JPG']]);

it.each([
  `/home/press/.cache/pressdesk/inbox/${upload}/card-100NIKON-DSC_0001.JPG`,
  `C:\\Cache\\inbox\\${upload}\\card-100NIKON-DSC_0001.JPG`,
])('an original that was uploaded to %s is called as its camera called it', (path) => {
  expect(withOwnName(original(path), names).originalName).toBe('DSC_0001.JPG');
});

it('an original that was read where it lies keeps its name', () => {
  const read = original('/media/card/DSC_0002.JPG');
  expect(withOwnName(read, names)).toBe(read);
});

import { describe, expect, it } from 'vitest';
import { isOwnAddress, ownPagesOnly, START_PAGE } from '../../../main/electron/scheme.ts';
import { isTrusted } from '../../../main/electron/sender.ts';

const FOREIGN = [
  'app://bundle.example/',
  'app://other/',
  'app://bundle@other/',
  'app:bundle',
  'https://bundle/',
  'file:///etc/passwd',
  'data:text/html,<p>',
  'about:blank',
  'javascript:0',
  '',
  'null',
];

describe('addresses of the window', () => {
  it.each([START_PAGE, 'app://bundle/#/release/x/text', 'app://bundle/preview/a/kk?v=1'])(
    '%s is our own',
    (address) => expect(isOwnAddress(address)).toBe(true),
  );

  it.each(FOREIGN)('«%s» is not', (address) => expect(isOwnAddress(address)).toBe(false));

  it('serves nothing under another host of our scheme', async () => {
    const serve = ownPagesOnly(async () => new Response('page'));
    expect(await (await serve(new Request(START_PAGE))).text()).toBe('page');
    expect((await serve(new Request('app://other/'))).status).toBe(404);
  });
});

describe('who may have a port', () => {
  const windows = new Set([7]);
  const frame = { url: START_PAGE, isMainFrame: true };

  it('is the main frame of our window with our page', () => {
    expect(isTrusted({ window: 7, frame }, windows)).toBe(true);
  });

  it('is no unknown window', () => {
    expect(isTrusted({ window: 8, frame }, windows)).toBe(false);
  });

  it('is no frame inside of the page, as the preview is', () => {
    expect(isTrusted({ window: 7, frame: { ...frame, isMainFrame: false } }, windows)).toBe(false);
  });

  it('is no frame that is gone', () => {
    expect(isTrusted({ window: 7, frame: null }, windows)).toBe(false);
  });

  it.each(FOREIGN)('is no page at «%s»', (url) => {
    expect(isTrusted({ window: 7, frame: { ...frame, url } }, windows)).toBe(false);
  });
});

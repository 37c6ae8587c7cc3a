import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, describe, expect, it } from 'vitest';
import { meanDifference, quarters } from './make-photos.ts';
import { hasRealPhotos, REAL_PHOTOS, type StartedService, startService } from './start-service.ts';

/**
 * Electron on Linux brings the system's GLib into the process, which sharp's native build cannot
 * bear. Preloading that library makes the same clash without Electron.
 */
const GLIB = '/lib/x86_64-linux-gnu/libgobject-2.0.so.0';
const CLASH = { LD_PRELOAD: GLIB };

let started: StartedService;
afterEach(() => started?.stop());

const engine = () =>
  started.log.find(({ event }) => event === 'photo worker ready')?.details.engine;

describe('the WebAssembly build', () => {
  it('is taken when it is asked for, and makes the same pictures', async () => {
    started = await startService();
    const bytes = await quarters(600, 400).withIccProfile('p3').jpeg().toBuffer();
    await started.renditions(await started.put('a.jpg', bytes), ['page', 'social'], 'native');
    expect(engine()).toBe('native');
    const native = readFileSync(join(started.staging, 'native-page-480.jpg'));
    await started.stop();

    started = await startService({ environment: { PRESSDESK_SHARP: 'wasm' } });
    const path = await started.put('a.jpg', bytes);
    const made = await started.renditions(path, ['page', 'social'], 'wasm');
    expect(engine()).toBe('wasm');
    expect(made).toMatchObject({ status: 'done' });
    const wasm = readFileSync(join(started.staging, 'wasm-page-480.jpg'));
    expect(await meanDifference(native, wasm)).toBeLessThan(1);
    const avif = await sharp(join(started.staging, 'wasm-page-480.avif')).metadata();
    expect(avif).toMatchObject({ format: 'heif', width: 480, height: 320 });
  });

  it.skipIf(!existsSync(GLIB))('works where the system’s GLib is in the process', async () => {
    started = await startService({ environment: { ...CLASH, PRESSDESK_SHARP: 'wasm' } });
    const path = await started.put('a.jpg', await quarters(600, 400).jpeg().toBuffer());
    expect(await started.service.read(path)).toMatchObject({ status: 'done' });
    const made = await started.renditions(path);
    expect(engine()).toBe('wasm');
    expect(made).toMatchObject({ status: 'done' });
    const original = readFileSync(path);
    const published = readFileSync(join(started.staging, 'photo-page-600.jpg'));
    expect(await meanDifference(original, published)).toBeLessThan(3);
  });

  it.skipIf(!existsSync(GLIB))('is needed there: the native one fails its assertions', () => {
    const script = `
      import sharp from 'sharp';
      const picture = sharp({ create: { width: 90, height: 60, channels: 3, background: 'red' } });
      await picture.jpeg().toBuffer();
    `;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { ...process.env, ...CLASH },
      encoding: 'utf8',
    });
    expect(stderr).toContain("assertion 'G_IS_OBJECT (object)' failed");
  });

  it.skipIf(!hasRealPhotos)('reads HEIC too', async () => {
    started = await startService({ environment: { PRESSDESK_SHARP: 'wasm' } });
    const made = await started.renditions(join(REAL_PHOTOS, 'iphone.heic'), ['social']);
    expect(made).toMatchObject({ renditions: [{ width: 1200, height: 630 }] });
  });
});

import { stat } from 'node:fs/promises';
import path from 'node:path';
import { Hono } from 'hono';
import { UPLOAD_ADDRESS } from '../core/addresses.ts';
import { languageSchema } from '../core/release/language.ts';
import { type Inbox, UPLOAD_LIMITS, UploadTooLarge } from './application/inbox.ts';
import type { Outbox } from './application/outbox.ts';
import { zipFolder } from './export/zip.ts';
import type { Log } from './host.ts';
import { builtWindow, decoded } from './pages/built-window.ts';
import { addPictures, type PicturesParts } from './pages/pictures.ts';
import { ALWAYS, FILE_POLICY, newNonce, previewPolicy } from './pages/policy.ts';
import { previewPage } from './pages/preview.ts';

export interface PagesParts extends PicturesParts {
  readonly inbox: Inbox;
  readonly outbox: Outbox;
  /** The built renderer. */
  readonly rendererFolder: string;
  readonly log: Log;
}

/**
 * Everything a page loads besides the contract's calls, as one function from a request to a
 * response: Electron mounts it as `app://`, the browser host on loopback.
 */
export function createPages(parts: PagesParts): (request: Request) => Promise<Response> {
  const { session, inbox, outbox, rendererFolder, log } = parts;
  const app = new Hono();

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(ALWAYS)) context.header(name, value);
    if (!context.res.headers.has('content-security-policy')) {
      context.header('content-security-policy', FILE_POLICY);
    }
    if (!context.res.headers.has('cache-control')) context.header('cache-control', 'no-store');
  });
  app.onError((error, context) => {
    log.warn('page not answered', { path: context.req.routePath, error: error.name });
    return context.text('', 404);
  });
  app.notFound((context) => context.text('', 404));

  addPictures(app, parts);

  app.get('/preview/:release/:language', async (context) => {
    const language = languageSchema.safeParse(context.req.param('language'));
    if (!language.success) return context.text('', 404);
    const nonce = newNonce();
    const page = await previewPage(
      session.library(),
      context.req.param('release'),
      language.data,
      nonce,
    );
    return context.html(page, 200, { 'content-security-policy': previewPolicy(nonce) });
  });

  app.post(UPLOAD_ADDRESS, async (context) => {
    const { body } = context.req.raw;
    const name = decoded(context.req.header('x-file-name') ?? '');
    if (!body || !name) return context.text('', 400);
    const length = Number(context.req.header('content-length') ?? 0);
    if (length > UPLOAD_LIMITS.bytes) return context.text('', 413);
    try {
      return context.json({ upload: await inbox.receive(name, body) });
    } catch (error) {
      if (error instanceof UploadTooLarge) return context.text('', 413);
      log.warn('upload not kept', { error: String(error) });
      return context.text('', 507);
    }
  });

  app.get('/download/:release/:exported', async (context) => {
    const folder = outbox.find(context.req.param('release'), context.req.param('exported'));
    if (folder === undefined || !(await isFolder(folder))) return context.text('', 404);
    return new Response(await zipFolder(folder), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="${path.basename(folder)}.zip"`,
      },
    });
  });

  app.get('/translator/:release/:from/:to', async (context) => {
    const from = languageSchema.safeParse(context.req.param('from'));
    const to = languageSchema.safeParse(context.req.param('to'));
    if (!from.success || !to.success) return context.text('', 404);
    const { release, photos } = await session.library().read(context.req.param('release'));
    const { translatorFile } = await import('./export/translator/translator-file.ts');
    const file = await translatorFile(release, photos, { from: from.data, to: to.data });
    if (!file) return context.text('', 404);
    return new Response(new Uint8Array(file.bytes), {
      headers: {
        'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'content-disposition': `attachment; filename="${file.name}"`,
      },
    });
  });

  app.get('/*', async (context) => {
    const file = await builtWindow(rendererFolder, new URL(context.req.url));
    return file ? new Response(file.bytes, { headers: file.headers }) : context.text('', 404);
  });

  return async (request) => app.fetch(request);
}

async function isFolder(at: string): Promise<boolean> {
  return stat(at).then(
    (there) => there.isDirectory(),
    () => false,
  );
}

import { randomBytes } from 'node:crypto';
import { link, readdir, symlink, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { UPLOAD_ADDRESS } from '../../../core/addresses.ts';
import { SOCKET_ADDRESS } from '../../../core/socket-address.ts';
import { createEntrance } from '../../../main/browser/entrance.ts';
import { send, serving } from './knock.ts';

const HANDSHAKE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': randomBytes(16).toString('base64'),
};

describe('Only this computer', () => {
  test('nothing listens on an address that others can reach', async () => {
    const { served } = await serving();
    const outside = Object.values(os.networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    // A machine without a network still has the loopback range beside 127.0.0.1.
    for (const address of [...outside.map(({ address }) => address), '127.0.0.2']) {
      await expect(connects(address, served.port)).resolves.toBe(false);
    }
    await expect(connects('127.0.0.1', served.port)).resolves.toBe(true);
  });

  test('the port is another one at every start', async () => {
    const [one, other] = [await serving(), await serving()];
    expect(one.served.port).not.toBe(other.served.port);
    expect(one.served.port).toBeGreaterThan(1023);
  });
});

describe('Only by our own name', () => {
  const NAMES = [
    '127.0.0.1.nip.io',
    '127.evil.com',
    'localhost.',
    'localhost.evil.com',
    '[::1]',
    '0.0.0.0',
    'evil.com',
  ];
  test.each(NAMES)('a page, a picture and a socket asked for as %s are refused', async (name) => {
    const { served, cookie, knock } = await serving();
    const headers = { host: `${name}:${served.port}`, cookie };
    expect((await knock({ headers })).status).toBe(421);
    expect((await knock({ path: '/photo/a/b.jpg', headers })).status).toBe(421);
    const origin = `http://127.0.0.1:${served.port}`;
    const socket = { path: SOCKET_ADDRESS, headers: { ...headers, ...HANDSHAKE, origin } };
    expect((await knock(socket)).status).toBe(421);
  });

  test('a request without a name, or for another port, is refused', async () => {
    const { served, cookie } = await serving();
    const bare = await rawRequest(served.port, `GET / HTTP/1.0\r\nCookie: ${cookie}\r\n\r\n`);
    expect(bare).toMatch(/^HTTP\/1\.1 421/);
    const wrongPort = { host: '127.0.0.1:1', cookie };
    expect((await send(served.port, { headers: wrongPort })).status).toBe(421);
  });

  test('a whole address in the request line cannot bring another host in', async () => {
    const { served, cookie } = await serving();
    const answer = await rawRequest(
      served.port,
      `GET http://evil.com/ HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nCookie: ${cookie}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
  });

  test('our own names are let in, in capitals too', async () => {
    const { served, cookie, knock } = await serving();
    for (const name of ['127.0.0.1', 'localhost', 'LOCALHOST']) {
      const headers = { host: `${name}:${served.port}`, cookie };
      expect((await knock({ headers })).status).toBe(200);
    }
  });
});

describe('Only from our own page', () => {
  test('what changes something needs our origin, whatever the host says', async () => {
    const { served, ownHeaders, knock } = await serving();
    const upload = { method: 'POST', path: UPLOAD_ADDRESS, body: 'x' };
    const headers = { ...ownHeaders, 'x-file-name': 'a.jpg' };
    const origins = [
      undefined,
      'null',
      'http://evil.com',
      `https://127.0.0.1:${served.port}`,
      `http://127.0.0.1:${served.port + 1}`,
      `http://127.0.0.1.nip.io:${served.port}`,
    ];
    for (const origin of origins) {
      const answer = await knock({ ...upload, headers: { ...headers, ...(origin && { origin }) } });
      expect([origin, answer.status]).toEqual([origin, 403]);
    }
    const origin = `http://127.0.0.1:${served.port}`;
    expect((await knock({ ...upload, headers: { ...headers, origin } })).status).toBe(200);
  });

  test('a socket needs our origin', async () => {
    const { served, ownHeaders, knock } = await serving();
    const socket = { path: SOCKET_ADDRESS, headers: { ...ownHeaders, ...HANDSHAKE } };
    expect((await knock(socket)).status).toBe(403);
    const foreign = { ...socket.headers, origin: 'http://evil.com' };
    expect((await knock({ ...socket, headers: foreign })).status).toBe(403);
    const own = { ...socket.headers, origin: `http://127.0.0.1:${served.port}` };
    expect((await knock({ ...socket, headers: own })).status).toBe(101);
  });

  test('a page of another port of this computer, which shares our cookies, reads nothing', async () => {
    const { ownHeaders, knock } = await serving();
    for (const site of ['cross-site', 'same-site']) {
      const headers = { ...ownHeaders, 'sec-fetch-site': site };
      expect((await knock({ headers })).status).toBe(403);
    }
  });

  test('no answer carries a header that opens it to other origins', async () => {
    const { served, ownHeaders, knock } = await serving();
    const origin = `http://127.0.0.1:${served.port}`;
    const preflight = { method: 'OPTIONS', headers: { ...ownHeaders, origin } };
    for (const answer of [await knock({ headers: ownHeaders }), await knock(preflight)]) {
      const names = Object.keys(answer.headers).filter((name) => name.startsWith('access-control'));
      expect(names).toEqual([]);
    }
    expect((await knock(preflight)).status).toBe(405);
  });
});

describe('Only with the secret', () => {
  test('a stranger gets no page, no picture and no socket', async () => {
    const { served, knock } = await serving();
    const headers = { host: `127.0.0.1:${served.port}` };
    for (const at of ['/', '/assets/page-1.js', '/photo/a/b.jpg', '/preview/a/ru']) {
      expect((await knock({ path: at, headers })).status).toBe(401);
    }
    const origin = `http://127.0.0.1:${served.port}`;
    const socket = { path: SOCKET_ADDRESS, headers: { ...headers, ...HANDSHAKE, origin } };
    expect((await knock(socket)).status).toBe(401);
  });

  test('the secret has 256 bits and is exchanged once, for a cookie that no script reads', async () => {
    const { served } = await serving();
    const fresh = createEntrance(served.port);
    expect(Buffer.from(fresh.secret, 'base64url')).toHaveLength(32);
    const first = fresh.exchange(fresh.secret);
    expect(first).toEqual({
      cookie: expect.stringMatching(
        new RegExp(`^pressdesk-${served.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
      ),
    });
    expect(fresh.exchange(fresh.secret)).toBe('wrong');
  });

  test('the address that was printed leads on to one without the secret', async () => {
    const { served, ownHeaders, cookie, knock } = await serving();
    const { search, searchParams } = new URL(served.address);
    const again = await knock({ path: `/${search}`, headers: { host: ownHeaders.host ?? '' } });
    expect(again.status).toBe(401);
    const known = await knock({ path: `/${search}`, headers: ownHeaders });
    expect([known.status, known.headers.location]).toEqual([303, '/']);
    expect(cookie).not.toContain(searchParams.get('secret') ?? '');
  });

  test('no answer repeats the secret or the session', async () => {
    const { served, ownHeaders, cookie, knock } = await serving();
    const secret = new URL(served.address).searchParams.get('secret') ?? 'none';
    const session = cookie.split('=')[1] ?? 'none';
    for (const at of ['/', '/assets/page-1.js', '/nothing', `/?secret=${secret}`]) {
      const { body, headers } = await knock({ path: at, headers: ownHeaders });
      expect(body + JSON.stringify(headers)).not.toContain(secret);
      expect(body + JSON.stringify(headers)).not.toContain(session);
    }
  });

  test('a session is compared whole, and two cookies of the name are none', async () => {
    const entrance = createEntrance(1);
    const entered = entrance.exchange(entrance.secret);
    const cookie = typeof entered === 'string' ? '' : (entered.cookie.split(';')[0] ?? '');
    expect(entrance.admits(`other=1; ${cookie}`)).toBe(true);
    expect(entrance.admits(cookie.slice(0, -1))).toBe(false);
    expect(entrance.admits(`${cookie}x`)).toBe(false);
    expect(entrance.admits('pressdesk-1=')).toBe(false);
    expect(entrance.admits(`pressdesk-1=x; ${cookie}`)).toBe(false);
    expect(entrance.admits(undefined)).toBe(false);
  });

  test('after ten wrong secrets a minute none is looked at any more', async () => {
    let now = 0;
    const entrance = createEntrance(1, () => now);
    for (let count = 0; count < 10; count++) expect(entrance.exchange('guess')).toBe('wrong');
    expect(entrance.exchange(entrance.secret)).toBe('wait');
    now += 60_001;
    expect(entrance.exchange(entrance.secret)).toHaveProperty('cookie');
  });
});

describe('What a page may do', () => {
  test('every answer says what it is and whose it is', async () => {
    const { served, ownHeaders, knock } = await serving();
    const stranger = { host: `127.0.0.1:${served.port}` };
    const answers = [
      await knock({ headers: ownHeaders }),
      await knock({ path: '/assets/page-1.js', headers: ownHeaders }),
      await knock({ path: '/nothing', headers: ownHeaders }),
      await knock({ headers: stranger }),
      await knock({ headers: { host: 'evil.com' } }),
    ];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      });
    }
  });

  test("the page's policy lets no foreign or inline script in, and has a nonce of its own", async () => {
    const { ownHeaders, knock } = await serving();
    const nonces = new Set<string>();
    for (let count = 0; count < 3; count++) {
      const { headers, body } = await knock({ headers: ownHeaders });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).not.toContain('unsafe');
      const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? '';
      expect(body).toContain(`<meta property="csp-nonce" content="${nonce}"`);
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
  });
});

describe('The spelling worker', () => {
  test('may compile WebAssembly and read our files, and nothing else of ours may', async () => {
    const { ownHeaders, knock } = await serving();
    const policyOf = async (path: string) =>
      String((await knock({ path, headers: ownHeaders })).headers['content-security-policy']);
    const policy = await policyOf('/assets/spelling-worker-1.js');
    expect(policy.split('; ').toSorted()).toEqual([
      "connect-src 'self'",
      "default-src 'none'",
      "frame-ancestors 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
    ]);
    for (const path of ['/', '/assets/page-1.js', '/assets/words-1.dic', '/spelling-worker-1.js']) {
      expect(await policyOf(path)).not.toContain('unsafe');
    }
  });

  test('gets its dictionaries as text, only with the cookie', async () => {
    const { served, ownHeaders, knock } = await serving();
    const path = '/assets/words-1.dic';
    const { status, headers, body } = await knock({ path, headers: ownHeaders });
    expect([status, body]).toEqual([200, '1\nсөз']);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    const stranger = { host: `127.0.0.1:${served.port}` };
    expect((await knock({ path, headers: stranger })).status).not.toBe(200);
  });
});

describe('Only our own files', () => {
  const WAYS_OUT = [
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/assets/%00.txt',
    '//secret.txt',
  ];
  test.each(WAYS_OUT)('%s leads nowhere', async (way) => {
    const { ownHeaders, knock } = await serving();
    const { status, body } = await knock({ path: way, headers: ownHeaders });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('not for pages');
  });

  test('a link inside of the folder that leads out of it is not followed', async () => {
    const { home, ownHeaders, knock } = await serving();
    const renderer = path.join(home, 'renderer');
    await symlink(path.join(home, 'secret.txt'), path.join(renderer, 'linked.txt'));
    await writeFile(path.join(renderer, 'plain.txt'), 'plain');
    await link(path.join(renderer, 'plain.txt'), path.join(renderer, 'second.txt'));
    expect((await knock({ path: '/linked.txt', headers: ownHeaders })).status).toBe(404);
    expect((await knock({ path: '/second.txt', headers: ownHeaders })).status).toBe(200);
  });
});

describe('Only so much', () => {
  test('an upload that is too large is refused and leaves nothing', async () => {
    const { served, home, ownHeaders, knock } = await serving();
    const origin = `http://127.0.0.1:${served.port}`;
    const headers = { ...ownHeaders, origin, 'x-file-name': 'a.jpg' };
    const stated = { ...headers, 'content-length': String(300 * 1024 * 1024) };
    const answer = await new Promise<number>((resolve) => {
      const socket = net.connect(served.port, '127.0.0.1', () => {
        const lines = Object.entries(stated).map(([name, value]) => `${name}: ${value}`);
        socket.write(`POST ${UPLOAD_ADDRESS} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      });
      socket.once('data', (data) => {
        socket.destroy();
        resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1]));
      });
    });
    expect(answer).toBe(413);
    const body = new Uint8Array(257 * 1024 * 1024);
    const chunked = { ...headers, 'transfer-encoding': 'chunked' };
    const status = await knock({ method: 'POST', path: UPLOAD_ADDRESS, headers: chunked, body })
      .then(({ status }) => status)
      .catch(() => 413);
    expect(status).toBe(413);
    expect(await readdir(path.join(home, 'cache', 'inbox')).catch(() => [])).toEqual([]);
  });

  test('headers beyond all reason are refused', async () => {
    const { ownHeaders, knock } = await serving();
    const headers = { ...ownHeaders, 'x-padding': 'x'.repeat(20_000) };
    expect((await knock({ headers })).status).toBe(431);
  });
});

test.each(['/\\[', '/\\a:99999', '/\\elsewhere.example/'])(
  'the address %s is refused, and the program goes on',
  async (path) => {
    const { ownHeaders, knock, served } = await serving();
    const answer = await rawRequest(
      served.port,
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${served.port}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect((await knock({ headers: ownHeaders })).status).toBe(200);
  },
);

test('a socket that is reset while it is refused does not end the program', async () => {
  const { ownHeaders, knock, served } = await serving();
  for (let round = 0; round < 20; round++) {
    await new Promise<void>((resolve) => {
      const socket = net.connect(served.port, '127.0.0.1', () => {
        socket.write('GET /x HTTP/1.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
        socket.resetAndDestroy();
        resolve();
      });
    });
  }
  expect((await knock({ headers: ownHeaders })).status).toBe(200);
});

function connects(address: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect({ host: address, port, timeout: 1_000 });
    const end = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

function rawRequest(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

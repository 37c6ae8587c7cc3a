import type { IncomingHttpHeaders } from 'node:http';

/**
 * Who may speak to the server at all, before anything is looked up. A page anywhere on the web
 * can make the browser send requests to this computer, and can make its own name point here
 * (DNS rebinding); a page on another port of this computer counts as the same site for cookies.
 * So names are compared whole, against a list of our own, never against each other.
 */
export interface Origins {
  /** `127.0.0.1:49152`, `localhost:49152` */
  readonly hosts: ReadonlySet<string>;
  /** `http://127.0.0.1:49152`, … */
  readonly origins: ReadonlySet<string>;
}

export function originsOf(port: number): Origins {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return { hosts: new Set(hosts), origins: new Set(hosts.map((host) => `http://${host}`)) };
}

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly upgrade: boolean;
}

/** 200, or the status with which to refuse. */
export function judge({ method, url, headers, upgrade }: Asked, allowed: Origins): number {
  const host = headers.host?.toLowerCase();
  if (host === undefined || !allowed.hosts.has(host)) return 421;
  // `GET http://elsewhere/ HTTP/1.1`: a host beside the one that was just checked.
  if (!url.startsWith('/') || url.startsWith('//')) return 400;
  // In a web address a backslash is a slash, so that one leads elsewhere, too.
  if (url.includes('\\') || !URL.canParse(url, `http://${host}`)) return 400;
  const { origin } = headers;
  const changes = method !== 'GET' && method !== 'HEAD';
  if (origin === undefined ? changes || upgrade : !allowed.origins.has(origin)) return 403;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403;
  if (changes && method !== 'POST') return 405;
  return 200;
}

import { randomBytes } from 'node:crypto';

/** A nonce that no page has had before: 128 bits, base64url. */
export function newNonce(): string {
  return randomBytes(16).toString('base64url');
}

/**
 * The policy of the application's own page. `connect-src` names the socket's origin, because not
 * every browser takes a socket to the same host for `'self'`.
 */
export function appPolicy(nonce: string, origin: URL): string {
  const socket = origin.protocol === 'http:' ? ` ws://${origin.host}` : '';
  return policy({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'img-src': "'self' blob:",
    'font-src': "'self'",
    'connect-src': `'self'${socket}`,
    'frame-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  });
}

/**
 * The policy of the live preview: one stylesheet, our pictures and nothing that runs. It is the
 * one page that may be framed, by the application only.
 */
export function previewPolicy(nonce: string): string {
  return policy({
    'default-src': "'none'",
    'style-src': `'nonce-${nonce}'`,
    'img-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'self'",
  });
}

/**
 * The policy of the spelling worker, which has one of its own: it reads dictionaries and compiles
 * Hunspell. The page itself may compile nothing.
 */
export const SPELLING_POLICY = policy({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
  'frame-ancestors': "'none'",
});

/** For everything that is no page: nothing in it may run or load, wherever it is opened. */
export const FILE_POLICY = policy({ 'default-src': "'none'", 'frame-ancestors': "'none'" });

/** Sent with every answer, whatever it is. */
export const ALWAYS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** `cache-control` of what never changes under its address. */
export const FOREVER = 'private, max-age=31536000, immutable';

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

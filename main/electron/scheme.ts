/** The page's own address. A custom scheme, because `file:` would let a page read the disk. */
export const SCHEME = 'app';
export const HOST = 'bundle';
export const START_PAGE = `${SCHEME}://${HOST}/`;

/**
 * Whether an address belongs to the application. The scheme and the host are compared, because
 * `new URL('app://bundle/x').origin` is the string `"null"`, and so would be everybody else's.
 */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host } = new URL(address);
  return protocol === `${SCHEME}:` && host === HOST;
}

/** The scheme's other hosts do not exist: they would be other origins with the same pages. */
export function ownPagesOnly(
  serve: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) =>
    isOwnAddress(request.url) ? serve(request) : new Response('', { status: 404 });
}

/**
 * The application's page with this answer's nonce. react-aria reads it from the meta element for
 * the style that it adds; without it the policy would refuse that style.
 */
export function withNonce(page: string, nonce: string): string {
  return page
    .replace(/<meta\s+property="csp-nonce"[^>]*>/i, '')
    .replace(
      /<head>/i,
      `<head>\n    <meta property="csp-nonce" content="${nonce}" nonce="${nonce}">`,
    );
}

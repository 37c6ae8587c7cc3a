const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The address as a link may carry it, or undefined when it is none or could run something.
 * «akimat.kz/news» gets https, «press@akimat.kz» gets mailto: people type them bare.
 */
export function safeAddress(typed: string): string | undefined {
  const address = typed.trim();
  if (/^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/u.test(address)) return `mailto:${address}`;
  const whole = /^[^\s:/?#]+\.[^\s:/?#]{2,}([/?#:]\S*)?$/u.test(address)
    ? `https://${address}`
    : address;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  return url && SCHEMES.includes(url.protocol) ? whole : undefined;
}

const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The address of a link that may go out, in ASCII; undefined when it is not absolute or leads
 * anywhere but to the web, a mailbox or a telephone. The caller then keeps the words and drops
 * the link.
 */
export function safeLink(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!SCHEMES.includes(url.protocol)) return undefined;
  // URL leaves some signs alone that RFC 3986 does not allow: a percent sign that encodes nothing,
  // a second #, and brackets anywhere but round a host's number.
  const inHost = url.host.includes('[');
  return url.href.replace(/%(?![\da-f]{2})|(?<=#.*)#|["<>[\\\]^`{|}]/gi, (sign) =>
    inHost && /[[\]]/.test(sign) ? sign : encodeURIComponent(sign),
  );
}

/** `mailto:` for an address that looks like one. */
export function mailLink(email: string): string | undefined {
  const address = email.trim();
  return /^[^\s@<>"?&,;:]+@[^\s@<>"?&,;:]+\.[^\s@<>"?&,;:]+$/.test(address)
    ? safeLink(`mailto:${address}`)
    : undefined;
}

/** `tel:` for a number in E.164, or one that becomes it when spaces, dashes and brackets go. */
export function phoneLink(phone: string): string | undefined {
  const digits = phone.replace(/[\s()\-\u2011]/g, '');
  return /^\+?\d{2,15}$/.test(digits) ? `tel:${digits}` : undefined;
}

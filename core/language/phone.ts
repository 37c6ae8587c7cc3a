/** E.164: a plus and at most fifteen digits. */
export const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * What was typed as people write it, `8 (701) 123-45-67` or `+7 701 123 45 67`, as E.164. A number
 * that is not one of Kazakhstan's eleven digits stays as it is: somebody has to look at it.
 */
export function fullPhone(phone: string): string {
  const digits = phone.replaceAll(/[\s()–-]/g, '');
  const own = /^(?:\+7|8)(\d{10})$/.exec(digits);
  if (own?.[1]) return `+7${own[1]}`;
  return E164.test(digits) ? digits : phone;
}

/**
 * A number grouped for reading: `+77011234567` → `+7 701 123 45 67`. Numbers of other countries
 * stay as they were typed: how they are grouped differs from one to the next.
 */
export function readablePhone(phone: string): string {
  return phone.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2 $3 $4');
}

/** E.164: a plus and at most fifteen digits. */
export const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * A number grouped for reading: `+77011234567` → `+7 701 123 45 67`. Numbers of other countries
 * stay as they were typed: how they are grouped differs from one to the next.
 */
export function readablePhone(phone: string): string {
  return phone.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2 $3 $4');
}

/** E.164: a plus and at most fifteen digits. */
export const E164 = /^\+[1-9]\d{6,14}$/;

/**
 * A phone number grouped for reading: `+77011234567` → `+7 701 123 45 67`. Numbers of other
 * countries get groups of three; what is not E.164 stays as it was typed.
 */
export function readablePhone(phone: string): string {
  if (!/^\+\d{7,15}$/.test(phone)) return phone;
  if (phone.startsWith('+7') && phone.length === 12) {
    return phone.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7 $1 $2 $3 $4');
  }
  return phone.replace(/^(\+\d{1,3}?)((?:\d{3})+(?:\d{1,2})?)$/, (_, code: string, rest: string) =>
    [code, ...(rest.match(/\d{3}(?!\d?$)|\d+$/g) ?? [rest])].join(' '),
  );
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/**
 * A short random name for a block, photo, fact or card: unique within an office, not a secret.
 * Letters and digits that are easily mistaken for another (i l o 0 1) are left out, because
 * people read such names in folder names.
 */
export function newId(length = 10): string {
  let id = '';
  for (let i = 0; i < length; i++) id += ALPHABET[Math.floor(Math.random() * ALPHABET.length)];
  return id;
}

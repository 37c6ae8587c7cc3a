import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Wrong secrets a minute after which no more are looked at; a person makes none. */
const WRONG_A_MINUTE = 10;
const MINUTE = 60_000;

/**
 * The entrance to the pages: a secret in the address that is printed, good for one exchange
 * against a cookie. Whoever reads the address later, in a history or a log, has nothing.
 */
export interface Entrance {
  /** 256 bits, base64url. It is told to the person who started the program and nobody else. */
  readonly secret: string;
  /** The cookie to set, `'wrong'`, or `'wait'` after too many wrong ones. */
  exchange(offered: string): { readonly cookie: string } | 'wrong' | 'wait';
  /** Whether a request's `Cookie` header carries the session. */
  admits(cookieHeader: string | undefined): boolean;
}

export function createEntrance(port: number, clock: () => number = Date.now): Entrance {
  const secret = newSecret();
  const session = newSecret();
  // Cookies ignore ports: another program's on this computer would overwrite ours.
  const name = `pressdesk-${port}`;
  let used = false;
  let wrong: number[] = [];

  return {
    secret,
    exchange(offered) {
      const now = clock();
      wrong = wrong.filter((at) => now - at < MINUTE);
      if (wrong.length >= WRONG_A_MINUTE) return 'wait';
      if (!same(offered, secret) || used) {
        wrong.push(now);
        return 'wrong';
      }
      used = true;
      return { cookie: `${name}=${session}; HttpOnly; SameSite=Strict; Path=/` };
    },
    admits(cookieHeader) {
      const values = (cookieHeader ?? '')
        .split(';')
        .map((pair) => pair.trim())
        .filter((pair) => pair.startsWith(`${name}=`))
        .map((pair) => pair.slice(name.length + 1));
      return values.length === 1 && values.every((value) => same(value, session));
    },
  };
}

function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** In the same time whatever differs, and whatever the length: the hashes are compared. */
function same(offered: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(offered), digest(expected));
}

import os from 'node:os';

/** Who sits at this computer; empty where the system does not know, as for some services. */
export function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return '';
  }
}

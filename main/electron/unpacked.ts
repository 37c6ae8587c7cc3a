/**
 * Where a path inside of the packed archive lies as a real file. The workers are programs of
 * their own with native code, and the samples are copied by the library in pieces: both are
 * unpacked beside the archive (`asarUnpack` in electron-builder.yml). A path that is in no
 * archive stays as it is.
 */
export function unpacked(at: string): string {
  return at.replace(/([\\/]app\.asar)([\\/])/, '$1.unpacked$2');
}

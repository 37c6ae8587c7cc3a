/** The part of heic-decode 2.1 that is used; the package has no types of its own. */
declare module 'heic-decode' {
  interface Decoded {
    readonly width: number;
    readonly height: number;
    /** RGBA, eight bits each, upright, in the colours of the file's own profile. */
    readonly data: Uint8ClampedArray;
  }
  const decode: (input: { readonly buffer: Uint8Array }) => Promise<Decoded>;
  export = decode;
}

/**
 * An attribute that lives in the document only. It is not written into HTML, so it does not
 * travel over the clipboard: a pasted block is a new one.
 */
export const UNSEEN = { default: null, rendered: false, keepOnSplit: false } as const;

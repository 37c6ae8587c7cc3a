import { getSchema } from '@tiptap/core';
import { MARKS } from './marks.ts';
import { NODES } from './nodes.ts';

/** The editor's document as ProseMirror knows it; the whitelist of everything that is pasted. */
export const schema = getSchema([...NODES, ...MARKS]);

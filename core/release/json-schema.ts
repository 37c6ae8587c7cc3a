import { z } from 'zod';
import { localisedSchema } from './language.ts';
import { photosSchema } from './photos.ts';
import { releaseSchema } from './release.ts';
import {
  blockSchema,
  inlineSchema,
  KNOWN_BLOCK_TYPES,
  paragraphSchema,
  sourceSchema,
  textSchema,
  unknownBlockSchema,
} from './text.ts';

/**
 * JSON Schema (2020-12) of the stored documents, for other programs that read or write a library.
 * It says what this program writes; what it reads is more (`forgiving.ts`). What a release needs
 * before it goes out are rules, not schema.
 */
export function releaseJsonSchema(): object {
  return jsonSchema(
    releaseSchema,
    'Pressdesk release',
    'release.json: facts, and a text per language. Fields that are not listed here are kept.',
  );
}

export function photosJsonSchema(): object {
  return jsonSchema(
    photosSchema,
    'Pressdesk photos of a release',
    'photos.json: the picked photos in their order, with captions, and the ones that were offered.',
  );
}

/** What is used in many places is written once, under a name that a reader understands. */
const named = z.registry<{ id: string }>();
named.add(localisedSchema, { id: 'localised' });
named.add(inlineSchema, { id: 'inline' });
named.add(paragraphSchema, { id: 'paragraph' });
named.add(blockSchema, { id: 'block' });
named.add(textSchema, { id: 'text' });
named.add(sourceSchema, { id: 'source' });

function jsonSchema(schema: z.ZodType, title: string, description: string): object {
  const generated = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata: named,
    // A block of unknown type is told apart by a refinement, which JSON Schema says with `not`;
    // without it a broken paragraph would pass as an unknown block.
    override: ({ zodSchema, jsonSchema: node }) => {
      const type = node.properties?.type;
      if (zodSchema === unknownBlock && typeof type === 'object') {
        type.not = { enum: [...KNOWN_BLOCK_TYPES] };
      }
    },
  });
  return { ...generated, title, description };
}

const unknownBlock: z.core.$ZodType = unknownBlockSchema;

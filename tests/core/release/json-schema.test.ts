import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { photosJsonSchema, releaseJsonSchema } from '../../../core/release/json-schema.ts';
import { newRelease } from '../../../core/release/new-release.ts';
import { photo, photos } from '../documents.ts';

const root = join(import.meta.dirname, '../../..');
const samples = join(root, 'assets/samples/releases');

const schemas = [
  { name: 'release', schema: releaseJsonSchema() },
  { name: 'photos', schema: photosJsonSchema() },
];

function validator(schema: object) {
  return new Ajv2020({ strict: false }).compile(schema);
}

describe.each(schemas)('the JSON Schema of $name.json', ({ name, schema }) => {
  const file = join(root, `assets/schema/${name}.schema.json`);

  it('is the one in assets (UPDATE_SCHEMA=1 writes it anew)', () => {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (process.env.UPDATE_SCHEMA === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('accepts every sample', () => {
    const validate = validator(schema);
    const documents = existsSync(samples)
      ? readdirSync(samples, { recursive: true, encoding: 'utf8' }).filter((path) =>
          path.endsWith(`${name}.json`),
        )
      : [];
    for (const path of documents) {
      validate(JSON.parse(readFileSync(join(samples, path), 'utf8')));
      expect(validate.errors, path).toBeNull();
    }
  });
});

describe('the JSON Schema', () => {
  const validate = validator(releaseJsonSchema());
  const release = newRelease({ id: 'a', now: '2026-01-01T09:00:00+05:00' });
  const withBlock = (block: unknown) => ({ ...release, texts: { ru: { body: [block] } } });

  it('accepts what this program writes', () => {
    validate(JSON.parse(JSON.stringify(release)));
    expect(validate.errors).toBeNull();
    const validatePhotos = validator(photosJsonSchema());
    validatePhotos(JSON.parse(JSON.stringify(photos(photo('a')))));
    expect(validatePhotos.errors).toBeNull();
  });

  it('accepts unknown blocks and fields, and refuses a broken paragraph', () => {
    expect(validate(withBlock({ id: 'x', type: 'poll', own: 1 }))).toBe(true);
    expect(validate(withBlock({ id: 'x', type: 'paragraph', content: 'words' }))).toBe(false);
    expect(validate({ ...release, future: 1 })).toBe(true);
    expect(validate({ ...release, id: 7 })).toBe(false);
  });
});

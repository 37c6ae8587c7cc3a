import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { readTemplateFile, templateJsonSchema } from '../../../core/captions/template-file.ts';
import { CAPTION_FIELDS, TEMPLATE_MODES } from '../../../core/release/caption-book.ts';

const file = join(import.meta.dirname, '../../../assets/schema/caption-template.schema.json');
const read = (json: unknown) => readTemplateFile(Buffer.from(JSON.stringify(json)));

const GOOD = [
  { caption: { mode: 'fill', ru: '… {n:3}', kk: '…' }, altText: { ru: 'x' } },
  { caption: { mode: 'clear' } },
  { $schema: './caption-template.schema.json', keywords: { mode: 'append', en: 'a, b' } },
  ...CAPTION_FIELDS.flatMap((field) =>
    TEMPLATE_MODES.map((mode) => ({ [field]: { mode, ru: '' } })),
  ),
];
const BAD = [
  [{ captoin: { ru: 'x' } }, { kind: 'unknown-field', name: 'captoin', near: 'caption' }],
  [{ caption: 'x' }, { kind: 'not-a-field', field: 'caption' }],
  [{ caption: { mode: 'add', ru: 'x' } }, { kind: 'unknown-mode', field: 'caption' }],
  [{ caption: { kz: 'x' } }, { kind: 'unknown-key', field: 'caption', key: 'kz' }],
  [{ caption: { ru: 7 } }, { kind: 'not-text', field: 'caption', key: 'ru' }],
  [[], { kind: 'not-an-object' }],
] as const;

describe('the JSON Schema of a template file', () => {
  const schema = templateJsonSchema();
  const validate = new Ajv2020({ strict: false }).compile(schema);

  it('is the one in assets (UPDATE_SCHEMA=1 writes it anew)', () => {
    const text = `${JSON.stringify(schema, null, 2)}\n`;
    if (process.env.UPDATE_SCHEMA === '1') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  it('accepts and refuses what the program does', () => {
    for (const template of GOOD) {
      expect(validate(template), JSON.stringify(template)).toBe(true);
      expect(read(template).ok, JSON.stringify(template)).toBe(true);
    }
    for (const [template] of BAD) expect(validate(template), JSON.stringify(template)).toBe(false);
  });
});

describe('a template file', () => {
  it.each(BAD)('%j is refused by name', (json, problem) => {
    expect(read(json)).toMatchObject({ ok: false, problem });
  });

  it('with a ticked field that says nothing is refused', () => {
    expect(read({ caption: { mode: 'fill' } })).toMatchObject({ problem: { kind: 'no-text' } });
    expect(read({})).toMatchObject({ problem: { kind: 'empty' } });
  });

  it.each([
    ['cut off', Buffer.from('{ "caption": ')],
    ['empty', Buffer.alloc(0)],
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00])],
  ])('that is %s is no JSON', (_, bytes) => {
    expect(readTemplateFile(bytes)).toEqual({ ok: false, problem: { kind: 'not-json' } });
  });

  it('is read with the mark that Notepad writes, and in UTF-16', () => {
    const json = JSON.stringify({ caption: { ru: 'Ғимарат' } });
    const template = { caption: { mode: 'fill', ru: 'Ғимарат' } };
    expect(readTemplateFile(Buffer.from(`\ufeff${json}`))).toEqual({ ok: true, template });
    expect(readTemplateFile(Buffer.from(`\ufeff${json}`, 'utf16le'))).toEqual({
      ok: true,
      template,
    });
  });
});

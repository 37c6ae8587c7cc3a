import { execFile, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlFormat } from '../../../../main/export/html/format.ts';
import { EDITION, underEmbargo, withPhotos } from '../fixtures/edition.ts';
import { hostile } from '../fixtures/hostile.ts';
import { type WrittenExport, writeExport } from '../fixtures/written-export.ts';

const WITH_ADDRESS = { ...underEmbargo(EDITION), version: 2, baseAddress: 'https://press.example' };
const vnu = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
const hasJava = spawnSync('java', ['-version']).status === 0;

let plain: readonly WrittenExport[] = [];
let attacked: WrittenExport;

beforeAll(async () => {
  plain = await Promise.all(
    [
      EDITION,
      WITH_ADDRESS,
      withPhotos(EDITION, 0),
      withPhotos(EDITION, 1),
      withPhotos(EDITION, 40),
    ].map((edition) => writeExport(htmlFormat, edition)),
  );
  // The checker guesses the language of a text, and these words are English enough.
  const english = EDITION.publications.filter(({ language }) => language === 'en');
  attacked = await writeExport(htmlFormat, hostile({ ...EDITION, publications: english }));
});

afterAll(async () => {
  await Promise.all([...plain, attacked].map((written) => written.remove()));
});

function pages(written: WrittenExport): readonly string[] {
  return written.paths
    .filter((file) => file.endsWith('.html'))
    .map((file) => path.join(written.folder, file));
}

describe.skipIf(!hasJava)('the Nu Html Checker (needs Java)', () => {
  test('finds neither error nor warning, hostile strings included', async () => {
    const files = [...plain, attacked].flatMap(pages);
    const { stdout } = await promisify(execFile)(
      'java',
      ['-jar', vnu, '--stdout', '--exit-zero-always', '--format', 'json', ...files],
      { maxBuffer: 1 << 26 },
    );
    const { messages }: { messages: readonly unknown[] } = JSON.parse(stdout);
    expect(files).toHaveLength(16);
    expect(messages).toEqual([]);
  });
});

test('html-validate finds nothing in any page', async () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  for (const file of plain.flatMap(pages)) {
    const report = await validator.validateFile(file);
    expect(report.results.flatMap((result) => result.messages)).toEqual([]);
  }
});

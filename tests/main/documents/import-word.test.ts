import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  FootnoteReferenceRun,
  Header,
  ImageRun,
  Packer,
  Paragraph,
  TextRun,
} from 'docx';
import JSZip from 'jszip';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { DOCUMENT_WORKER_ENVIRONMENT, importWord } from '../../../main/documents/import-word.ts';
import { checkPackage, WORD_LIMITS } from '../../../main/documents/package-check.ts';
import { nodeWorkers } from '../../../main/node/workers.ts';
import { spawnNodeWorker } from '../../../main/photos/node-worker.ts';
import { BUILT, emptyHome } from '../application/start.ts';
import { packed, paragraph, wordPackage } from './make-word.ts';

const spawn = nodeWorkers(BUILT);

async function imported(bytes: Uint8Array | string, name = 'текст № 1.docx', deadline?: number) {
  const file = path.join(await emptyHome(), name);
  await writeFile(file, bytes);
  return importWord(file, () => spawn('documents'), deadline === undefined ? {} : { deadline });
}

test('a Word document comes in as headings, paragraphs, emphasis and links', async () => {
  const link = (id: string, words: string) =>
    `<w:p><w:hyperlink r:id="${id}"><w:r><w:t>${words}</w:t></w:r></w:hyperlink></w:p>`;
  const body = [
    paragraph('Әкім ауыл тұрғындарымен кездесті', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    paragraph('Қызылжар, 18 қыркүйек. Ұлы дала — өңір.'),
    '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Главное</w:t></w:r><w:r><w:t> в тексте</w:t></w:r></w:p>',
    link('good', 'сайт'),
    link('bad', 'не сайт'),
  ].join('');
  const answer = await imported(await packed(wordPackage(body)));
  expect(answer).toMatchObject({ status: 'done' });
  const html = answer.status === 'done' ? answer.html : '';
  expect(html).toContain('<p>Қызылжар, 18 қыркүйек. Ұлы дала — өңір.</p>');
  expect(html).toContain('<strong>Главное</strong> в тексте');
  expect(html).toContain('<a href="https://example.kz/">сайт</a>');
  expect(html).toContain('не сайт');
  expect(html).not.toContain('javascript:');
});

test('words that look like markup stay words', async () => {
  const body = paragraph(
    '&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;',
  );
  const answer = await imported(await packed(wordPackage(body)));
  expect(answer.status === 'done' && answer.html).toBe(
    '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;img src=x onerror=alert(1)&gt;</p>',
  );
});

test('a table stays one, for the page to make of it what it is', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const body = `<w:tbl><w:tr>${cell('Село')}${cell('Домов')}</w:tr></w:tbl>${paragraph('Конец')}`;
  const answer = await imported(await packed(wordPackage(body)));
  expect(answer).toEqual({
    status: 'done',
    html: '<table><tr><td><p>Село</p></td><td><p>Домов</p></td></tr></table><p>Конец</p>',
    pictures: [],
    left: [],
    tracked: false,
  });
});

test.each([
  ['not-word', 'a text', 'просто текст'],
  ['not-word', 'an empty file', ''],
  ['old-word', 'a document of Word 97', Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex')],
  [
    'encrypted',
    'a document with a password',
    Buffer.concat([
      Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
  ],
])('%s: %s', async (reason, _, bytes) => {
  expect(await imported(bytes)).toEqual({ status: 'failed', reason });
});

test('not-word: another kind of ZIP under the name of a document', async () => {
  const zip = new JSZip().file('xl/workbook.xml', '<workbook/>');
  expect(await imported(await packed(zip))).toEqual({ status: 'failed', reason: 'not-word' });
});

test('broken: a document that ends in its middle', async () => {
  const whole = await packed(wordPackage(paragraph('слово '.repeat(5_000))));
  const answer = await imported(whole.subarray(0, whole.length / 2));
  expect(answer).toEqual({ status: 'failed', reason: 'broken' });
});

let bomb: Promise<Uint8Array> | undefined;

/** Sixty megabytes of nothing, packed once for two tests. */
function packedBomb(): Promise<Uint8Array> {
  const zip = wordPackage(paragraph('x'));
  bomb ??= packed(zip.file('word/media/image1.bin', new Uint8Array(60_000_000)));
  return bomb;
}

test('too-large: a bomb that unpacks to a thousand times its size', async () => {
  const bytes = await packedBomb();
  expect(bytes.length).toBeLessThan(200_000);
  expect(await imported(bytes)).toEqual({ status: 'failed', reason: 'too-large' });
});

test('too-large: a bomb that lies about its size', async () => {
  const bytes = Buffer.from(await packedBomb());
  const stated = Buffer.alloc(4);
  stated.writeUInt32LE(60_000_000);
  // In both headers it now says that one byte comes out.
  for (let at = bytes.indexOf(stated); at >= 0; at = bytes.indexOf(stated)) {
    bytes.writeUInt32LE(1, at);
  }
  const answer = await imported(bytes);
  expect(answer).toMatchObject({ status: 'failed' });
  expect(answer.status === 'failed' && ['too-large', 'broken']).toContain(
    answer.status === 'failed' && answer.reason,
  );
});

test('too-large: more parts than any document has', async () => {
  const zip = wordPackage(paragraph('x'));
  for (let count = 0; count <= WORD_LIMITS.entries; count++) zip.file(`word/x${count}`, '');
  const file = path.join(await emptyHome(), 'many.docx');
  await writeFile(file, await packed(zip));
  expect(await checkPackage(file)).toBe('too-large');
});

test('too-large: what takes longer than its deadline ends with its process', async () => {
  const answer = await imported(await packed(wordPackage(paragraph('слово'))), 'slow.docx', 1);
  expect(answer).toEqual({ status: 'failed', reason: 'too-large' });
});

test('too-large: what passes every check and needs more memory than its process may have', async () => {
  const words =
    randomBytes(600_000)
      .toString('hex')
      .match(/.{1,20}/g) ?? [];
  const body = words.map((word) => `<w:p><w:r><w:t>${word}</w:t></w:r></w:p>`);
  const file = path.join(await emptyHome(), 'large.docx');
  await writeFile(file, await packed(wordPackage(body.join(''))));
  expect(await checkPackage(file)).toBe(undefined);
  expect(DOCUMENT_WORKER_ENVIRONMENT.NODE_OPTIONS).toMatch(/^--max-old-space-size=\d+$/);
  // The same cap, only lower, so that a document of this size is enough.
  const little = { NODE_OPTIONS: '--max-old-space-size=32' };
  const answer = await importWord(
    file,
    () => spawnNodeWorker(path.join(BUILT, 'document-worker.js'), little),
    { deadline: 60_000 },
  );
  expect(answer).toEqual({ status: 'failed', reason: 'too-large' });
});

test('a document of the docx library gives its pictures, comments, notes and running lines', async () => {
  const red = { width: 8, height: 8, channels: 3, background: 'red' } as const;
  const data = await sharp({ create: red }).png().toBuffer();
  const document = new Document({
    comments: {
      children: [{ id: 0, author: 'Редактор', children: [new Paragraph('Проверьте число')] }],
    },
    footnotes: { 1: { children: [new Paragraph('По данным управления')] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Акимат области')] }) },
        children: [
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('Подключено 640 домов'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
              new FootnoteReferenceRun(1),
            ],
          }),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'png',
                data,
                transformation: { width: 10, height: 10 },
                altText: { name: 'p', description: 'Дом' },
              }),
            ],
          }),
        ],
      },
    ],
  });
  const answer = await imported(await Packer.toBuffer(document));
  if (answer.status !== 'done') throw new Error(answer.reason);
  expect(answer.html).toContain('Подключено 640 домов');
  expect(answer.html).toContain('<i data-mark="_pc_0"></i>');
  expect(answer.html).toMatch(/<img src="0" alt="Дом" ?\/?>/);
  expect(answer.html).not.toContain('Проверьте');
  expect(answer.pictures.map(({ bytes }) => bytes.byteLength)).toEqual([data.byteLength]);
  expect(answer.left).toEqual([
    { kind: 'header', words: 'Акимат области' },
    { kind: 'comment', words: 'Проверьте число', author: 'Редактор', id: '0' },
    { kind: 'note', words: 'По данным управления' },
  ]);
});

import { spawn } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT } from '../application/start.ts';
import type { Ran } from './run-cli.ts';

/** The built command with lines on its standard input. */
function inflect(args: readonly string[], input: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(BUILT, 'cli.js'), 'inflect', ...args]);
    let out = '';
    let error = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      error += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, error }));
    // A command that refuses its options may end before it has read anything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

test('puts each line into the Kazakh case', async () => {
  const ran = await inflect(
    ['--language', 'kk', '--case', 'abl'],
    '100\n10 мың\nАтырау облысының әкімі\nҰлғыбай Мысалов\n',
  );
  expect(ran).toEqual({
    status: 0,
    out: '100-ден\n10 мыңнан\nАтырау облысының әкімінен\nҰлғыбай Мысаловтан\n',
    error: '',
  });
});

test('puts words into the plural and gives them a possessor', async () => {
  const ran = await inflect(
    ['--language', 'kk', '--case', 'loc', '--plural', '--possessed'],
    'депутат\nмектеп\n',
  );
  expect(ran.out).toBe('депутаттарында\nмектептерінде\n');
});

test('puts Russian words, names, positions and places into their case', async () => {
  const gen = (kind: string, more: readonly string[], input: string) =>
    inflect(['--language', 'ru', '--case', 'gen', '--kind', kind, ...more], input);
  const [word, man, woman, position, town] = await Promise.all([
    gen('word', ['--plural'], 'участник\n'),
    gen('name', ['--gender', 'm'], 'Жамбыл Байбек\n'),
    gen('name', ['--gender', 'f'], 'Шынар Байбек\n'),
    gen('position', [], 'заместитель руководителя областного управления энергетики\n'),
    gen('town', [], 'Караганда\nсело Мысалколь\n'),
  ]);
  expect(word?.out).toBe('участников\n');
  expect(man?.out).toBe('Жамбыла Байбека\n');
  expect(woman?.out).toBe('Шынар Байбек\n');
  expect(position?.out).toBe('заместителя руководителя областного управления энергетики\n');
  expect(town?.out).toBe('Караганды\nсела Мысалколь\n');
});

test('takes lines as Windows writes them, empty ones and a last one without an end', async () => {
  const ran = await inflect(
    ['--language', 'kk', '--case', 'dat'],
    '\uFEFFоблыс\r\n\r\n  \r\nқала\r\nкездесу',
  );
  expect(ran).toEqual({ status: 0, out: 'облысқа\n\n  \nқалаға\nкездесуге\n', error: '' });
});

test('prints a line that it cannot inflect as it is, and names it', async () => {
  const ran = await inflect(['--language', 'kk', '--case', 'dat'], 'облыс\nKaspi\nқала\n');
  expect(ran).toEqual({
    status: 1,
    out: 'облысқа\nKaspi\nқалаға\n',
    error: 'Line 2 cannot be inflected: Kaspi\n',
  });
  const name = await inflect(
    ['--language', 'ru', '--case', 'dat', '--kind', 'name'],
    'Шынар Байбек\n',
  );
  expect([name.status, name.out]).toEqual([1, 'Шынар Байбек\n']);
});

test('streams a hundred thousand lines', async () => {
  const ran = await inflect(['--language', 'kk', '--case', 'gen'], 'облыс әкімі\n'.repeat(100_000));
  expect(ran.status).toBe(0);
  expect(ran.out).toBe('облыс әкімінің\n'.repeat(100_000));
});

test('nothing in, nothing out', async () => {
  expect(await inflect(['--language', 'kk', '--case', 'gen'], '')).toEqual({
    status: 0,
    out: '',
    error: '',
  });
});

describe('refuses in one sentence', () => {
  test.each([
    [[]],
    [['--language', 'kk']],
    [['--language', 'en', '--case', 'gen']],
    [['--language', 'kk', '--case', 'prep']],
    [['--language', 'ru', '--case', 'loc']],
    [['--language', 'ru', '--case', 'gen', '--possessed']],
    [['--language', 'ru', '--case', 'gen', '--gender', 'x']],
    [['--language', 'ru', '--case', 'gen', '--kind', 'verb']],
    [['--language', 'kk', '--case', 'gen', '--loud']],
    [['--language', 'kk', '--case', 'gen', 'облыс']],
  ])('%j', async (args) => {
    const ran = await inflect(args, 'облыс\n');
    expect([ran.status, ran.out]).toEqual([2, '']);
    expect(ran.error).toMatch(/^[A-Z][^\n]+\. See pressdesk inflect --help\.\n$/);
  });
});

import { expect, test } from 'vitest';
import { attribute, html, lines, trusted } from '../../../../main/export/html/markup.ts';

test('what is put into a template is text, never markup', () => {
  expect(String(html`<p title="${`"'`}">${'<b>&</b>'}</p>`)).toBe(
    '<p title="&quot;&#39;">&lt;b&gt;&amp;&lt;/b&gt;</p>',
  );
});

test('markup inside markup is not escaped again', () => {
  expect(String(html`<p>${html`<em>${'a & b'}</em>`}</p>`)).toBe('<p><em>a &amp; b</em></p>');
});

test('lists are joined, each of their parts escaped', () => {
  expect(String(html`${['<', html`<br>`, 3]}`)).toBe('&lt;<br>3');
});

test('nothing comes of undefined and false, but of an empty text and of zero', () => {
  expect(String(html`[${undefined}${false}${''}${0}]`)).toBe('[0]');
  expect(String(attribute('alt', ''))).toBe(' alt=""');
  expect(String(attribute('width', undefined))).toBe('');
});

test('characters that HTML forbids are left out, line breaks stay', () => {
  expect(String(html`${'a\u0000\u0007\u0085\uFFFEb\nc\td'}`)).toBe('ab\nc\td');
});

test('an object that looks like markup is not taken for it', () => {
  const forged: unknown = JSON.parse('{"source":"<script>"}');
  expect(() => String(html`${forged as string}`)).toThrow();
});

test('lines leave out what is not there', () => {
  expect(String(lines([html`<a>`, undefined, false, trusted('<b>')]))).toBe('<a>\n<b>');
});

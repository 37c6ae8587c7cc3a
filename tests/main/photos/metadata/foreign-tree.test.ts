import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { XmlElement } from '../../../../main/photos/metadata/xml.ts';
import { mergedXmp } from '../../../../main/photos/metadata/xmp-merge.ts';
import { readPacket } from '../../../../main/photos/metadata/xmp-properties.ts';
import { packetOf } from '../../../../main/photos/metadata/xmp-write.ts';
import { OPTIONS, WORDS } from './sample-words.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const address = fc.constantFrom(
  'https://example.kz/a',
  'https://example.kz/b/',
  'urn:ә',
  'http://ns.adobe.com/lightroom/1.0/',
);
const name = fc.constantFrom('Job', 'Қала', 'a.b-c', '_x', 'Item');
const prefix = fc.constantFrom('a', 'lr', 'ns18', 'dc', 'қ', 'xmlA', '');
const text = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((one) => one.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, ''));
const named = { ns: address, name, prefix };
const attributes = fc.uniqueArray(fc.record({ ...named, value: text }), {
  maxLength: 3,
  selector: ({ ns, name: own }) => `${ns} ${own}`,
});
const { tree } = fc.letrec<{ tree: XmlElement; children: XmlElement['children'] }>((tie) => ({
  tree: fc.record({ ...named, attributes, children: tie('children') }),
  children: fc.oneof(
    { depthSize: 'small' },
    text.map((one) => (one === '' ? [] : [one])),
    fc
      .array(
        fc.record({
          ns: fc.constant(RDF),
          name: fc.constant('li'),
          attributes: fc.constant([]),
          children: fc.tuple(tie('tree')),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((items) => [{ ns: RDF, name: 'Bag', attributes: [], children: items }]),
  ),
}));

/** Without prefixes, which are not part of what is said. */
function meaning(one: XmlElement): unknown {
  return [
    one.ns,
    one.name,
    one.attributes.map(({ ns, name: own, value }) => [ns, own, value]),
    one.children.map((child) => (typeof child === 'string' ? child : meaning(child))),
  ];
}

it('whatever another program wrote is the same afterwards, and after that', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(tree, { maxLength: 4, selector: (one) => `${one.ns} ${one.name}` }),
      (found) => {
        let now = found;
        for (let turn = 0; turn < 2; turn++) {
          const packet = Buffer.from(packetOf(mergedXmp(now, WORDS, OPTIONS)));
          now = readPacket(packet).filter(({ ns }) => found.some((one) => one.ns === ns));
          expect(now.map(meaning)).toEqual(found.map(meaning));
        }
      },
    ),
    { numRuns: 150 },
  );
});

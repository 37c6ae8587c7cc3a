import { describe, expect, it } from 'vitest';
import type { PhotoFields } from '../../../../core/captions/photo-fields.ts';
import { blocksInJpeg } from '../../../../main/photos/metadata/blocks.ts';
import { readMetadata } from '../../../../main/photos/metadata/read.ts';
import { writeMetadata } from '../../../../main/photos/metadata/write.ts';
import { itemsOf, propertyOf, textOf } from '../../../../main/photos/metadata/xmp-properties.ts';
import { askTool, hasExiftool } from './camera-photos.ts';
import { jpegWith, plainJpeg } from './made-jpeg.ts';
import { OPTIONS, WORDS } from './sample-words.ts';

const IPTC = 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/';
const LIGHTROOM = 'http://ns.adobe.com/lightroom/1.0/';
const DIGIKAM = 'http://www.digikam.org/ns/1.0/';

const packet = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="${IPTC}" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:lr="${LIGHTROOM}" xmlns:digiKam="${DIGIKAM}">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;

type Place = Readonly<Record<string, string>>;

const places = (kind: 'Created' | 'Shown', all: readonly Place[]) => {
  const items = all.map((place) => {
    const parts = Object.entries(place).map(
      ([part, text]) => `<Iptc4xmpExt:${part}>${text}</Iptc4xmpExt:${part}>`,
    );
    return `<rdf:li rdf:parseType="Resource">${parts.join('')}</rdf:li>`;
  });
  return `<Iptc4xmpExt:Location${kind}><rdf:Bag>${items.join('')}</rdf:Bag></Iptc4xmpExt:Location${kind}>`;
};

const paths = (name: string, all: readonly string[]) =>
  `<${name}><rdf:Bag>${all.map((one) => `<rdf:li>${one}</rdf:li>`).join('')}</rdf:Bag></${name}>`;

const HERE: PhotoFields = {
  city: { kk: 'Атырау', ru: 'Атырау', en: 'Atyrau' },
  venue: { kk: 'Мәдениет үйі', ru: 'Дом культуры' },
  country: { kk: 'Қазақстан' },
};

async function written(inner: string, fields: PhotoFields): Promise<Buffer> {
  return writeMetadata(
    jpegWith(await plainJpeg(), { xmp: packet(inner) }),
    'jpeg',
    fields,
    OPTIONS,
  );
}

async function left(inner: string, fields: PhotoFields, ns: string, name: string) {
  const property = propertyOf(blocksInJpeg(await written(inner, fields)).xmp, ns, name);
  return property ? itemsOf(property).map((item) => JSON.stringify(item)) : [];
}

const created = (place: Place, fields: PhotoFields = HERE) =>
  left(places('Created', [place]), fields, IPTC, 'LocationCreated');
const shown = (all: readonly Place[], fields: PhotoFields = HERE, more = '') =>
  left(places('Shown', all) + more, fields, IPTC, 'LocationShown');

describe('the place where a picture was taken, as other programs hold it', () => {
  it.each<[string, Place]>([
    ['in another city', { City: 'Алматы', CountryName: 'Казахстан' }],
    ['at another venue', { City: 'Атырау', Sublocation: 'Әкімдік' }],
    ['in another country', { City: 'Атырау', CountryName: 'Ресей' }],
    ['under the code of another country', { City: 'Атырау', CountryCode: 'RUS' }],
    ['in a region that was taken out', { City: 'Атырау', ProvinceState: 'Батыс Қазақстан' }],
  ])('goes when it is %s', async (_, place) => {
    expect(await created(place)).toEqual([]);
  });

  it.each<[string, Place]>([
    ['says the same in another language', { City: 'Atyrau', Sublocation: ' дом  культуры ' }],
    ['names the country in any language', { City: 'Атырау', CountryName: 'Kazakhstan' }],
    ['has the code in two letters', { CountryName: 'Қазақстан', CountryCode: 'KZ' }],
    ['says what no field says', { City: 'Атырау', WorldRegion: 'Asia', LocationId: 'urn:1' }],
  ])('stays whole when it %s', async (_, place) => {
    const [kept = ''] = await created(place);
    for (const text of Object.values(place)) expect(kept).toContain(text);
  });

  it('goes when the place was taken out of the words', async () => {
    const photo = await written(places('Created', [{ City: 'Атырау' }]), {
      headline: WORDS.headline,
    });
    expect(photo.includes('LocationCreated')).toBe(false);
    expect(readMetadata(photo, 'jpeg').fields.city).toBeUndefined();
  });
});

describe('the places that a picture shows', () => {
  it('lose those that contradict, and keep what is known better', async () => {
    const kept = await shown([
      { City: 'Алматы' },
      { City: 'Атырау', ProvinceState: 'Атырау облысы' },
      { LocationName: 'Жайық' },
    ]);
    expect(kept).toHaveLength(2);
    expect(kept.join()).toContain('Атырау облысы');
    expect(kept.join()).toContain('Жайық');
  });

  it('lose a venue that was taken out of the words', async () => {
    const plain = '<Iptc4xmpCore:Location>Абай 5</Iptc4xmpCore:Location>';
    const { venue: _, ...fields } = HERE;
    const place = { City: 'Атырау', Sublocation: 'Абай 5' };
    expect(await shown([place], fields, plain)).toEqual([]);
    expect(await shown([place], fields, '<photoshop:City>Атырау</photoshop:City>')).toHaveLength(1);
  });

  it('go when the words name no place', async () => {
    expect(await shown([{ City: 'Атырау' }], { caption: { kk: 'Су' } })).toEqual([]);
  });
});

describe('keywords as paths', () => {
  const keywords: PhotoFields = { keywords: { kk: ['су', 'Ауыл'], ru: ['вода'] } };

  it.each([
    ['lr:hierarchicalSubject', LIGHTROOM, '|'],
    ['digiKam:TagsList', DIGIKAM, '/'],
  ])('stay in %s when their last part is one of ours', async (name, ns, between) => {
    const all = ['Ел|Ұлытау', 'Ел|ауыл', 'вода', 'су|құбыр'].map((one) =>
      one.replaceAll('|', between),
    );
    const at = name.split(':')[1] ?? '';
    const property = propertyOf(
      blocksInJpeg(await written(paths(name, all), keywords)).xmp,
      ns,
      at,
    );
    expect(property && itemsOf(property).map(textOf)).toEqual([`Ел${between}ауыл`, 'вода']);
    expect(await left(paths(name, all), { caption: { kk: 'Су' } }, ns, at)).toEqual([]);
  });
});

it.skipIf(!hasExiftool)(
  'exiftool finds no other place and no other keyword afterwards',
  async () => {
    const inner =
      places('Created', [{ City: 'Алматы', CountryName: 'Қазақстан' }]) +
      places('Shown', [{ City: 'Алматы' }, { City: 'Мысалкөл', WorldRegion: 'Asia' }]) +
      paths('lr:hierarchicalSubject', ['Ел|Алматы', 'Ел|ауыл']);
    const options = ['-json', '-struct', '-G1', '-XMP:all', '-validate'];
    const [tags] = JSON.parse(await askTool('exiftool', options, await written(inner, WORDS)));
    expect(JSON.stringify(tags)).not.toContain('Алматы');
    expect(tags['XMP-photoshop:City']).toBe('Мысалкөл');
    expect(tags['XMP-iptcExt:LocationCreated']).toBeUndefined();
    expect(tags['XMP-iptcExt:LocationShown']).toEqual([{ City: 'Мысалкөл', WorldRegion: 'Asia' }]);
    expect(tags['XMP-lr:HierarchicalSubject']).toEqual(['Ел|ауыл']);
    expect(tags['ExifTool:Validate']).toBe('OK');
  },
);

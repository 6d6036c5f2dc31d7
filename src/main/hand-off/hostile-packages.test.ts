import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import sharp from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { bodyField, noticesField, recordField } from '#shared/article-body/schema.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { correctionNotice } from '#shared/domain/piece/article.ts';
import { newPieceDoc } from '../articles/index.ts';
import { type Parts, sha256, signedAnew } from './signed-anew.fixture.ts';
import { deskOf, openedOn, packedBy, refusalOn } from './two-desks.fixture.ts';
import { unpack } from './unpack.ts';

type Json = Record<string, unknown>;

let articleId: ArticleId;
let bytes: Uint8Array;
let parts: Parts;

beforeEach(async () => {
  if (parts) return;
  const sent = await sentPackage();
  ({ bytes, articleId } = sent);
  parts = unzipSync(bytes);
});

/** A piece with an image and a version, packed on a desk that is gone afterwards. */
async function sentPackage() {
  const lena = await deskOf('Lena Frei');
  const piece = await lena.ask('articles.create', {});
  const colour = { width: 40, height: 30, channels: 3, background: '#7a8b99' } as const;
  const uploadId = await lena.upload('quai.jpg', await sharp({ create: colour }).jpeg().toBuffer());
  const { imageId } = await lena.ask('images.add', { uploadId, credit: { creditLine: 'Foto: Jonas Wyss' } });
  await lena.ask('images.place', { articleId: piece.articleId, imageId, lead: true });
  await lena.ask('articles.saveVersion', { articleId: piece.articleId, name: 'Erste' });
  return { articleId: piece.articleId, bytes: await packedBy(lena, piece.articleId) };
}

const json = (name: string, change: (value: never) => unknown): Parts => ({
  ...parts,
  [name]: strToU8(JSON.stringify(change(JSON.parse(strFromU8(parts[name] ?? new Uint8Array())) as never))),
});
const piece = (change: (doc: Y.Doc) => void): Parts => {
  const doc = newPieceDoc();
  change(doc);
  return { ...parts, 'piece.yjs': Y.encodeStateAsUpdate(doc) };
};
const block = (name: string, attrs: Json = {}) => {
  const element = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attrs)) element.setAttribute(key, value as string);
  return (doc: Y.Doc) => doc.getXmlFragment(bodyField).push([element]);
};
const imageName = () => Object.keys(parts).find((name) => name.startsWith('images/')) ?? '';
const without = (name: string): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([key]) => key !== name));
/** The bytes of a zip with a name put in place of another one of the same length, wherever it stands. */
const renamed = (zip: Uint8Array, was: string, now: string) =>
  Buffer.from(Buffer.from(zip).toString('latin1').replaceAll(was, now), 'latin1');

const hostile: Readonly<Record<string, readonly [code: string, make: () => Uint8Array]>> = {
  'no zip': ['package-not-a-package', () => strToU8('Kein Paket')],
  'an empty file': ['package-not-a-package', () => new Uint8Array()],
  'another zip': ['package-name-unsafe', () => zipSync({ 'word/document.xml': strToU8('<a/>') })],
  'a zip without a manifest': ['package-not-a-package', () => zipSync({ signature: strToU8('') })],
  'a package that is cut off': ['package-damaged', () => bytes.subarray(0, bytes.length - 40)],
  'a name that leads out': ['package-name-unsafe', () => renamed(bytes, 'piece.yjs', '../ee.yjs')],
  'an absolute name': ['package-name-unsafe', () => renamed(bytes, 'piece.yjs', '/etc/pass')],
  'a name of Windows': ['package-name-unsafe', () => renamed(bytes, 'piece.yjs', 'C:\\a\\.yjs')],
  'a name that is there twice': [
    'package-name-unsafe',
    () => renamed(zipSync({ ...parts, 'loh.json': strToU8('[]') }), 'loh.json', 'log.json'),
  ],
  'a part that is named nowhere': [
    'package-name-unsafe',
    () => zipSync({ ...parts, 'more.json': strToU8('1') }),
  ],
  'a manifest that names a part twice': [
    'package-name-unsafe',
    () =>
      signedAnew(parts, (manifest) => {
        const named = manifest.parts as unknown[];
        return { ...manifest, parts: [...named, named[0]] };
      }),
  ],
  'a part that was changed': ['package-part-changed', () => zipSync({ ...parts, 'log.json': strToU8('[]') })],
  'an image under the name of another': [
    'package-part-changed',
    () =>
      signedAnew({ ...without(imageName()), [`images/${'0'.repeat(64)}`]: parts[imageName()] as Uint8Array }),
  ],
  'a manifest that was changed': [
    'package-signature-wrong',
    () => zipSync(json('druckreif.json', (manifest: Json) => ({ ...manifest, packedBy: 'Chefredaktion' }))),
  ],
  'a signature of somebody else': [
    'package-signature-wrong',
    () =>
      zipSync({ ...unzipSync(signedAnew(parts)), 'druckreif.json': parts['druckreif.json'] as Uint8Array }),
  ],
  'a key that is none': [
    'package-signature-wrong',
    () => signedAnew(parts, (manifest) => ({ ...manifest, desk: { name: 'X', publicKey: 'AAAA' } })),
  ],
  'no signature': ['package-part-missing', () => zipSync(without('signature'))],
  'no piece': ['package-part-missing', () => signedAnew(without('piece.yjs'))],
  'no file for an image': ['package-part-missing', () => signedAnew(without(imageName()))],
  'a newer package': [
    'package-from-the-future',
    () => signedAnew(parts, (m) => ({ ...m, version: 3, more: 1 })),
  ],
  'a piece of a newer program': [
    'package-from-the-future',
    () => signedAnew(parts, (m) => ({ ...m, piece: { ...(m.piece as Json), schemaVersion: 99 } })),
  ],
  'an id that is no id': [
    'package-part-unreadable',
    () => signedAnew(parts, (m) => ({ ...m, piece: { ...(m.piece as Json), articleId: "art_' OR 1=1" } })),
  ],
  'a version with a path for an id': [
    'package-part-unreadable',
    () => signedAnew(json('versions.json', ([first]: Json[]) => [{ ...first, versionId: '../../x' }])),
  ],
  'a version that is there twice': [
    'package-part-unreadable',
    () => signedAnew(json('versions.json', ([first]: Json[]) => [first, first])),
  ],
  'an id that an image bears twice': [
    'package-part-unreadable',
    () =>
      signedAnew(
        json('images.json', ([first]: { imageIds: string[] }[]) => [
          { ...first, imageIds: [...(first?.imageIds ?? []), ...(first?.imageIds ?? [])] },
        ]),
      ),
  ],
  'a number in place of a text': [
    'package-part-unreadable',
    () => signedAnew(json('log.json', ([first]: Json[]) => [{ ...first, note: 7 }])),
  ],
  'a status that no piece has': [
    'package-part-unreadable',
    () =>
      signedAnew(
        json('log.json', (log: Json[]) => [...log, { ...log[0], type: 'status-changed', what: '<script>' }]),
      ),
  ],
  'a class of a change that is no JSON': [
    'package-part-unreadable',
    () =>
      signedAnew(
        json('log.json', (log: Json[]) => [...log, { ...log[0], type: 'change-classed', note: 'kein JSON' }]),
      ),
  ],
  'a log that is no list': ['package-part-unreadable', () => signedAnew(json('log.json', () => ({ a: 1 })))],
  'a prototype in JSON': [
    'package-part-unreadable',
    () => signedAnew({ ...parts, 'log.json': strToU8('[{"__proto__":{"isAdmin":true}}]') }),
  ],
  'JSON without end': [
    'package-part-unreadable',
    () => signedAnew({ ...parts, 'log.json': strToU8('[{"at":') }),
  ],
  'JSON that is no UTF-8': [
    'package-part-unreadable',
    () => signedAnew({ ...parts, 'log.json': Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x5d) }),
  ],
  'a version that holds a script': [
    'package-part-unreadable',
    () =>
      signedAnew(
        json('versions.json', ([first]: { content: Json }[]) => [
          {
            ...first,
            content: {
              ...first?.content,
              body: { type: 'doc', content: [{ type: 'script', text: 'alert(1)' }] },
            },
          },
        ]),
      ),
  ],
  'an update that is noise': [
    'package-piece-damaged',
    () => signedAnew({ ...parts, 'piece.yjs': Uint8Array.of(1, 1, 255, 3, 9, 9, 9) }),
  ],
  'an update that waits for another': [
    'package-piece-damaged',
    () => {
      const doc = newPieceDoc();
      const before = Y.encodeStateVector(doc);
      doc.getMap('record').set('slug', 'steg');
      return signedAnew({ ...parts, 'piece.yjs': Y.encodeStateAsUpdate(doc, before) });
    },
  ],
  'a node that no piece has': ['package-piece-foreign', () => signedAnew(piece(block('script')))],
  'a node in a place that is not its own': [
    'package-piece-foreign',
    () => signedAnew(piece(block('listItem'))),
  ],
  'an image with an address for an id': [
    'package-piece-foreign',
    () => signedAnew(piece(block('figure', { imageId: 'javascript:alert(1)' }))),
  ],
  'an alt text that is a number': [
    'package-piece-foreign',
    () => signedAnew(piece(block('figure', { altText: 7 }))),
  ],
  'a credit that is true': [
    'package-piece-foreign',
    () => signedAnew(piece(block('figure', { creditLine: true }))),
  ],
  'a record of another shape': [
    'package-piece-foreign',
    () => signedAnew(piece((doc) => doc.getMap(recordField).set('keywords', 'x'))),
  ],
};

describe('a package is refused that is', () => {
  test.each(Object.entries(hostile))('%s', (_, [code, make]) => {
    expect(unpack(make())).toMatchObject({ problem: code });
  });

  test('a bomb, before it has unfolded', () => {
    const most = { unfolded: 1_000_000, text: 100_000, parts: 10 };
    const zeros = (length: number) => new Uint8Array(length);
    for (const bomb of [
      { 'log.json': zeros(200_000) },
      { [`images/${'0'.repeat(64)}`]: zeros(2_000_000) },
      Object.fromEntries(
        Array.from({ length: 11 }, (__, at) => [`images/${String(at).padStart(64, '0')}`, zeros(1)]),
      ),
    ])
      expect(unpack(zipSync(bomb), most)).toEqual({ problem: 'package-too-large', part: '' });
  });

  test('changed in any of its bytes', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = ((changed[at] ?? 0) + by) % 256;
        const answer = unpack(changed);
        // A time or a flag of the zip may differ; what is signed may not.
        if ('problem' in answer) return;
        expect(answer).toEqual(unpack(bytes));
      }),
      { numRuns: 150 },
    );
  });
});

test('as it was packed, it is taken', () => {
  expect(unpack(bytes)).toMatchObject({ manifest: { piece: { articleId } } });
  expect(unpack(signedAnew(parts))).toMatchObject({ manifest: { desk: { name: 'Fremd' } } });
});

test('a refused package says why in words and leaves the desk as it was', async () => {
  const urs = await deskOf('Urs Koller');
  const fake = strToU8('<svg onload="alert(1)"/>');
  const name = imageName().slice('images/'.length);
  const noImage = signedAnew({
    ...json('images.json', ([first]: Json[]) => [{ ...first, sha256: sha256(fake) }]),
    ...{ [`images/${sha256(fake)}`]: fake },
  });
  const everything = async () =>
    JSON.stringify([
      await urs.ask('articles.list', {}),
      await urs.ask('images.list', {}),
      await urs.ask('search.find', { words: 'foto' }),
    ]);
  const before = await everything();
  const code = async (packed: Uint8Array) => (await refusalOn(urs, packed)).code;
  expect(await code(noImage)).toMatch(/^image-(not-an-image|format-refused)$/);
  expect(await code(bytes.subarray(0, 500))).toBe('package-damaged');
  const refused = await refusalOn(urs, signedAnew(without(imageName())));
  expect(refused.message).toContain(`fehlt «images/${name}»`);
  expect(await everything()).toBe(before);

  const script = '<script>alert(1)</script>';
  const named = signedAnew(parts, (manifest) => ({ ...manifest, packedBy: script }));
  expect((await openedOn(urs, named)).handOver.from.by).toBe(script);
});

test('steps out of the future are refused, so that no wrong clock decides where a piece stands', async () => {
  const urs = await deskOf('Urs Koller');
  await openedOn(urs, bytes);
  const before = await urs.ask('articles.get', { articleId });
  const archived = { type: 'status-changed', what: 'archived', note: '', by: 'Fremd' };
  const ahead = signedAnew(
    json('log.json', (log: Json[]) => [...log, { ...log[0], ...archived, at: '2099-01-01T00:00:00.000Z' }]),
  );
  const refused = await refusalOn(urs, ahead);
  expect(refused.code).toBe('package-clock-wrong');
  expect(refused.message).toContain('Uhr');
  const created = signedAnew(parts, (m) => ({
    ...m,
    piece: { ...(m.piece as Json), createdAt: '2099-01-01T00:00:00.000Z' },
  }));
  expect((await refusalOn(urs, created)).code).toBe('package-clock-wrong');
  const notice = correctionNotice.parse({
    ...{ noticeId: 'not_00000001', reportId: null, changeClass: 'correction', language: 'de' },
    ...{ was: '312', now: '321', text: 'Es waren 321.', placement: 'bottom' },
    publishedAt: '2099-01-01T00:00:00.000Z',
  });
  const noticed = signedAnew(piece((doc) => doc.getMap(noticesField).set(notice.noticeId, notice)));
  expect((await refusalOn(urs, noticed)).code).toBe('package-clock-wrong');
  expect(await urs.ask('articles.get', { articleId })).toEqual(before);
});

test('an id that names another version here is refused', async () => {
  const urs = await deskOf('Urs Koller');
  const { articleId: own } = await urs.ask('articles.create', {});
  const { versionId } = await urs.ask('articles.saveVersion', { articleId: own, name: 'Meine' });
  const taken = signedAnew(json('versions.json', ([first]: Json[]) => [{ ...first, versionId }]));
  expect((await refusalOn(urs, taken)).code).toBe('package-id-taken');
});

test('an id that names another image here is refused, and nothing is mixed up', async () => {
  const urs = await deskOf('Lena Frei');
  const colour = { width: 40, height: 30, channels: 3, background: '#ffffff' } as const;
  const { articleId: own } = await urs.ask('articles.create', {});
  const uploadId = await urs.upload('a.jpg', await sharp({ create: colour }).jpeg().toBuffer());
  const { imageId } = await urs.ask('images.add', { uploadId, credit: {} });
  const taken = signedAnew(json('images.json', ([first]: Json[]) => [{ ...first, imageIds: [imageId] }]));
  expect((await refusalOn(urs, taken)).code).toBe('package-id-taken');
  expect((await urs.ask('articles.list', {})).articles.map((each) => each.articleId)).toEqual([own]);
});

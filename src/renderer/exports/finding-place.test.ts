import { describe, expect, it } from 'vitest';
import { type Finding, inOrderOfWeight } from '#shared/domain/export/gate.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { placeInAddress } from '../editor/place-in-address.ts';
import { countBlocking, placeToMend } from './finding-place.ts';

const piece = 'art_00000001' as ArticleId;
const finding = (changes: Partial<Finding>, where: Partial<Finding['where']> = {}): Finding => ({
  rule: 'double-space',
  severity: 'advice',
  message: '',
  ...changes,
  where: { field: 'body', block: null, imageId: null, excerpt: '', ...where },
});

describe('a finding of the gate', () => {
  it('about an image leads to its record, where the credit is written', () => {
    const missing = finding({ rule: 'image-without-credit' }, { block: 2, imageId: 'img_00000001' });
    expect(placeToMend(piece, missing)).toEqual({ href: '/images/img_00000001', kind: 'toImage' });
  });

  it('about the text leads to its block', () => {
    expect(placeToMend(piece, finding({}, { block: 0 })).href).toBe(`/pieces/${piece}?block=0`);
    expect(placeToMend(piece, finding({ rule: 'empty-lede' })).href).toBe(`/pieces/${piece}`);
    for (const where of [
      { field: 'lede', block: 2, imageId: null, excerpt: 'Satz & «Wort» 100%' },
      { field: 'body', block: 0, imageId: null, excerpt: '' },
    ] as const) {
      const { href } = placeToMend(piece, finding({}, where));
      expect(placeInAddress(href.slice(href.indexOf('?')))).toEqual(where);
    }
  });

  it('is found from no other address', () => {
    for (const search of ['', '?q=Steg', '?field=nirgends', '?block=']) {
      const place = placeInAddress(search);
      expect(place?.block ?? null).toBeNull();
    }
    expect(placeInAddress('?q=Steg')).toBeNull();
    expect(placeInAddress('?field=nirgends&block=1')).toBeNull();
  });

  it('about a correction leads to the reports', () => {
    expect(placeToMend(piece, finding({ rule: 'correction-in-progress' })).kind).toBe('toReports');
  });

  it('stands before advice when it blocks, and else in the order of the piece', () => {
    const [a, b, c] = [
      finding({ message: 'a' }),
      finding({ message: 'b', severity: 'blocking' }),
      finding({ message: 'c' }),
    ] as const;
    expect(inOrderOfWeight([a, b, c]).map(({ message }) => message)).toEqual(['b', 'a', 'c']);
    expect(countBlocking([a, b, c])).toBe(1);
  });
});

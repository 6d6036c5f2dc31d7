import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  creditChanges,
  creditRecord,
  emptyCredit,
  isMadeByAi,
  trainedAlgorithmicMedia,
  withCreditChanges,
} from './image.ts';

describe('a credit record', () => {
  it('starts as a photo of which nothing is known', () => {
    expect(creditRecord.parse(emptyCredit())).toEqual(emptyCredit());
    expect(isMadeByAi(emptyCredit())).toBe(false);
  });

  it('keeps what a change does not name, and may be emptied field by field', () => {
    const credit = { ...emptyCredit(), creditLine: 'Keystone-SDA', source: 'SDA' };
    expect(withCreditChanges(credit, { source: '' })).toEqual({ ...credit, source: '' });
    expect(withCreditChanges(credit, {})).toEqual(credit);
    expect(withCreditChanges(credit, { source: undefined })).toEqual(credit);
  });

  it('takes over exactly the changed fields of any photo', () => {
    const text = fc.string();
    const changes = fc.record(
      { creditLine: text, caption: text, creators: fc.array(text), altText: text, usageTerms: text },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, (given) => {
        expect(withCreditChanges(emptyCredit(), given)).toEqual({ ...emptyCredit(), ...given });
        expect(creditChanges.parse(given)).toEqual(given);
      }),
    );
  });
});

describe('an image made by AI', () => {
  it.each([
    ['its kind', { kind: 'ai' as const }],
    ['its AI system', { aiSystem: 'OpenAI' }],
    ['its origin', { digitalSourceType: trainedAlgorithmicMedia }],
    [
      'its origin as a composite',
      { digitalSourceType: trainedAlgorithmicMedia.replace('trained', 'compositeWithTrained') },
    ],
  ])('is known by %s', (_, given) => {
    expect(isMadeByAi({ ...emptyCredit(), ...given })).toBe(true);
  });

  it('is not one that a camera or an ordinary algorithm made', () => {
    const origins = ['digitalCapture', 'algorithmicMedia', 'digitalArt'];
    for (const origin of origins)
      expect(
        isMadeByAi({
          ...emptyCredit(),
          digitalSourceType: `http://cv.iptc.org/newscodes/digitalsourcetype/${origin}`,
        }),
      ).toBe(false);
  });

  it('gets its kind and origin with its AI system', () => {
    expect(withCreditChanges(emptyCredit(), { aiSystem: 'OpenAI' })).toMatchObject({
      kind: 'ai',
      digitalSourceType: trainedAlgorithmicMedia,
    });
  });

  it('keeps a kind and an origin that were given', () => {
    const montage = withCreditChanges(emptyCredit(), { aiSystem: 'OpenAI', kind: 'montage' });
    expect(montage).toMatchObject({ kind: 'montage', digitalSourceType: '' });
    const origin = 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia';
    expect(
      withCreditChanges(emptyCredit(), { kind: 'ai', digitalSourceType: origin }).digitalSourceType,
    ).toBe(origin);
  });
});

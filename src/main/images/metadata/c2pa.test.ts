import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { picture, signedPicture } from '../files-for-tests.ts';
import { carriesC2pa } from './c2pa.ts';

const carries = (bytes: Uint8Array): Promise<boolean> => {
  const file = path.join(freshFolder(), 'bild');
  writeFileSync(file, bytes);
  return carriesC2pa(file);
};
describe.each(['jpeg', 'png', 'webp', 'avif'] as const)('a signature in a file (%s)', (format) => {
  it('is seen where it is, and not where it is not', async () => {
    expect(await carries(await signedPicture(format))).toBe(true);
    expect(await carries(await picture({ format }))).toBe(false);
  });

  it('is not seen in a file that breaks off before it, and nothing hangs', async () => {
    const bytes = await picture({ format });
    for (const length of [0, 1, 11, 13, 40, bytes.length - 1])
      expect(await carries(bytes.subarray(0, length))).toBe(false);
  });
});

it('a file that is gone carries none', async () => {
  expect(await carriesC2pa(path.join(freshFolder(), 'weg'))).toBe(false);
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { picture, signedJpeg } from '../files-for-tests.ts';
import { carriesC2pa } from './c2pa.ts';

const carries = (bytes: Uint8Array): Promise<boolean> => {
  const file = path.join(freshFolder(), 'bild');
  writeFileSync(file, bytes);
  return carriesC2pa(file);
};
const number = (value: number, big = true): Buffer => {
  const bytes = Buffer.alloc(4);
  if (big) bytes.writeUInt32BE(value);
  else bytes.writeUInt32LE(value);
  return bytes;
};
const manifest = Buffer.from('manifest');

async function signed(format: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> {
  const plain = await picture({ format });
  switch (format) {
    case 'jpeg':
      return signedJpeg(plain);
    case 'png':
      return Buffer.concat([
        plain.subarray(0, 33),
        ...[number(manifest.length), Buffer.from('caBX'), manifest, number(0)],
        plain.subarray(33),
      ]);
    case 'webp':
      return Buffer.concat([plain, Buffer.from('C2PA'), number(manifest.length, false), manifest]);
    case 'avif': {
      const uuid = Buffer.from('d8fec3d61b0e483c92975828877ec481', 'hex');
      const size = number(8 + uuid.length + manifest.length);
      return Buffer.concat([plain, size, Buffer.from('uuid'), uuid, manifest]);
    }
    default:
      return format satisfies never;
  }
}

describe.each(['jpeg', 'png', 'webp', 'avif'] as const)('a signature in a file (%s)', (format) => {
  it('is seen where it is, and not where it is not', async () => {
    expect(await carries(await signed(format))).toBe(true);
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

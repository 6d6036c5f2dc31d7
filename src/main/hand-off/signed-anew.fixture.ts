import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { strFromU8, strToU8, zipSync } from 'fflate';

export type Parts = Record<string, Uint8Array>;
type Json = Record<string, unknown>;

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const stranger = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A package whose parts somebody changed who signs with a key of their own, as anybody can. */
export function signedAnew(
  parts: Parts,
  change: (manifest: Json) => Json = (manifest) => manifest,
): Uint8Array {
  const { 'druckreif.json': old, signature: _, ...others } = parts;
  const manifest = change({
    ...JSON.parse(strFromU8(old ?? new Uint8Array())),
    desk: { name: 'Fremd', publicKey: stranger },
    parts: Object.entries(others).map(([name, bytes]) => ({
      ...{ name, byteLength: bytes.length, sha256: sha256(bytes) },
    })),
  });
  const signed = strToU8(JSON.stringify(manifest));
  const signature = strToU8(sign(null, signed, privateKey).toString('base64'));
  return zipSync({ 'druckreif.json': signed, signature, ...others });
}

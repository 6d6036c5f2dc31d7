import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { writeWhole } from '../store/originals.ts';

/** The key pair by which packages of this desk are known. */
export interface DeskKey {
  /** Ed25519, SPKI in base64. */
  readonly publicKey: string;
  /** In base64; the same bytes give the same signature. */
  sign(bytes: Uint8Array): string;
}

/**
 * The desk's own key, made on first use. It lies beside the desk file and not in it, so that no backup or copy of
 * `desk.sqlite` can sign in this desk's name; only the owner of the folder may read it.
 */
export function openDeskKey(folder: string): DeskKey {
  const file = path.join(folder, 'desk-key.pem');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    writeWhole(file, Buffer.from(privateKey.export({ type: 'pkcs8', format: 'pem' })), 0o600);
  }
  const privateKey = createPrivateKey(readFileSync(file));
  return {
    publicKey: createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64'),
    sign: (bytes) => sign(null, bytes, privateKey).toString('base64'),
  };
}

/** Whether the owner of a key signed these bytes; never for what is no Ed25519 key. */
export function isSignedBy(publicKey: string, bytes: Uint8Array, signature: string): boolean {
  const key = keyFrom(publicKey);
  return key !== null && verify(null, bytes, key, Buffer.from(signature, 'base64'));
}

function keyFrom(publicKey: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}

/** The beginning of a key as people compare it, in groups of four. */
export const keyInShort = (publicKey: string): string =>
  Buffer.from(publicKey, 'base64')
    .subarray(-32)
    .toString('hex')
    .slice(0, 16)
    .replace(/(.{4})(?=.)/g, '$1 ');

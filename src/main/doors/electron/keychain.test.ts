import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { freshFolder } from '../../desk-for-tests.ts';
import { keychain, type SafeStorage } from './keychain.ts';

/** Encrypts as little as a test needs, and fails as Electron's does on what it did not encrypt. */
const aSafe = (more: Partial<SafeStorage> = {}): SafeStorage => ({
  isEncryptionAvailable: () => true,
  encryptString: (text) => Buffer.from(`safe:${[...text].reverse().join('')}`),
  decryptString(encrypted) {
    const text = encrypted.toString();
    if (!text.startsWith('safe:')) throw new Error('not ours');
    return [...text.slice(5)].reverse().join('');
  },
  ...more,
});

test('a password outlives the program, encrypted and readable by its owner only', async () => {
  const file = path.join(freshFolder(), 'passwords.json');
  await keychain(aSafe(), file).put('a@b:993', 'geheim');
  await keychain(aSafe(), file).put('c@d:465', 'anderes');
  const later = keychain(aSafe(), file);
  expect(later.kept).toBe('keychain');
  expect([await later.get('a@b:993', 'incoming'), await later.get('x@y:1', 'incoming')]).toEqual([
    'geheim',
    null,
  ]);
  expect(readFileSync(file, 'utf8')).not.toContain('geheim');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  await later.forget('a@b:993');
  expect([await later.get('a@b:993', 'incoming'), await later.get('c@d:465', 'outgoing')]).toEqual([
    null,
    'anderes',
  ]);
});

test('without a keychain of the system nothing is written', async () => {
  const file = path.join(freshFolder(), 'passwords.json');
  for (const more of [
    { isEncryptionAvailable: () => false },
    { getSelectedStorageBackend: () => 'basic_text' },
  ]) {
    const passwords = keychain(aSafe(more), file);
    await passwords.put('a@b:993', 'geheim');
    expect(passwords.kept).toBe('session');
    expect(await passwords.get('a@b:993', 'incoming')).toBe('geheim');
    expect(() => statSync(file)).toThrow();
  }
});

test('what another user encrypted is a password that is missing, not a fault', async () => {
  const file = path.join(freshFolder(), 'passwords.json');
  await keychain(aSafe({ encryptString: () => Buffer.from('theirs') }), file).put('a@b:993', 'geheim');
  expect(await keychain(aSafe(), file).get('a@b:993', 'incoming')).toBeNull();
});

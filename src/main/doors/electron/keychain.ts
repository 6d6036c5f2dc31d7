import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type Passwords, sessionPasswords } from '../../workstation.ts';

/** What this door needs of Electron's `safeStorage`. */
export interface SafeStorage {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(encrypted: Buffer): string;
  /** Linux only: `basic_text` is no keychain but a key that everybody knows. */
  getSelectedStorageBackend?(): string;
}

/**
 * Passwords of mail servers, encrypted by a key of the system's keychain, in a file that is no part of any desk. Where
 * the system has no keychain they stay in memory, and the settings say so.
 *
 * @param file absolute path, in the program's own folder
 */
export function keychain(safeStorage: SafeStorage, file: string): Passwords {
  if (!safeStorage.isEncryptionAvailable() || safeStorage.getSelectedStorageBackend?.() === 'basic_text')
    return sessionPasswords();
  const read = (): Record<string, string> => {
    try {
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
    } catch {
      return {};
    }
  };
  const write = (all: Record<string, string>) => {
    writeFileSync(`${file}.new`, JSON.stringify(all), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  };
  return {
    kept: 'keychain',
    async get(account) {
      const encrypted = read()[account];
      if (encrypted === undefined) return null;
      try {
        return safeStorage.decryptString(Buffer.from(encrypted, 'base64'));
      } catch {
        // Encrypted for another user or machine: as good as not there.
        return null;
      }
    },
    put: async (account, password) =>
      write({ ...read(), [account]: safeStorage.encryptString(password).toString('base64') }),
    async forget(account) {
      const { [account]: _, ...others } = read();
      write(others);
    },
  };
}

import type { MailServer } from '#shared/domain/post-settings.ts';

/**
 * Where the passwords of mail servers are. They are in no setting, in no export, in no log and never in the desk file.
 */
export interface Passwords {
  /** `keychain`: that of the system, for good; `session`: in memory, until the program ends. */
  readonly kept: 'keychain' | 'session';
  /** @param server which of the two it is for, where somebody gave passwords and no accounts */
  get(account: string, server: 'incoming' | 'outgoing'): Promise<string | null>;
  put(account: string, password: string): Promise<void>;
  forget(account: string): Promise<void>;
}

/** The account that a password is for. Another server never gets the password of this one. */
export const accountOf = ({ user, host, port }: MailServer): string => `${user}@${host}:${port}`;

/** Passwords that the program forgets when it ends. */
export function sessionPasswords(): Passwords {
  const passwords = new Map<string, string>();
  return {
    kept: 'session',
    get: async (account) => passwords.get(account) ?? null,
    put: async (account, password) => void passwords.set(account, password),
    forget: async (account) => void passwords.delete(account),
  };
}

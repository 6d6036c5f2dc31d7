import { type Passwords, sessionPasswords } from '../workstation.ts';

/**
 * Passwords of mail servers as the environment gives them, for a program without a keychain. Whatever account is set
 * gets them; the words of a command line would stand in the list of processes and in its history.
 */
export function passwordsOf(env: NodeJS.ProcessEnv): Passwords {
  const session = sessionPasswords();
  return {
    ...session,
    get: async (account, server) =>
      (await session.get(account, server)) ??
      env[server === 'incoming' ? 'DRUCKREIF_MAIL_PASSWORD' : 'DRUCKREIF_SMTP_PASSWORD'] ??
      null,
  };
}

import { z } from 'zod';

/** How a connection is kept from being listened to. `none` only to this machine itself. */
export const mailSecurity = z.enum(['tls', 'starttls', 'none']);

/** A server's name, as it stands in its certificate; empty: none set. */
const host = z
  .string()
  .trim()
  .max(253)
  .regex(/^[A-Za-z0-9._:-]*$/);

/** A mail server and who we are there. Its password is never a setting: see `src/main/post/passwords.ts`. */
export const mailServer = z.object({
  host,
  port: z.int().min(1).max(65_535),
  security: mailSecurity,
  user: z.string().trim().max(320),
  /** SHA-256 of the one certificate that somebody looked at and trusts although nobody vouches for it; empty: none. */
  trusted: z.string().regex(/^([0-9A-F]{2}(:[0-9A-F]{2}){31})?$/),
});
export type MailServer = z.infer<typeof mailServer>;

/** The longest that a signature may be, in characters. */
export const longestSignature = 2000;

/** The longest that a sender's name may be, in characters. */
export const longestSenderName = 200;

/** Where mails are fetched, how letters leave, and who signs them. */
export const postSettings = z.object({
  incoming: mailServer.extend({
    mailbox: z.string().trim().min(1).max(500),
    /** Whether what was fetched is marked as seen on the server; without it nothing there is changed. */
    markSeen: z.boolean(),
    /** Whether new mail is fetched by itself while the program runs. */
    automatic: z.boolean(),
  }),
  outgoing: mailServer.extend({
    /** Printed before the sender's address; empty: the publication's name. */
    senderName: z.string().trim().max(longestSenderName),
    /** Empty: the address of the corrections desk. */
    senderAddress: z.union([z.email(), z.literal('')]),
  }),
  /** Under each letter; empty: as the program proposes. */
  signature: z.object({ de: z.string().max(longestSignature), en: z.string().max(longestSignature) }),
});
export type PostSettings = z.infer<typeof postSettings>;

export const postDefaults: PostSettings = {
  incoming: {
    host: '',
    port: 993,
    security: 'tls',
    user: '',
    trusted: '',
    mailbox: 'INBOX',
    markSeen: false,
    automatic: true,
  },
  outgoing: {
    host: '',
    port: 465,
    security: 'tls',
    user: '',
    trusted: '',
    senderName: '',
    senderAddress: '',
  },
  signature: { de: '', en: '' },
};
/** Whether a name can only mean this machine itself. */
export const isThisMachine = (name: string): boolean =>
  ['localhost', '127.0.0.1', '::1'].includes(name.toLowerCase());

/** Whether the settings of a server would send words or a password in the clear over a network. */
export const isInTheClear = ({ host, security }: Pick<MailServer, 'host' | 'security'>): boolean =>
  security === 'none' && !isThisMachine(host);

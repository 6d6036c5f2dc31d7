import type { post as German } from '../de/post.ts';
import type { Words } from '../same-keys.ts';

export const post: Words<typeof German> = {
  problem: {
    'no-account': 'No mail server has been set up yet.',
    'no-password': 'The password is missing; it is only known for the length of a session.',
    'wrong-password': 'The server does not accept user name and password.',
    'no-network': 'Offline; work goes on as soon as there is a connection again.',
    'server-unknown': 'There is no such server, or it cannot be found right now.',
    'connection-refused': 'The server accepts no connection at this port.',
    stalled: 'The server took too long to answer.',
    'cut-off': 'The connection broke off.',
    'no-encryption': 'The server offers no encrypted connection; nothing is handed over without one.',
    'certificate-expired': 'The certificate of the server has expired.',
    'certificate-name': 'The certificate of the server is for another name.',
    'certificate-self-signed': 'Nobody vouches for the certificate of the server; it issued it itself.',
    'certificate-unknown': 'Nobody whom this machine knows vouches for the certificate of the server.',
    'recipient-refused': 'The server does not accept the address of the recipient.',
    'recipient-not-now': 'The server accepts no mail for this recipient at the moment.',
    'sender-refused': 'The server does not let you send under this address.',
    'letter-refused': 'The server did not accept the letter.',
    'server-busy': 'The server is overloaded at the moment.',
    'not-a-mail-server': 'No mail server of this kind answers at this address.',
    'no-mailbox': 'There is no such folder on the server.',
    overtaken:
      'The letter no longer fits how the report stands, so it did not leave. Please write a new one.',
    crashed: 'The program ended while the letter was being handed over.',
  },
  nothingLost: {
    again: 'Nothing was lost; the letter stays in the outbox and will be tried again.',
    stays: 'Nothing was lost; the letter stays in the outbox until this is settled.',
    'perhaps-sent': 'Whether the letter arrived cannot be told; it is sent a second time only if you wish.',
    refused: 'Nothing was lost; the letter can be changed again.',
  },
  serverSaid: 'The server says: {{words}}',
};

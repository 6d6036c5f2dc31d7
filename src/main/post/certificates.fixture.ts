import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { onTestFinished } from 'vitest';
import { freshFolder } from '../desk-for-tests.ts';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  readonly keyFile: string;
  readonly certFile: string;
}

/** Certificates as mail servers have them: a good one, and each kind of bad one. Made anew for one test. */
export function certificates() {
  const folder = freshFolder();
  const openssl = (...words: string[]) => execFileSync('openssl', words, { cwd: folder, stdio: 'pipe' });
  const read = (name: string): Certificate => {
    const [keyFile, certFile] = [path.join(folder, `${name}.key`), path.join(folder, `${name}.pem`)];
    return { keyFile, certFile, key: readFileSync(keyFile, 'utf8'), cert: readFileSync(certFile, 'utf8') };
  };
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl(
    'req',
    '-x509',
    ...newKey,
    '-keyout',
    'house.key',
    '-out',
    'house.pem',
    '-subj',
    '/CN=Test CA',
    '-days',
    '30',
  );
  mkdirSync(path.join(folder, 'issued'));
  writeFileSync(path.join(folder, 'index.txt'), '');
  writeFileSync(path.join(folder, 'serial'), '01');
  writeFileSync(
    path.join(folder, 'ca.cnf'),
    `[ca]\ndefault_ca=house\n[house]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=issued\ndefault_md=sha256
policy=any\ncopy_extensions=copy\nunique_subject=no\n[any]\ncommonName=supplied\n`,
  );
  const issued = (name: string, host: string, from: string, to: string): Certificate => {
    const subject = ['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host}`];
    openssl('req', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.csr`, ...subject);
    const between = ['-startdate', from, '-enddate', to];
    openssl(
      'ca',
      '-batch',
      '-config',
      'ca.cnf',
      '-cert',
      'house.pem',
      '-keyfile',
      'house.key',
      ...between,
      '-in',
      `${name}.csr`,
      '-out',
      `${name}.pem`,
      '-notext',
    );
    return read(name);
  };
  const selfSigned = (): Certificate => {
    openssl(
      'req',
      '-x509',
      ...newKey,
      '-keyout',
      'self.key',
      '-out',
      'self.pem',
      '-subj',
      '/CN=localhost',
      '-addext',
      'subjectAltName=DNS:localhost',
      '-days',
      '30',
    );
    return read('self');
  };
  const [past, yesterday, future] = ['20200101000000Z', '20200201000000Z', '20991231000000Z'];
  return {
    good: issued('good', 'localhost', past, future),
    expired: issued('expired', 'localhost', past, yesterday),
    wrongName: issued('wrong', 'mail.elsewhere.example', past, future),
    selfSigned: selfSigned(),
    /** From now on, this process trusts whoever the house vouches for, until the test ends. */
    trustTheHouse() {
      const before = getCACertificates('default');
      setDefaultCACertificates([...before, readFileSync(path.join(folder, 'house.pem'), 'utf8')]);
      onTestFinished(() => setDefaultCACertificates(before));
    },
  };
}

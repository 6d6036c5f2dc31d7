import { expect, it } from 'vitest';
import { namedWithoutConsent } from './named-reporter.ts';

const naming = (reporterName: string, text: string, mayBeNamed: boolean | null = null, ofPiece = '') =>
  namedWithoutConsent(
    text,
    { reporterName, reporterAddress: 'post@zuhause.example' },
    { mayBeNamed },
    ofPiece,
  )?.code ?? null;

it.each([
  ['Dr. Annekäthi Wyttenbach', 'Wir danken Annekäthi Wyttenbach.'],
  ['Dr. Annekäthi Wyttenbach', 'Dank Annekäthi Wyttenbachs Hinweis wissen wir es besser.'],
  ['Dr. Annekäthi Wyttenbach', 'Wyttenbachs Hinweis war richtig.'],
  ['Dr. Annekäthi Wyttenbach', 'Gemeldet hat es Annekaethi Wyttenbach.'],
  ['Dr. Annekäthi Wyttenbach', 'Gemeldet hat es Annekäthi Wyttenbach.'.normalize('NFD')],
  ['Annekaethi Wyttenbach', 'Gemeldet hat es ANNEKÄTHI WYTTENBACH.'],
  ['Prof. Anna Koller', 'Anna Koller hat es bemerkt.'],
  ['Anna Koller, Bern', 'Anna Koller hat es bemerkt.'],
  ['Koller, Anna', 'Anna Koller hat es bemerkt.'],
  ['Anna Koller (SRF)', 'Koller Anna hat es bemerkt.'],
  ['Anna M. Koller', 'Anna Koller hat es bemerkt.'],
  ['Anna Koller', 'Anna M. Koller hat es bemerkt.'],
  ['Anna Koller', 'A. Koller hat es bemerkt.'],
  ['Anna Koller', 'Anna Kollers Hinweis war richtig.'],
  ['Anna Koller', 'Unsere Leserin Frau Koller hat es bemerkt.'],
  ['Anna Koller', 'Eine Leserin, Anna, hat es bemerkt.'],
  ['Anna Koller', 'We thank Koller for the note.'],
  ['Anna Meier-Huber', 'Frau Meier hat es bemerkt.'],
  ['Anna Meier-Huber', 'Anna Meier-Huber hat es bemerkt.'],
  ['Bo Li', 'Bo Li hat es bemerkt.'],
  ['Xaveria', 'Xaveria hat es bemerkt.'],
])('whoever is «%s» is named by «%s»', (name, text) => {
  expect(naming(name, text)).toBe('name-without-consent');
  expect(naming(name, text, true)).toBeNull();
});

it.each([
  ['Anna Koch', 'Der Koch heisst Peter Muster.'],
  ['Anna Lang', 'Der Weg ist lang, der Umweg länger.'],
  ['Anna Koller', 'Der Gemeindepräsident heisst Beat Koller.'],
  ['Koch', 'Der Koch heisst Peter Muster.'],
  ['Anna Leserin', 'Es war Marianna Leserins Pegel.'],
  ['Anna Koller', 'Wir danken für den Hinweis.'],
  ['', 'Wir danken für den Hinweis.'],
  ['Dr.', 'Dr. Muster leitet das Spital.'],
])('«%s» is not named by «%s»', (name, text) => {
  expect(naming(name, text, null, 'Der Koch heisst Paul Muster.')).toBeNull();
});

it('an address stands in no notice, whatever its owner agreed to', () => {
  expect(naming('Anna Koller', 'Von Post@zuhause.example.', true)).toBe('address-in-notice');
});

import type { Facts } from './facts.ts';

/** A letter, and which of the facts it says; what it does not say, no rule can read out of it. */
export interface Letter {
  readonly text: string;
  /** It quotes the whole sentence as well as, or in place of, the wrong words. */
  readonly quotes: 'passage' | 'old' | 'both' | 'nothing';
  readonly proposes: boolean;
  readonly proves: boolean;
}

/** How one kind of person writes. `url` is the address of the piece; empty: this person gives none. */
export interface Hand {
  readonly name: string;
  /** A rule was written with its words in view, so that it proves nothing any more. */
  readonly seen?: boolean;
  readonly language: 'de' | 'en';
  readonly write: (facts: Facts, url: string) => Letter;
}

const at = ({ headline }: Facts, url: string, before = ''): string =>
  url === '' ? `${before}«${headline}»` : url;

const says = (text: string, quotes: Letter['quotes'], proposes = true, proves = true): Letter => ({
  ...{ text, quotes, proposes, proves },
});

/**
 * Hands of both halves by turns: those at even places may be looked at when rules are written, those at odd places
 * are only counted. Written from how letters to editors sound, not from what the rules look for.
 */
export const hands: readonly Hand[] = [
  {
    ...{ name: 'der Ratlose', language: 'de' },
    write: (f, url) =>
      says(
        `Beim Lesen von ${at(f, url)} bin ich gestolpert. Dort wird behauptet: «${f.passage}» Korrekt wäre ${f.now}. Nachzulesen unter ${f.evidence}`,
        'passage',
      ),
  },
  {
    ...{ name: 'die Sekretärin', language: 'de' },
    write: (f, url) =>
      says(
        `1. Artikel: ${at(f, url)}\n2. So steht es geschrieben: ${f.passage}\n3. So wäre es korrekt: ${f.now}\n4. Nachweis: ${f.evidence}`,
        'passage',
      ),
  },
  {
    ...{ name: 'der Setzer', language: 'de' },
    write: (f, url) =>
      says(
        `Schnitzer auf ${at(f, url)}: Gemeint ist wohl ${f.now}, gedruckt wurde ${f.old}.`,
        'old',
        true,
        false,
      ),
  },
  {
    ...{ name: 'die Knappe', language: 'de' },
    write: (f, url) =>
      says(
        `Kleiner Hinweis zu ${at(f, url, 'Ihrem Beitrag ')} : die Angabe «${f.old}» trifft nicht zu. Tatsächlich sind es ${f.now}.`,
        'old',
        true,
        false,
      ),
  },
  {
    ...{ name: 'der Umständliche', language: 'de' },
    write: (f, url) =>
      says(
        `ich erlaube mir, Sie auf eine Ungenauigkeit aufmerksam zu machen.\n\nIm dritten Abschnitt lese ich: „${f.passage}“\n\nMeines Wissens lautet die richtige Angabe ${f.now}; das bestätigt auch ${f.evidence}\n\nGelesen habe ich den Artikel hier: ${at(f, url)}`,
        'passage',
      ),
  },
  {
    ...{ name: 'die Nachbarin', language: 'de' },
    write: (f, url) =>
      says(
        `i eurem Artikel ${at(f, url)} händ ihr «${f.old}» gschribe, es müesst aber «${f.now}» heisse. Lueg da: ${f.evidence}`,
        'old',
      ),
  },
  {
    ...{ name: 'der Bestimmte', language: 'de' },
    write: (f, url) =>
      says(
        `Bitte ersetzen Sie «${f.old}» durch «${f.now}» (${at(f, url)}). Quelle ist ${f.evidence} .`,
        'old',
      ),
  },
  {
    ...{ name: 'die Fachfrau', language: 'de', seen: true },
    write: (f, url) =>
      says(
        `> ${f.passage}\n\nDiese Aussage stimmt so nicht: Es handelt sich um ${f.now} (vgl. ${f.evidence}).\n\nFundort: ${at(f, url)}`,
        'passage',
      ),
  },
  {
    ...{ name: 'der Spötter', language: 'de' },
    write: (f, url) =>
      says(
        `Wer hat denn bei ${at(f, url)} nachgezählt? Anstelle von ${f.old} müsste da ${f.now} stehen, siehe ${f.evidence}`,
        'old',
      ),
  },
  {
    ...{ name: 'die Lehrerin', language: 'de', seen: true },
    write: (f, url) =>
      says(
        `in ${at(f, url, 'Ihrem Artikel ')} ist Ihnen ein Fehler unterlaufen. Sie haben "${f.old}" geschrieben, doch "${f.now}" ist richtig.`,
        'old',
        true,
        false,
      ),
  },
  {
    ...{ name: 'der Empörte', language: 'de' },
    write: (f, url) =>
      says(
        `Was Sie unter ${at(f, url)} schreiben, ist eine Zumutung. Ihre Zeitung wird von Jahr zu Jahr einseitiger, und ich überlege mir, das Abonnement nicht zu erneuern.`,
        'nothing',
        false,
        false,
      ),
  },
  {
    ...{ name: 'der Enttäuschte', language: 'de' },
    write: (f, url) =>
      says(
        `seit vierzig Jahren lese ich Ihr Blatt. Was ich nun bei ${at(f, url)} sehen musste, hat mich traurig gemacht: kein Wort zu den Betroffenen, dafür viel Platz für die Behörden.`,
        'nothing',
        false,
        false,
      ),
  },
  {
    ...{ name: 'the early reader', language: 'en' },
    write: (f, url) =>
      says(
        `I was reading ${at(f, url)} this morning and noticed that you have "${f.old}" where it ought to be "${f.now}". See ${f.evidence}`,
        'old',
      ),
  },
  {
    ...{ name: 'the clerk', language: 'en' },
    write: (f, url) =>
      says(
        `Correction needed on ${at(f, url)}\n\nCurrent text: ${f.passage}\nCorrect text: ${f.now}\nProof: ${f.evidence}`,
        'passage',
      ),
  },
  {
    ...{ name: 'the accountant', language: 'en' },
    write: (f, url) =>
      says(
        `Small point, but ${f.old} in ${at(f, url)} cannot be right; the record itself gives ${f.now} (${f.evidence}).`,
        'old',
      ),
  },
  {
    ...{ name: 'the terse one', language: 'en' },
    write: (f, url) => says(`It's ${f.now}, not ${f.old}.\n\n${at(f, url)}`, 'old', true, false),
  },
  {
    ...{ name: 'the historian', language: 'en' },
    write: (f, url) =>
      says(
        `You write that “${f.passage}” As the archive shows (${f.evidence}), that was in fact ${f.now}. The article is ${at(f, url)} .`,
        'passage',
      ),
  },
  {
    ...{ name: 'the proofreader', language: 'en' },
    write: (f, url) =>
      says(
        `'${f.old}' is a slip for '${f.now}' in the second paragraph of ${at(f, url)}`,
        'old',
        true,
        false,
      ),
  },
  {
    ...{ name: 'the friend of the family', language: 'en' },
    write: (f, url) =>
      says(
        `your reporter got it wrong on ${at(f, url)} - you've got ${f.old}, the family says ${f.now}, and so does ${f.evidence}`,
        'old',
      ),
  },
  {
    ...{ name: 'the lawyer', language: 'en' },
    write: (f, url) =>
      says(
        `We refer to your publication at ${at(f, url)}. The statement “${f.passage}” is inaccurate. The accurate wording is “${f.now}”. We rely on ${f.evidence}`,
        'passage',
      ),
  },
];

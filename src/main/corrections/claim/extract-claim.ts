import type { ReportClaim } from '#shared/domain/report/report.ts';
import { type FormAnswers, formAnswersIn, type Question } from '../reading/form-answers.ts';
import { correspondentIn, forwardedIn } from '../reading/forwarded.ts';
import { cleanedLetter, type Letter, takeApart, withQuestionsAsLabels } from '../reading/letter.ts';
import { languageOfLetter } from '../reading/letter-language.ts';
import type { Correspondent, Mail } from '../reading/read-mail.ts';
import { highlightedWords } from '../reading/web-addresses.ts';
import { askedAnswers, isMachine } from './asked-answers.ts';
import { counterpartIn } from './counterpart.ts';
import { type Wording, wordingIn } from './find-wording.ts';
import { leadingQuotation, oneLine } from './quotations.ts';
import { type Addresses, addressesOf, withoutAddresses, withTidyAddresses } from './report-addresses.ts';

/** What of the publication the rules need: its own pages are locations, its own addresses are no reporters. */
export interface ReadFor {
  readonly baseUrl: string;
  readonly correctionsAddress: string;
}

const longestDescription = 4000;
const salutation =
  /^(sehr geehrte|guten (tag|morgen|abend)|liebe[rs]?\b|hallo|hoi|salü|grüezi|grüss (sie|gott|euch)|werte[rs]?\b|geschätzte|dear\b|hello\b|hi\b|good (morning|day|afternoon|evening)|to whom)/i;
/** «Hallo, Trogen liegt in Ausserrhoden!» greets and claims in one breath. */
const states =
  /,.*(?<!\p{L})(nicht|keine?|ist|sind|war|waren|hat|haben|heisst|heißt|liegt|steht|stimmt|falsch|is|are|was|were|not|wrong)(?!\p{L})/iu;
const nothing = /^(keine?|none|n\/?a|-+|–|—|\/|nichts|siehe oben|see above|no)([.!]?|[,;–-].*)$/i;

/**
 * Reads a mail as a claim of an error, by rule: what is wrong where, what should stand there, and what shows it. The
 * result is a suggestion for a person to check. Fields that the letter does not answer are empty.
 */
export function extractClaim(mail: Mail, readFor: ReadFor): ReportClaim {
  const { text, from, remark } = trueLetter(mail);
  const letter = takeApart(withQuestionsAsLabels(text), from.name);
  const form = formAnswersIn(letter.own);
  const addresses = addressesOf({ form, letter, remark, subject: mail.subject, baseUrl: readFor.baseUrl });
  const evidence = addresses.evidence.length > 0 ? addresses.evidence : writtenEvidence(form);
  const bySubject = wordingOfSubject(mail.subject);
  const told = descriptionOf(form, letter);
  const description = told === '' && bySubject ? bareSubject(mail.subject) : told;
  const missing: ReportClaim['missing'] = [];
  if (addresses.location === '') missing.push('location');
  if (!/\p{L}{2,}.*\p{L}{2,}/su.test(description)) missing.push('description');
  if (evidence.length === 0 && !mail.attachments.some(couldBeEvidence)) missing.push('evidence');
  return {
    ...reporterOf(mail, from, form, letter, readFor),
    subject: mail.subject,
    sentAt: mail.sentAt,
    language: languageOfLetter(`${mail.subject}\n${letter.own || text}`),
    locationUrl: addresses.location,
    description,
    evidence,
    ...wordingOf(form, letter, addresses, text, bySubject),
    missing,
    text: cleanedLetter(mail.text),
  };
}

/** The claim of a mail that no person wrote: nothing is read into it. */
export const emptyClaim = (mail: Mail): ReportClaim => ({
  reporterName: mail.from.name,
  reporterAddress: mail.from.address,
  subject: mail.subject,
  sentAt: mail.sentAt,
  language: languageOfLetter(`${mail.subject}\n${mail.text}`),
  locationUrl: '',
  description: '',
  evidence: [],
  quoted: '',
  proposed: '',
  missing: [],
  text: cleanedLetter(mail.text),
});

/** A picture in a signature is inline and small; a document or a larger picture is sent on purpose. */
const couldBeEvidence = ({ mediaType, byteLength }: Mail['attachments'][number]): boolean =>
  mediaType === 'application/pdf' || (mediaType.startsWith('image/') && byteLength > 20_000);

/** The letter itself, where a mail only passes it on: enclosed as a file, or copied into the text. */
function trueLetter(mail: Mail): { text: string; from: Correspondent; remark: string } {
  const text = cleanedLetter(mail.text);
  const forwarded = forwardedIn(mail.subject, text);
  if (forwarded) return forwarded;
  if (mail.enclosed && mail.enclosed.text !== '' && text.length < 600)
    return { text: cleanedLetter(mail.enclosed.text), from: mail.enclosed.from, remark: text };
  return { text, from: mail.from, remark: '' };
}

const answersTo = (form: FormAnswers, question: Question): string[] =>
  form.answers.filter((answer) => answer.question === question).flatMap(({ lines }) => lines);

/** The first paragraph of the first answer to a question, on one line. */
function shortAnswer(form: FormAnswers, question: Question): string {
  const lines = form.answers.find((answer) => answer.question === question)?.lines ?? [];
  return oneLine(
    (
      lines
        .join('\n')
        .trim()
        .split(/\n\s*\n/)[0] ?? ''
    ).replace(/^\s*> ?/gm, ''),
  );
}

function reporterOf(
  mail: Mail,
  from: Correspondent,
  form: FormAnswers,
  letter: Letter,
  readFor: ReadFor,
): Pick<ReportClaim, 'reporterName' | 'reporterAddress' | 'replyTo'> {
  const written = correspondentIn(shortAnswer(form, 'address'));
  const isNobody = ({ address }: Correspondent) =>
    address === '' ||
    isMachine(address) ||
    address.toLowerCase() === readFor.correctionsAddress.toLowerCase();
  // Whoever passes a letter on asks answers for themselves.
  const asked = from === mail.from ? askedAnswers(mail.replyTo, readFor) : null;
  const sender = isNobody(from) && asked ? asked : from;
  const useForm = written.address !== '' && isNobody(sender);
  // A mailing list writes as «Anna Muster via Liste».
  const name = asked ? sender.name.replace(/\s+via\s.*$/i, '') : sender.name;
  const named =
    name !== '' && name !== sender.address && !(isNobody(from) && from.address !== '') ? name : '';
  const answers = asked && !useForm && asked.address.toLowerCase() !== sender.address.toLowerCase();
  return {
    reporterName: named || shortAnswer(form, 'name') || letter.signedBy || (useForm ? '' : sender.name),
    reporterAddress: useForm ? written.address : sender.address,
    ...(answers ? { replyTo: asked.address } : {}),
  };
}

function writtenEvidence(form: FormAnswers): string[] {
  const written = shortAnswer(form, 'evidence');
  const onlyAddresses = !/[\p{L}\p{N}]/u.test(withoutAddresses(written));
  return onlyAddresses || nothing.test(written) ? [] : [written];
}

function descriptionOf(form: FormAnswers, letter: Letter): string {
  const answered = answersTo(form, 'description').join('\n').trim();
  const told = answered === '' ? prose(form.rest) : prose(answered);
  const pair = (['quoted', 'proposed'] as const)
    .map((question) => shortAnswer(form, question))
    .filter(Boolean);
  const text = told || pair.join(' → ') || (form.answers.length > 0 ? '' : prose(letter.own));
  return withTidyAddresses(text).slice(0, longestDescription).trim();
}

/** The letter without salutation, and without lines that hold nothing but web addresses. */
function prose(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first]?.trim() ?? '';
  const salutes =
    salutation.test(opening) &&
    opening.length <= 80 &&
    !states.test(opening) &&
    /^[^.?:]*[,!]?$|^[^.?]*[,!]$/.test(opening);
  return lines
    .slice(salutes ? first + 1 : 0)
    .filter((line) => line.trim() === '' || /[\p{L}\p{N}]/u.test(withoutAddresses(line)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const bareSubject = (subject: string): string => subject.replace(/^(\s*(re|aw|wg|fwd?)\s*:)+\s*/i, '');

/** The change, where a subject names both sides of it. */
function wordingOfSubject(subject: string): Wording | null {
  const wording = wordingIn(withoutAddresses(bareSubject(subject)));
  return wording.quoted !== '' && wording.proposed !== '' ? wording : null;
}

function wordingOf(
  form: FormAnswers,
  letter: Letter,
  addresses: Addresses,
  text: string,
  bySubject: Wording | null,
): Wording {
  const described = [...answersTo(form, 'description'), '', form.rest].join('\n');
  const own = withoutAddresses(described.trim() === '' ? letter.own : described);
  const inProse = wordingIn(own);
  const answer = (question: 'quoted' | 'proposed') =>
    leadingQuotation(withoutAddresses(shortAnswer(form, question)));
  const setOff =
    letter.passages[0] || (inProse.quoted ? '' : highlightedWords(addresses.locationAsWritten || text));
  const wording = {
    quoted: answer('quoted') || setOff || inProse.quoted,
    proposed: answer('proposed') || inProse.proposed || counterpartIn(own, setOff),
  };
  return wording.quoted === '' && wording.proposed === '' && bySubject ? bySubject : wording;
}

import { aMail } from '#main/corrections/a-mail.fixture.ts';
import type { ReportClaim } from '#shared/domain/report/report.ts';
import { type Chance, chanceFrom } from '../written-words.ts';
import { type Facts, facts } from './facts.ts';
import { type Hand, hands, type Letter } from './letters.ts';

export const site = 'https://www.seeblatt.example';

/** A mail with what a person would read out of it. */
export interface LabelledMail {
  readonly raw: Buffer;
  readonly hand: string;
  /** Whether rules may be written with an eye on it. */
  readonly half: 'tuned' | 'held';
  readonly truth: {
    readonly location: string;
    /** Any of these is right; none: nothing should be read. */
    readonly quoted: readonly string[];
    readonly proposed: readonly string[];
    readonly evidence: readonly string[];
    readonly missing: ReportClaim['missing'];
  };
}

/** Every hand writes so many mails, each about other facts and sent in another way; the same in every run. */
export function labelledMails(each: number): LabelledMail[] {
  return hands.flatMap((hand, place) =>
    Array.from({ length: each }, (_, number) =>
      labelledMail(
        hand,
        place % 2 === 0 || hand.seen ? 'tuned' : 'held',
        number,
        chanceFrom(place * 1009 + number + 1),
      ),
    ),
  );
}

function labelledMail(hand: Hand, half: LabelledMail['half'], number: number, chance: Chance): LabelledMail {
  const about = facts[hand.language][Math.floor(chance() * facts[hand.language].length)] as Facts;
  const isNamed = chance() < 0.8;
  const location = `${site}/${about.slug}`;
  const letter = hand.write(about, isNamed ? location : '');
  const sent = ways[number % ways.length] as Way;
  return {
    hand: hand.name,
    half,
    raw: sent(letter.text, hand.language, chance),
    truth: truthOf(letter, about, isNamed ? location : ''),
  };
}

function truthOf(letter: Letter, about: Facts, location: string): LabelledMail['truth'] {
  const quoted = {
    passage: [about.passage],
    old: [about.old],
    both: [about.passage, about.old],
    nothing: [],
  };
  return {
    location,
    quoted: quoted[letter.quotes],
    proposed: letter.proposes ? [about.now] : [],
    evidence: letter.proves ? [about.evidence] : [],
    missing: [
      ...(location === '' ? ['location' as const] : []),
      ...(letter.proves ? [] : ['evidence' as const]),
    ],
  };
}

type Way = (text: string, language: 'de' | 'en', chance: Chance) => Buffer;

const reader = 'Meret Oberholzer';
const sender = `${reader} <meret@oberholzer.example>`;
const greeted = (text: string, language: 'de' | 'en'): string =>
  language === 'de'
    ? `Guten Tag\n\n${text}\n\nFreundliche Grüsse\n${reader}`
    : `Dear editors,\n\n${text}\n\nKind regards\n${reader}`;

/** How a letter reaches the desk. */
const ways: readonly Way[] = [
  (text, language) => aMail({ from: sender, text: greeted(text, language) }),
  /** Lines broken by the program at 72 characters. */
  (text, language) => aMail({ from: sender, text: wrapped(greeted(text, language)) }),
  (text, language) => aMail({ from: sender, html: asHtml(greeted(text, language)) }),
  (text, language, chance) => aMail({ from: sender, subject: '', text: fromPhone(text, language, chance) }),
  (text, language) =>
    aMail({
      from: `Redaktion <redaktion@seeblatt.example>`,
      subject: language === 'de' ? 'WG: Ihr Artikel' : 'Fwd: Your article',
      text: forwarded(greeted(text, language), language),
    }),
  (text, language) =>
    aMail({
      from: sender,
      subject: language === 'de' ? 'AW: Morgenmail' : 'Re: Morning mail',
      text: `${greeted(text, language)}\n\n${newsletter(language)}`,
    }),
];

function wrapped(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      let room = 72;
      return line
        .split(' ')
        .map((word, index) => {
          const fits = index === 0 || word.length < room;
          room = (fits ? room : 72) - word.length - 1;
          return index === 0 ? word : `${fits ? ' ' : '\n'}${word}`;
        })
        .join('');
    })
    .join('\n');
}

function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const linked = escaped.replace(/https:\/\/[^\s)]+/g, '<a href="$&">$&</a>');
  const paragraphs = linked.split('\n\n').map((words) => `<div>${words.replaceAll('\n', '<br>')}</div>`);
  return `<html><body style="font-family:Helvetica">${paragraphs.join('<div><br></div>')}</body></html>`;
}

/** Hastily: neighbouring letters of long words change places, outside of what is quoted and of addresses. */
function fromPhone(text: string, language: 'de' | 'en', chance: Chance): string {
  const hasty = text
    .split(/(«[^»]*»|„[^“]*“|“[^”]*”|"[^"]*"|'[^']*'|https:\S+|^>.*$)/m)
    .map((words, index) =>
      index % 2 === 1
        ? words
        : words.replace(/(?<![\p{L}\p{N}])\p{Ll}{6,}(?![\p{L}\p{N}])/gu, (word) =>
            chance() < 0.25 ? `${word.slice(0, 3)}${word[4]}${word[3]}${word.slice(5)}` : word,
          ),
    )
    .join('');
  return `${hasty}\n\n${language === 'de' ? 'Von meinem iPhone gesendet' : 'Sent from my iPhone'}`;
}

const forwarded = (text: string, language: 'de' | 'en'): string =>
  language === 'de'
    ? `Schaut ihr das an? Danke.\n\n-----Ursprüngliche Nachricht-----\nVon: ${sender}\nGesendet: Dienstag, 3. März 2026 07:12\nAn: Redaktion <redaktion@seeblatt.example>\nBetreff: Ihr Artikel\n\n${text}`
    : `One for you.\n\nBegin forwarded message:\n\nFrom: ${sender}\nSubject: Your article\nDate: 3 March 2026 at 07:12:00 CET\nTo: redaktion@seeblatt.example\n\n${text}`;

const newsletter = (language: 'de' | 'en'): string =>
  [
    language === 'de'
      ? 'Am 03.03.2026 um 06:00 schrieb Seeblatt <morgen@seeblatt.example>:'
      : 'On 3 Mar 2026, at 06:00, Seeblatt <morgen@seeblatt.example> wrote:',
    '> «Zweite Röhre bis 2030»',
    `> ${site}/verkehr/roehre`,
    `> Abmelden: ${site}/newsletter/abmelden`,
  ].join('\n');

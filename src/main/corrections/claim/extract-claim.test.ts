import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportClaim } from '#shared/domain/report/report.ts';
import { cpuMs } from '#tools/cpu-time.ts';
import { aMail, type MailWish } from '../a-mail.fixture.ts';
import { readMail } from '../reading/read-mail.ts';
import { extractClaim } from './extract-claim.ts';

const readFor = { baseUrl: 'https://www.tagblatt.example', correctionsAddress: 'korrektur@tagblatt.example' };
const site = 'https://www.tagblatt.example';

async function claimOf(wish: MailWish): Promise<ReportClaim> {
  const mail = await readMail(aMail(wish));
  if (!mail.readable) throw new Error(`unreadable: ${mail.problem}`);
  return extractClaim(mail, readFor);
}

interface Case {
  readonly of: string;
  readonly mail: MailWish;
  readonly says: Partial<ReportClaim>;
}

const cases: readonly Case[] = [
  {
    of: 'a number that is told by «deren»',
    mail: { text: 'Im Text über das Hallenbad ist von 3 Becken die Rede. Es sind deren vier.' },
    says: { quoted: '3 Becken', proposed: 'vier' },
  },
  {
    of: 'no number that «deren» only belongs to',
    mail: { text: 'In den 3 Gemeinden gibt es Streit. Es sind deren Bewohner, die leiden.' },
    says: { quoted: '', proposed: '' },
  },
  {
    of: 'no number among several that «deren» could mean',
    mail: { text: 'Sie nennen 3 Becken und 2 Rutschen. Es sind deren vier.' },
    says: { quoted: '', proposed: '' },
  },
  {
    of: 'a year that is right, and the one that is not',
    mail: { text: '«Das Werk stand von 1956 bis 1971 still.» 1965 ist richtig, nicht 1956.' },
    says: { quoted: '1956', proposed: '1965' },
  },
  {
    of: 'where somebody is, and is no longer',
    mail: { text: 'Nadja Furrer politisiert bei der GLP und nicht mehr bei der FDP.' },
    says: { quoted: 'FDP', proposed: 'GLP' },
  },
  {
    of: 'a measure that should be another',
    mail: { text: 'In your piece on the glacier, 3 km per year should be 3 m per year.' },
    says: { quoted: '3 km per year', proposed: '3 m per year' },
  },
  {
    of: 'what became of a name',
    mail: { text: 'Aus Müller wurde bei euch Möller. Bitte ändern.' },
    says: { quoted: 'Möller', proposed: 'Müller' },
  },
  {
    of: 'a day, and the one that was printed',
    mail: { text: 'Die Lawine ging am Dienstag nieder, ihr schreibt Mittwoch.' },
    says: { quoted: 'Mittwoch', proposed: 'Dienstag' },
  },
  {
    of: 'who it was, and who it was not',
    mail: { text: 'It was the Liberals who tabled the motion and not the Greens.' },
    says: { quoted: 'the Greens', proposed: 'the Liberals' },
  },
  {
    of: 'no error in a question of courtesy',
    mail: { text: 'Birsau ist richtig schön, nicht wahr?' },
    says: { quoted: '', proposed: '' },
  },
  {
    of: 'a French place without what is said of it',
    mail: { text: 'Madame Jeanneret est syndique de Bussy et non de Bussigny.' },
    says: { quoted: 'de Bussigny', proposed: 'de Bussy' },
  },
  {
    of: 'no order to correct in place of the right words',
    mail: { text: 'The caption is wrong and should be corrected soon.' },
    says: { quoted: '', proposed: '' },
  },
  {
    of: 'a change that is asked for with «nicht», the right word first',
    mail: { text: 'Müsste es im Bericht nicht «Phosphat» statt «Phosphor» heissen?' },
    says: { quoted: 'Phosphor', proposed: 'Phosphat' },
  },
  {
    of: 'a change that is denied, the wrong word first',
    mail: { text: 'Es muss nicht «Phosphat» heissen, sondern «Phosphor».' },
    says: { quoted: 'Phosphat', proposed: 'Phosphor' },
  },
  {
    of: 'a greeting and the claim in one line',
    mail: { text: 'Hallo, Trogen liegt in Ausserrhoden!\n\nGruss, Urs' },
    says: { description: 'Hallo, Trogen liegt in Ausserrhoden!' },
  },
  {
    of: 'a span that is told in words, the right one first',
    mail: { text: 'Danke! Eine Kleinigkeit: Das Lager dauerte zwei Wochen, nicht eine Woche.' },
    says: { quoted: 'eine Woche', proposed: 'zwei Wochen' },
  },
  {
    of: 'an English span, the right one first',
    mail: { text: 'Lovely piece. One thing: the strike lasted eleven days, not nine days.' },
    says: { quoted: 'nine days', proposed: 'eleven days' },
  },
  {
    of: 'a French name, the right one first',
    mail: {
      text: "Bonjour,\n\nLa présidente s'appelle Anne-Lise Rochat et non Anne-Lise Rochaz, comme vous l'écrivez.",
    },
    says: { quoted: 'Anne-Lise Rochaz', proposed: 'Anne-Lise Rochat' },
  },
  {
    of: 'no longer name of the same house in place of the shorter one',
    mail: {
      text: 'Wir vertreten die Bäckerei Gut AG. Die Aussage «die Bäckerei schulde Geld» ist unzutreffend.',
    },
    says: { quoted: 'die Bäckerei schulde Geld', proposed: '' },
  },
  {
    of: 'two figures told in dialect, the right one first',
    mail: { text: 'Sali zäme, dr FC Birsau het 3:1 gwunne und nid 2:1!!' },
    says: { quoted: '2:1', proposed: '3:1' },
  },
  {
    of: 'what somebody says that they said',
    mail: { text: 'You quote me as saying "it will melt by 2050". What I said was "it could melt by 2080".' },
    says: { quoted: 'it will melt by 2050', proposed: 'it could melt by 2080' },
  },
  {
    of: 'the office that somebody is said to hold, and the one that they hold',
    mail: { text: 'Frau Bieri wird als Rektorin bezeichnet. Sie ist aber Schulleiterin.' },
    says: { quoted: 'Rektorin', proposed: 'Schulleiterin' },
  },
  {
    of: 'a bare year without the verb behind it',
    mail: { text: 'Das Museum wurde nicht 1912, sondern 1921 gegründet.' },
    says: { quoted: '1912', proposed: '1921' },
  },
  {
    of: 'the wording of a caption, which is no title',
    mail: {
      text: `Die Legende im Beitrag ${site}/cup lautet: "Torhüter Jan Studer hält". Das ist er nicht.`,
    },
    says: { quoted: 'Torhüter Jan Studer hält' },
  },
  {
    of: 'what a right wording is said to be, after the wrong one',
    mail: { text: 'Sie schreiben «Theo Gsell». Der richtige Name lautet «Theo Gsöll».' },
    says: { quoted: 'Theo Gsell', proposed: 'Theo Gsöll' },
  },
  {
    of: 'no shortened address as evidence or as a place, since nobody can tell where it leads',
    mail: { text: 'Ort: https://t.co/AbC12\nBeschreibung: Es sind 44 Stimmen.\nBelege: https://bit.ly/3XyZ' },
    says: { locationUrl: '', evidence: [], missing: ['location', 'evidence'] },
  },
  {
    of: 'words as evidence, also beside a shortened address',
    mail: {
      text: 'Ort: https://www.tagblatt.example/a\nBeschreibung: Es sind 44.\nBelege: Protokoll vom Mai, https://bit.ly/3XyZ',
    },
    says: { evidence: ['Protokoll vom Mai, https://bit.ly/3XyZ'] },
  },
  {
    of: 'a quoted number and the one that the reporter counts instead',
    mail: {
      text: `${site}/eis «In zehn Jahren 1,3 Kilometer Länge verloren.» Laut Messnetz sind es 0,9 Kilometer.`,
    },
    says: { quoted: 'In zehn Jahren 1,3 Kilometer Länge verloren.', proposed: '0,9 Kilometer' },
  },
  {
    of: 'a per cent sign for a per cent written out, and of several numbers none',
    mail: { text: 'Sie schreiben: «18 Prozent der Exporte». Genau sind es 16 % und nicht mehr.' },
    says: { quoted: '18 Prozent der Exporte', proposed: '16 %' },
  },
  {
    of: 'two numbers of one kind, which is a guess and therefore none',
    mail: {
      text: 'Sie schreiben: «18 Prozent der Exporte». Es sind 16 Prozent, vor Jahren waren es 12 Prozent.',
    },
    says: { quoted: '18 Prozent der Exporte', proposed: '' },
  },
  {
    of: 'of two errors one, and not what is wrong in the one with what is right in the other',
    mail: {
      text: 'Guten Tag\n\nSie schreiben, das Angebot betrage 97,4 Milliarden. Richtig sind 79,4 Milliarden.\n\nAusserdem: Der Anwalt heisst Mark Toberoff, nicht «Marc Toberoff».\n\nFreundliche Grüsse\nUrs Vogt',
    },
    says: { quoted: '97,4 Milliarden', proposed: '79,4 Milliarden' },
  },
  {
    of: 'an answer in a paragraph of its own, when no other answers',
    mail: { text: `${site}/a\n\nSie schreiben: «40 Stimmen».\n\nRichtig sind: 44 Stimmen.\n\nDanke!` },
    says: { quoted: '40 Stimmen', proposed: '44 Stimmen' },
  },
  {
    of: 'what is told in a paragraph behind a line that names the place',
    mail: { text: `Fundort: ${site}/a\n\nSie schreiben «40 Stimmen». Richtig sind 44 Stimmen.` },
    says: {
      ...{ locationUrl: `${site}/a`, quoted: '40 Stimmen', proposed: '44 Stimmen' },
      description: 'Sie schreiben «40 Stimmen». Richtig sind 44 Stimmen.',
    },
  },
  {
    of: 'what was written, but what is right behind it',
    mail: { text: 'Sie haben «40 Tonnen» geschrieben, doch «44 Tonnen» ist richtig.' },
    says: { quoted: '40 Tonnen', proposed: '44 Tonnen' },
  },
  {
    of: 'what was written, but what is right behind it, without quotation marks',
    mail: { text: 'Guten Tag\n\nSie haben Marc Toberoff geschrieben, aber Mark Toberoff wäre richtig.' },
    says: { quoted: 'Marc Toberoff', proposed: 'Mark Toberoff' },
  },
  {
    of: 'what was written, and then that it would rightly be something else',
    mail: { text: 'In der Meldung habt ihr 312 Personen genannt, richtig wären jedoch 321 Personen.' },
    says: { quoted: '312 Personen', proposed: '321 Personen' },
  },
  {
    of: 'what was written in English, but what is correct behind it',
    mail: { text: 'Hello\n\nYou wrote "Wendleby Bridge", but "Wendlebury Bridge" is correct.' },
    says: { quoted: 'Wendleby Bridge', proposed: 'Wendlebury Bridge' },
  },
  {
    of: 'of numbered errors the one that is answered, in its own line',
    mail: {
      text: 'Mir sind zwei Fehler aufgefallen:\n1. Im Lead steht «97,4 Milliarden».\n2. Der Anwalt heisst Mark Toberoff, nicht «Marc Toberoff».',
    },
    says: { quoted: 'Marc Toberoff', proposed: 'Mark Toberoff' },
  },
  {
    of: 'of errors behind strokes one that is answered, and not the right of another',
    mail: {
      text: 'Zwei Dinge:\n- Sie schreiben «40 Tonnen».\n- Bei «Loosly» muss es «Loosli» heissen.',
    },
    says: { quoted: 'Loosly', proposed: 'Loosli' },
  },
  {
    of: 'what was counted «statt» what stands there, without quotation marks',
    mail: { text: 'Fehler: Langenthal hatte 32,1 % Ja statt 31,2 %\nBelege: keine, ich war dabei' },
    says: { quoted: '31,2 %', proposed: '32,1 %', evidence: [], missing: ['location', 'evidence'] },
  },
  {
    of: 'a name under the letter that has no closing',
    mail: {
      from: 'Iris Ammann <iris@post.example>',
      text: 'Da steht «seit 2015».\nKorrekt: seit 2014\nIris Ammann',
    },
    says: { quoted: 'seit 2015', proposed: 'seit 2014' },
  },
  {
    of: 'words that stand «im Text:»',
    mail: { text: `${site}/a. Im Text: "8 Prozent mit Beschwerden" – korrekt sind 9 Prozent.` },
    says: { quoted: '8 Prozent mit Beschwerden', proposed: '9 Prozent' },
  },
  {
    of: 'the three answers that the paper asks for',
    mail: {
      text: `Ort des Fehlers: ${site}/politik/gemeinde-spart?utm_source=nl&utm_medium=mail
Beschreibung des Fehlers: Im dritten Absatz steht «Die Gemeinde hat 4000 Einwohner». Es sind aber 40 000.
Belege: https://bfs.example/gemeinden, https://gemeinde.example/zahlen`,
    },
    says: {
      locationUrl: `${site}/politik/gemeinde-spart`,
      description: 'Im dritten Absatz steht «Die Gemeinde hat 4000 Einwohner». Es sind aber 40 000.',
      evidence: ['https://bfs.example/gemeinden', 'https://gemeinde.example/zahlen'],
      quoted: 'Die Gemeinde hat 4000 Einwohner',
      proposed: '40 000',
      missing: [],
    },
  },
  {
    of: 'bulleted answers on lines of their own, above a signature with a web address',
    mail: {
      text: `Guten Tag

• Ort des Fehlers:
${site}/politik/praesident
• Beschreibung des Fehlers:
Der Name des Stadtpräsidenten ist falsch geschrieben.
Statt "Hans Mayer" muss es "Hans Meier" heissen.
• Belege:
https://stadt.example/behoerden

Freundliche Grüsse
Beat Weber
www.weber-bau.example
Tel. 031 000 00 00`,
    },
    says: {
      locationUrl: `${site}/politik/praesident`,
      evidence: ['https://stadt.example/behoerden'],
      quoted: 'Hans Mayer',
      proposed: 'Hans Meier',
      missing: [],
    },
  },
  {
    of: 'English answers with an address that has no scheme, and no evidence',
    mail: {
      text: `Location of the error: tagblatt.example/news/bridge
Description: The second paragraph gives the wrong year. It says 2019 but it was 2018.
Evidence: none`,
    },
    says: {
      locationUrl: 'https://tagblatt.example/news/bridge',
      language: 'en',
      quoted: '2019',
      proposed: '2018',
      evidence: [],
      missing: ['evidence'],
    },
  },
  {
    of: 'answers that a program glued into one line',
    mail: {
      text: `Ort des Fehlers: ${site}/lokal/wil Beschreibung des Fehlers: Der Ort heisst "Wil", nicht "Will". Belege: https://wil.example`,
    },
    says: {
      locationUrl: `${site}/lokal/wil`,
      description: 'Der Ort heisst "Wil", nicht "Will".',
      evidence: ['https://wil.example'],
      quoted: 'Will',
      proposed: 'Wil',
    },
  },
  {
    of: 'wrong and right under labels, with evidence that is no web address',
    mail: {
      text: `Link: ${site}/kalender
Falsch: 12. Mai 2025
Richtig: 12. Mai 2026
Quelle: Amtsblatt Nr. 7, Seite 3`,
    },
    says: {
      locationUrl: `${site}/kalender`,
      quoted: '12. Mai 2025',
      proposed: '12. Mai 2026',
      evidence: ['Amtsblatt Nr. 7, Seite 3'],
      missing: [],
    },
  },
  {
    of: 'a web form, sent by a machine in the name of a reader',
    mail: {
      from: 'WordPress <wordpress@tagblatt.example>',
      headers: { 'Reply-To': 'Urs Frei <urs@frei.example>', 'Auto-Submitted': 'auto-generated' },
      text: `Name: Urs Frei
E-Mail: urs@frei.example
URL: ${site}/see
Nachricht: Es muss heissen: «Zürichsee» statt «Zürisee».
IP-Adresse: 10.0.0.1`,
    },
    says: {
      reporterName: 'Urs Frei',
      reporterAddress: 'urs@frei.example',
      locationUrl: `${site}/see`,
      quoted: 'Zürisee',
      proposed: 'Zürichsee',
    },
  },
  {
    of: 'free prose with a source, and a lawyer’s card below',
    mail: {
      from: 'p.huber@post.example',
      text: `Sehr geehrte Damen und Herren

In Ihrem Artikel ${site}/kultur/fest schreiben Sie: «Das Fest findet seit 1950 statt.» Das ist falsch, richtig ist 1905.

Quelle: https://de.wikipedia.org/wiki/Fest

Mit freundlichen Grüssen
Peter Huber

--
Peter Huber, Rechtsanwalt, https://huber-law.example`,
    },
    says: {
      reporterName: 'Peter Huber',
      reporterAddress: 'p.huber@post.example',
      locationUrl: `${site}/kultur/fest`,
      quoted: 'Das Fest findet seit 1950 statt.',
      proposed: '1905',
      evidence: ['https://de.wikipedia.org/wiki/Fest'],
    },
  },
  {
    of: '«nicht …, sondern …» without quotation marks',
    mail: {
      text: `Liebe Redaktion, im Beitrag www.tagblatt.example/wirtschaft/bank steht ein Fehler: Die Bank hat nicht 97,4 Milliarden, sondern 9,74 Milliarden Franken verloren. Siehe *https://bank.example/bericht.pdf*.`,
    },
    says: {
      locationUrl: 'https://www.tagblatt.example/wirtschaft/bank',
      quoted: '97,4 Milliarden',
      proposed: '9,74 Milliarden',
      evidence: ['https://bank.example/bericht.pdf'],
    },
  },
  {
    of: '"should read", with a mobile AMP address and a phone’s footer',
    mail: {
      text: `Dear editors,

Your piece at https://m.tagblatt.example/amp/world/treaty says "The treaty was signed in 1991". It should read "The treaty was signed in 1992".

Evidence: https://treaties.example/archive?id=7.

Kind regards,
John Smith
Sent from my iPhone`,
    },
    says: {
      language: 'en',
      locationUrl: `${site}/world/treaty`,
      quoted: 'The treaty was signed in 1991',
      proposed: 'The treaty was signed in 1992',
      evidence: ['https://treaties.example/archive?id=7'],
      description:
        'Your piece at https://m.tagblatt.example/amp/world/treaty says "The treaty was signed in 1991". It should read "The treaty was signed in 1992".',
    },
  },
  {
    of: '"should be … instead of …" without quotation marks',
    mail: { text: `Hi,\nin ${site}/sport/final the score should be 3-2 instead of 2-3.\nThanks,\nMary` },
    says: { language: 'en', quoted: '2-3', proposed: '3-2', missing: ['evidence'] },
  },
  {
    of: 'a passage set off with ">" in English',
    mail: {
      text: `Hello,

> Prime Minister John Smyth told reporters on Tuesday that the talks had failed.

His name is Jon Smith, not John Smyth. (${site}/world/talks)

Best,
Ed`,
    },
    says: {
      locationUrl: `${site}/world/talks`,
      quoted: 'Prime Minister John Smyth told reporters on Tuesday that the talks had failed.',
      proposed: 'Jon Smith',
    },
  },
  {
    of: 'a passage set off with ">" over two lines',
    mail: {
      text: `> Der Kanton zählt 26 Gemeinden und ist damit
> der kleinste der Schweiz.

Der Kanton zählt 28 Gemeinden. ${site}/x/kanton/`,
    },
    says: {
      locationUrl: `${site}/x/kanton/`,
      quoted: 'Der Kanton zählt 26 Gemeinden und ist damit der kleinste der Schweiz.',
    },
  },
  {
    of: 'an answer to a newsletter, whose links and quotations are not the reader’s',
    mail: {
      subject: 'Re: Newsletter',
      text: `Guten Tag, im Artikel ${site}/bahn ist der Satz "Der Zug fährt stündlich" falsch, er fährt halbstündlich.

Am 12.02.2026 um 06:00 schrieb Tagblatt Newsletter <nl@tagblatt.example>:
> Die Themen des Tages
> ${site}/anderes
> „Alles wird teurer“
> Abmelden: https://liste.example/abmelden`,
    },
    says: { locationUrl: `${site}/bahn`, quoted: 'Der Zug fährt stündlich', evidence: [] },
  },
  {
    of: 'an answer that names no address, above a newsletter full of them',
    mail: {
      subject: 'Re: Newsletter',
      text: `Der Bundesrat hat 7 Mitglieder!

On 12 Feb 2026, at 06:00, Tagblatt <nl@tagblatt.example> wrote:

> ${site}/eins
> ${site}/zwei`,
    },
    says: { locationUrl: '', evidence: [], quoted: '', missing: ['location', 'evidence'] },
  },
  {
    of: 'an answer in the manner of Outlook',
    mail: {
      subject: 'AW: Newsletter',
      text: `unter ${site}/rat steht, der Bundesrat habe 8 Mitglieder. Es müssten 7 heissen.

Von: Tagblatt <nl@tagblatt.example>
Gesendet: Donnerstag, 12. Februar 2026 06:00
An: anna
Betreff: Newsletter

Lesen Sie ${site}/anderes «Grosse Schlagzeile»`,
    },
    says: { locationUrl: `${site}/rat`, quoted: '', proposed: '7', evidence: [] },
  },
  {
    of: 'a mail that a colleague passed on from Gmail',
    mail: {
      from: 'Redaktion <redaktion@tagblatt.example>',
      subject: 'Fwd: Fehler',
      text: `Bitte anschauen.

---------- Forwarded message ---------
Von: Rosa Beispiel <rosa@leser.example>
Date: Mi., 11. Feb. 2026 um 10:00 Uhr
Subject: Fehler
To: <redaktion@tagblatt.example>


Im Text ${site}/bern heisst es „Bern liegt am Rhein“. Bern liegt an der Aare.`,
    },
    says: {
      reporterName: 'Rosa Beispiel',
      reporterAddress: 'rosa@leser.example',
      locationUrl: `${site}/bern`,
      quoted: 'Bern liegt am Rhein',
    },
  },
  {
    of: 'a mail that a colleague passed on from Outlook, with the address in the remark',
    mail: {
      from: 'Redaktion <redaktion@tagblatt.example>',
      subject: 'WG: Fehler',
      text: `Gehört zu ${site}/bern

Von: Rosa Beispiel <rosa@leser.example>
Gesendet: Mittwoch, 11. Februar 2026 10:00
An: Redaktion
Betreff: Fehler

Es heisst „Bern liegt am Rhein“.`,
    },
    says: {
      reporterAddress: 'rosa@leser.example',
      locationUrl: `${site}/bern`,
      quoted: 'Bern liegt am Rhein',
    },
  },
  {
    of: 'HTML alone, with wrapped links, a hidden preview line and a table',
    mail: {
      html: `<html><head><style>p{}</style></head><body><div style="display:none">Vorschau</div><p>Guten Tag</p>
<p>Im <a href="https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.tagblatt.example%2Faare%3Ffbclid%3Dx&amp;data=05%7C">Artikel</a> steht &laquo;Die Aare fliesst r&uuml;ckw&auml;rts&raquo;. Das ist Unsinn.</p>
<table><tr><td>Belege:</td><td><a href="https://www.google.com/url?q=https%3A%2F%2Fbafu.example%2Faare&amp;sa=D">Amt</a></td></tr></table></body></html>`,
    },
    says: {
      locationUrl: `${site}/aare`,
      description: `Im Artikel <${site}/aare> steht «Die Aare fliesst rückwärts». Das ist Unsinn.`,
      quoted: 'Die Aare fliesst rückwärts',
      evidence: ['https://bafu.example/aare'],
    },
  },
  {
    of: 'a stub of plain text beside the letter in HTML',
    mail: {
      text: 'Diese Mail bitte als HTML lesen.',
      html: `<p>Auf <a href="${site}/html">dieser Seite</a> steht der Name «Meier» falsch, er schreibt sich anders, nämlich mit y, wie das Telefonbuch und auch die Website der Gemeinde zeigen.</p>`,
    },
    says: { locationUrl: `${site}/html`, quoted: 'Meier' },
  },
  {
    of: '«Sie schreiben: …» at the start of a line, with the reader’s answer behind it',
    mail: { text: `Sie schreiben: «Die Brücke ist alt.» Das stimmt nicht.\n${site}/alt` },
    says: {
      quoted: 'Die Brücke ist alt.',
      description: 'Sie schreiben: «Die Brücke ist alt.» Das stimmt nicht.',
    },
  },
  {
    of: 'a labelled passage with a remark behind it',
    mail: {
      text: `Passage: "Bern am Rhein" (zweiter Absatz)\nVorschlag: "Bern an der Aare"\nURL: ${site}/bern`,
    },
    says: { quoted: 'Bern am Rhein', proposed: 'Bern an der Aare', locationUrl: `${site}/bern` },
  },
  {
    of: 'an arrow',
    mail: { text: `${site}/anwalt\n\nBundesanwalt Meier -> Bundesanwalt Maier\n\nhttps://ba.example/team` },
    says: {
      quoted: 'Bundesanwalt Meier',
      proposed: 'Bundesanwalt Maier',
      evidence: ['https://ba.example/team'],
    },
  },
  {
    of: 'a headline in quotation marks before the passage',
    mail: {
      text: `In Ihrem Artikel «Die grosse Wende am Gotthard» (${site}/gotthard) schreiben Sie: "Der Tunnel ist 57,1 Kilometer kurz." Er ist lang.`,
    },
    says: { quoted: 'Der Tunnel ist 57,1 Kilometer kurz.' },
  },
  {
    of: 'anger without a claim',
    mail: { text: 'Ihr Artikel ist eine Frechheit!!! Abo gekündigt.' },
    says: { locationUrl: '', quoted: '', proposed: '', evidence: [], missing: ['location', 'evidence'] },
  },
  {
    of: 'several pages of the paper, and links with marks stuck to them',
    mail: {
      text: `Ihr Bericht (${site}/lokal/bad|) widerspricht Ihrem Bericht ${site}/lokal/bad-alt. Auch die NZZ (nzz.ch/zuerich/bad-ld.1) und https://www.admin.ch/x, sagen es.`,
    },
    says: {
      locationUrl: `${site}/lokal/bad`,
      evidence: [`${site}/lokal/bad-alt`, 'https://nzz.ch/zuerich/bad-ld.1', 'https://www.admin.ch/x'],
    },
  },
  {
    of: 'the address only in a postscript',
    mail: {
      text: `Die Zahl im ersten Satz ("350 Tonnen") ist falsch: richtig wären 530 Tonnen.

Freundliche Grüsse
Sepp Kunz

PS: Es geht um ${site}/tonnen und Beleg ist https://zahlen.example/530`,
    },
    says: {
      locationUrl: `${site}/tonnen`,
      quoted: '350 Tonnen',
      proposed: '530 Tonnen',
      evidence: ['https://zahlen.example/530'],
    },
  },
  {
    of: 'a browser’s link to highlighted words',
    mail: {
      text: `Fehler hier: ${site}/bruecke#:~:text=Die%20Br%C3%BCcke%20ist%20200%20Meter%20hoch Das kann nicht sein.`,
    },
    says: { locationUrl: `${site}/bruecke`, quoted: 'Die Brücke ist 200 Meter hoch' },
  },
  {
    of: '«Aus … sollte … werden»',
    mail: { text: `Unter ${site}/norm: Aus "Standart" sollte "Standard" werden.` },
    says: { quoted: 'Standart', proposed: 'Standard' },
  },
  {
    of: '«müsste … statt … stehen»',
    mail: { text: `Auf ${site}/namen müsste «Sarah Koller» statt «Sara Kohler» stehen.` },
    says: { quoted: 'Sara Kohler', proposed: 'Sarah Koller' },
  },
  {
    of: '"change … to …"',
    mail: { subject: 'typo', text: `Please change "recieve" to "receive" in ${site}/post. Thank you! Bob` },
    says: { language: 'en', quoted: 'recieve', proposed: 'receive' },
  },
  {
    of: 'apostrophes that are no quotation marks',
    mail: {
      text: `Your article ${site}/old claims that it's the city's oldest bridge, which isn't true. The oldest is St. John's.`,
    },
    says: { quoted: '', proposed: '' },
  },
  {
    of: 'single curly marks around words with an apostrophe',
    mail: {
      text: `It states that ‘the city’s oldest bridge was built in 1500’ on ${site}/old, which is wrong.`,
    },
    says: { quoted: 'the city’s oldest bridge was built in 1500' },
  },
  {
    of: 'invisible characters and a web address broken inside its brackets',
    mail: { text: `Sie\u200b schreiben «Ge\u00admeinde\u00a0Bern» auf <${site}/lang/\n  teil>.` },
    says: { locationUrl: `${site}/lang/teil`, quoted: 'Gemeinde Bern' },
  },
  {
    of: 'a missing blank after a full stop, which is no address',
    mail: { text: `Das habe ich gelesen.Es stimmt nicht. So.Im Kanton Bern.An der Aare.` },
    says: { locationUrl: '', evidence: [] },
  },
  {
    of: 'a date with its weekday, whose commas and full stops end nothing',
    mail: {
      text: `${site}/fest Das Fest ist nicht am Samstag, 3. Mai 2025, sondern am Sonntag, 4. Mai 2025. Wir kommen gern.`,
    },
    says: { quoted: 'am Samstag, 3. Mai 2025', proposed: 'am Sonntag, 4. Mai 2025' },
  },
  {
    of: 'an English date with its year behind a comma',
    mail: { text: `${site}/fair The fair opened not on May 3, 2025, but on May 4, 2025. Kind regards` },
    says: { quoted: 'on May 3, 2025', proposed: 'on May 4, 2025' },
  },
  {
    of: 'a quantity that a letter without full stops goes on behind',
    mail: { text: 'bei euch ist der turm 32 m hoch, es sind aber 37 m ich habe dort gearbeitet' },
    says: { quoted: '32 m', proposed: '37 m' },
  },
  {
    of: 'figures of one unit among others, the second behind «falsch»',
    mail: {
      text: `Sie schreiben, der Bau habe 12 Millionen gekostet. Das ist falsch, es waren 21 Millionen. Der Zins lag bei 1.25!`,
    },
    says: { quoted: '12 Millionen', proposed: '21 Millionen' },
  },
  {
    of: 'a figure with the unit that both have, though it is named again in another form',
    mail: {
      text: 'Die Kosten von 3,2 Millionen sind falsch. Bewilligt waren 3,2 Mio., gekostet hat es 3,9 Millionen.',
    },
    says: { quoted: '3,2 Millionen', proposed: '3,9 Millionen' },
  },
  {
    of: 'a quoted sentence of several figures, one of which is counted otherwise',
    mail: { text: '> Nach 8 Wochen Pause öffnet am 3. Mai 2025 das Bad.\n\nEs waren 11 Wochen.' },
    says: { proposed: '11 Wochen' },
  },
  {
    of: 'a quantity as far as the quoted words go on',
    mail: { text: 'Die Angabe «40 Tonnen pro Jahr» ist alt. Die neue Zahl lautet 52 Tonnen pro Jahr.' },
    says: { quoted: '40 Tonnen pro Jahr', proposed: '52 Tonnen pro Jahr' },
  },
  {
    of: 'no name that is a noun in another form',
    mail: { text: 'Sie schreiben: «Sie zogen im Jahr 2015 um.» Das war einige Jahre vorher.' },
    says: { quoted: 'Sie zogen im Jahr 2015 um.', proposed: '' },
  },
  {
    of: '«bitte in … ändern»',
    mail: {
      text: 'Sie schreiben «vor dem Brand von 1890». Es brannte aber 1870. Bitte in «vor dem Brand von 1870» korrigieren.',
    },
    says: { quoted: 'vor dem Brand von 1890', proposed: 'vor dem Brand von 1870' },
  },
  {
    of: '«ändern Sie … auf …»',
    mail: {
      text: 'Es steht «Foto: U. Graf». Bitte ändern Sie den Nachweis unter dem Bild auf «Foto: Ueli Graf».',
    },
    says: { quoted: 'Foto: U. Graf', proposed: 'Foto: Ueli Graf' },
  },
  {
    of: '«ist falsch, der Preis war …» with the old words in the new',
    mail: { text: '"80 Franken" ist falsch, der Eintritt war "rund 80 Franken samt Pfand".' },
    says: { quoted: '80 Franken', proposed: 'rund 80 Franken samt Pfand' },
  },
  {
    of: 'a name in indirect speech',
    mail: {
      text: `In ${site}/wahl schreiben Sie, die neue Präsidentin heisse Lisa Meili. Gewählt wurde aber jemand anders.`,
    },
    says: { quoted: 'Lisa Meili', proposed: '' },
  },
  {
    of: 'the subject, where the letter itself says nothing',
    mail: { subject: 'Re: Ortsbus: Karin Zwahlen statt Karin Zwalen', text: '' },
    says: {
      ...{ quoted: 'Karin Zwalen', proposed: 'Karin Zwahlen', missing: ['location', 'evidence'] },
      description: 'Ortsbus: Karin Zwahlen statt Karin Zwalen',
    },
  },
  {
    of: 'answers between the questions of our own box, which are quoted',
    mail: {
      text: [
        '> • Ort des Fehlers: Geben Sie uns die genaue URL an, unter der Sie',
        '> den Fehler gefunden haben.',
        `\n${site}/chor\n`,
        '> • Beschreibung des Fehlers: Teilen Sie uns bitte mit, welche Angaben korrigiert werden sollten.',
        '\nFalsch ist «Dirigentin Ida Roth», richtig «Dirigentin Ada Roth».\n',
        '> • Belege: Idealerweise fügen Sie Ihrer Nachricht Belege hinzu.',
        '\nhttps://chor.example/leitung',
      ].join('\n'),
    },
    says: {
      ...{ locationUrl: `${site}/chor`, evidence: ['https://chor.example/leitung'], missing: [] },
      ...{ quoted: 'Dirigentin Ida Roth', proposed: 'Dirigentin Ada Roth' },
      description: 'Falsch ist «Dirigentin Ida Roth», richtig «Dirigentin Ada Roth».',
    },
  },
  {
    of: 'answers below the questions of our own box, copied',
    mail: {
      text: [
        `Ort des Fehlers: Geben Sie uns die genaue URL an, unter der Sie den Fehler gefunden haben.\n${site}/chor\n`,
        'Beschreibung des Fehlers: Teilen Sie uns bitte präzise mit, welche Angaben korrigiert werden sollten.',
        'Statt «Ida Roth» muss es «Ada Roth» heissen.\n',
        'Belege: Idealerweise fügen Sie Ihrer Nachricht Belege hinzu, wie beispielsweise Webadressen.\nhttps://chor.example/leitung',
      ].join('\n'),
    },
    says: {
      ...{ locationUrl: `${site}/chor`, evidence: ['https://chor.example/leitung'] },
      ...{
        quoted: 'Ida Roth',
        proposed: 'Ada Roth',
        description: 'Statt «Ida Roth» muss es «Ada Roth» heissen.',
      },
    },
  },
  {
    of: 'the only page of ours in the newsletter that it answers',
    mail: {
      text: `Der Turm ist 37 Meter hoch.\n\nAm 14. Februar 2025 schrieb Tagblatt <post@tagblatt.example>:\n> Der Turm ist offen\n> ${site}/turm\n> ${site}/`,
    },
    says: { locationUrl: `${site}/turm`, missing: ['evidence'] },
  },
  {
    of: 'none of several pages in the newsletter that it answers',
    mail: {
      text: `Der Turm ist 37 Meter hoch.\n\nAm 14. Februar 2025 schrieb Tagblatt <post@tagblatt.example>:\n> ${site}/turm\n> ${site}/bad`,
    },
    says: { locationUrl: '' },
  },
  {
    of: 'arrows between quotation marks, of which the first counts',
    mail: { text: `${site}/fest\n\n"das Zelt" => "die Halle"\n"am Morgen" => "am Abend"` },
    says: { quoted: 'das Zelt', proposed: 'die Halle' },
  },
  {
    of: '"please write …" with the old words in the new',
    mail: {
      text: `${site}/fair The article says "40 stalls". There were 38.5, so please write "about 40 stalls".`,
    },
    says: { quoted: '40 stalls', proposed: 'about 40 stalls' },
  },
  {
    of: 'a link to highlighted words, with the figure that the letter counts',
    mail: {
      text: `${site}/fest#:~:text=rund%20900%20Gäste%20pro%20Tag\nEs sind laut Verein 1100 Gäste pro Tag.`,
    },
    says: { quoted: 'rund 900 Gäste pro Tag', proposed: '1100 Gäste pro Tag' },
  },
  {
    of: 'how often, in a word each, whichever comes first',
    mail: { text: `${site}/bus Seit Dezember fährt der Bus nur noch stündlich, nicht mehr halbstündlich.` },
    says: { quoted: 'halbstündlich', proposed: 'stündlich' },
  },
  {
    of: 'how often, with a number each, the wrong one first',
    mail: { text: `${site}/blatt Das Blatt erscheint nicht viermal jährlich, sondern zweimal jährlich.` },
    says: { quoted: 'viermal jährlich', proposed: 'zweimal jährlich' },
  },
  {
    of: 'a house that is only pointed at the second time',
    mail: {
      text: `${site}/rat Frau Rey sitzt seit 2024 in der Fraktion der Mitte und nicht mehr in jener der SVP.`,
    },
    says: { quoted: 'SVP', proposed: 'Mitte' },
  },
  {
    of: 'a figure in place of the figure, without the words around it',
    mail: {
      text: `${site}/huette You write that the hut is 50 minutes from the station. It should be 15 minutes away.`,
    },
    says: { quoted: '50 minutes', proposed: '15 minutes' },
  },
  {
    of: 'a letter to a list, whose foot proves nothing',
    mail: {
      text: `In ${site}/bad heisst es «Bademeister Rey». Richtig: «Bademeister Frey».\n\nKarl\n_______________________________________________\nMedien mailing list\nhttps://listen.example/listinfo/medien`,
    },
    says: { evidence: [], proposed: 'Bademeister Frey' },
  },
];

describe('a claim is read out of', () => {
  for (const { of, mail, says } of cases)
    it(of, async () => {
      expect(await claimOf(mail)).toMatchObject(says);
    });
});

describe('a claim', () => {
  it('can be read from any text, and never holds an address that is not http(s)', async () => {
    const words = fc.constantFrom(
      'Ort des Fehlers:',
      'Belege:',
      '>',
      '«',
      '»',
      '„',
      '"',
      "'",
      'statt',
      'nicht',
      'sondern',
      '[…]',
      '--',
      'Von:',
      'http://',
      'javascript:alert(1)',
      'www.',
      '.example',
      'xn--',
      '@',
      'Am 1.1.2026 schrieb x@y.ch:',
      '\n',
      '\n\n',
      '&',
      '%',
    );
    const text = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, fc.string(), async (parts, subject) => {
        const mail = { subject: subject.replace(/[\r\n]/g, ' '), text: parts.join(' ') };
        const claim = await claimOf(mail);
        for (const url of [claim.locationUrl, ...claim.evidence].filter((url) => /^\w+:\//.test(url)))
          expect(url).toMatch(/^https?:\/\//);
      }),
      { numRuns: 300 },
    );
  });

  const reporterOf = async (from: string, replyTo: string, headers: Record<string, string> = {}) => {
    const mail = await readMail(
      aMail({ from, text: 'Hinweis', headers: { 'Reply-To': replyTo, ...headers } }),
    );
    if (!mail.readable) throw new Error('unreadable');
    const { reporterName, reporterAddress, replyTo: asked } = extractClaim(mail, readFor);
    return [reporterName, reporterAddress, asked];
  };

  it('knows where a mail asks answers to go', async () => {
    const list = '"Ruedi Ammann via Medien" <medien@listen.example>';
    const ruedi = 'ruedi@ammann.example';
    expect(await reporterOf(list, ruedi)).toEqual(['Ruedi Ammann', 'medien@listen.example', ruedi]);
    expect(await reporterOf('info@praxis.example', 'Eva Berg <eva@berg.example>')).toEqual([
      expect.anything(),
      'info@praxis.example',
      'eva@berg.example',
    ]);
    expect((await reporterOf(`Ruedi <${ruedi}>`, ruedi.toUpperCase()))[2]).toBeUndefined();
  });

  it('answers nobody but the sender where a mail asks for the newsroom, a machine, a list or nothing readable', async () => {
    const answeredAt = async (replyTo: string, headers = {}) =>
      (await reporterOf('Ruedi <ruedi@ammann.example>', replyTo, headers))[2];
    for (const each of [
      readFor.correctionsAddress,
      'redaktion@tagblatt.example',
      'noreply@x.example',
      'ruedi',
      '<>',
    ])
      expect(await answeredAt(each), each).toBeUndefined();
    const listPost = { 'List-Post': '<mailto:medien@listen.example>' };
    expect(await answeredAt('medien@listen.example', listPost)).toBeUndefined();
  });

  it('takes less than a second out of a letter that was made to be slow', async () => {
    const slow = [
      'nicht '.repeat(20_000),
      '«'.repeat(50_000),
      `http://${'xn--a.'.repeat(9000)}`,
      '> a\nb\n'.repeat(20_000),
    ];
    for (const text of slow) {
      const mail = await readMail(aMail({ text }));
      const taken = await cpuMs(() => mail.readable && extractClaim(mail, readFor));
      expect(taken, text.slice(0, 10)).toBeLessThan(1000);
    }
  });
});

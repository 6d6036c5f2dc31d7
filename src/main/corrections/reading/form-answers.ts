/** What the paper's box and the usual web forms ask for. `other`: an answer that says nothing about the error. */
export type Question =
  | 'location'
  | 'description'
  | 'evidence'
  | 'quoted'
  | 'proposed'
  | 'name'
  | 'address'
  | 'other';

interface FormAnswer {
  readonly question: Question;
  /** Lines of the answer, as written, the label taken off. */
  readonly lines: readonly string[];
}

export interface FormAnswers {
  readonly answers: readonly FormAnswer[];
  /** What stands before the first label, or behind an answer that is done. */
  readonly rest: string;
}

const labels: readonly [Question, RegExp][] = [
  [
    'location',
    /^(ort|ort des fehlers|fundort|url|url \/ ?webadresse|url\/webadresse|(url|link|adresse|titel und link) (des|zum|vom) (artikels?|beitrags?)|artikel-?(link|url)|link|web-?adresse|internetadresse|seite|webseite|artikel|beitrag|betroffener? (artikel|beitrag|seite|text)|betrifft|location|location of (the )?error|where|page|web ?page|article|article (url|link|address)|(url|link|address) (of|to) the (article|page|piece)|web ?address|affected (article|page))$/,
  ],
  [
    'description',
    /^(beschreibung|beschreibung des fehlers|fehlerbeschreibung|fehler|der fehler|was ist falsch|was stimmt nicht|problem|hinweis|korrekturhinweis|anliegen|nachricht|ihre nachricht|mitteilung|bemerkung|kommentar|begründung|description|description of (the )?error|error|the error|mistake|issue|what is wrong|what's wrong|details|message|your message|comments?|explanation|reason)$/,
  ],
  [
    'evidence',
    /^(belege?|beweise?|nachweise?|quellen?|quellenangaben?|evidence|proof|sources?|references?|link zum beleg|links? zu(m|n)? belegen?|supporting links?)$/,
  ],
  [
    'quoted',
    /^((falsche |betroffene |beanstandete )?(textstelle|textpassage|passage|stelle|aussage)|zitat|wortlaut|originaltext|falsch|falsch ist|falsche angabe|bisher|bisheriger text|ist|alt|aktuell|im artikel steht|im text steht|es steht|da steht|sie schreiben|was steht|quote|quoted passage|passage in question|text in question|wrong|incorrect|incorrect text|current text|currently|currently reads|currently says|it says|you wrote|old|was)$/,
  ],
  [
    'proposed',
    /^(richtig|richtig ist|richtig wäre|richtige angabe|korrekt|korrekt ist|korrekt wäre|korrektur|korrekturvorschlag|vorschlag|neu|neuer text|soll|sollte heissen|sollte heißen|muss heissen|es muss heissen|es müsste heissen|richtigstellung|correct|correct text|correction|suggested correction|suggested wording|suggestion|proposed|proposed text|proposed wording|should read|should be|should say|it should read|it should say|new|now)$/,
  ],
  ['name', /^(name|vor- und nachname|vorname und name|ihr name|absender|your name|full name|sender)$/],
  [
    'address',
    /^(e-?mail|e-?mail-?adresse|mail|ihre e-?mail(-?adresse)?|your e-?mail|e-?mail address|reply to)$/,
  ],
  [
    'other',
    /^(telefon|telefonnummer|tel|phone|mobile|datum|date|zeit|time|uhrzeit|ip|ip-adresse|ip address|browser|user agent|betreff|subject|einwilligung|datenschutz|consent|anrede|ort und datum|wohnort)$/,
  ],
];

/** Only these may stand on a line of their own without a colon. */
const headings =
  /^(ort des fehlers|beschreibung( des fehlers)?|fehlerbeschreibung|belege|quellen|location of (the )?error|description( of (the )?error)?|evidence|sources)$/;

const labelled =
  /^[\s>]*(?:[-–—*•·▪#]+\s*|\(?\d{1,2}[.)]\s*)?[*_]{0,3}([\p{L}][\p{L}\p{M} /'’-]{1,50}?)(?:\s*\([^()\n]{0,100}\))?\s*[*_]{0,3}\s*(?:[:：|=\t]|\s[-–—]\s)[*_]{0,3}[ \t]*(.*)$/u;

/** «Sie schreiben: „…“ Das ist falsch.» is prose, although «Sie schreiben: 40 Tonnen» may be an answer. */
const spoken = /(schreiben|steht|says|wrote|reads|heissen|heißen|should (read|be|say)|ist|wäre)$/i;

/** The paper's own labels in the middle of a line, where a program has glued the form together. */
const gluedLabel =
  /[ \t]+(?=[*_]{0,3}(?:Ort des Fehlers|Beschreibung(?: des Fehlers)?|Belege?|Location of (?:the )?error|Description(?: of (?:the )?error)?|Evidence)[*_]{0,3}\s*:)/g;

const questionOf = (label: string): Question | null => {
  const folded = label.toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ').trim();
  return labels.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
};

/** The question that a line asks, and what of the answer stands on it; null for a line of prose. */
export function labelOf(line: string): { readonly question: Question; readonly value: string } | null {
  const [, label, value] = labelled.exec(line) ?? [];
  const isProse = spoken.test(label ?? '') && /^["«»„“‹‚‘']/.test(value ?? '');
  const question = label === undefined || isProse ? null : questionOf(label);
  if (question) return { question, value: (value ?? '').trim() };
  const heading = line.replace(/^[\s>*•·▪#-]+|[\s*_]+$/g, '').toLowerCase();
  const asked = headings.test(heading) ? questionOf(heading) : null;
  return asked && { question: asked, value: '' };
}

/** What our box says behind its labels: a question, and no answer. */
const asking =
  /^(bitte\s+)?(geben|teilen|nennen|beschreiben|schildern|fügen|schreiben|sagen) sie\b|^idealerweise\b|^(please|ideally|tell us|give us|let us know)\b/i;

/** The label under which a line of our box asks for location, description or evidence; null for any other line. */
export function asksInBox(line: string): string | null {
  const label = labelOf(line);
  return label && ofOurBox.has(label.question) && asking.test(label.value)
    ? (labelled.exec(line)?.[1] ?? null)
    : null;
}

const ofOurBox: ReadonlySet<Question> = new Set(['location', 'description', 'evidence']);

/** Questions whose answers may have several paragraphs; any other is done with its first. */
const isLong: ReadonlySet<Question> = new Set(['description', 'evidence', 'quoted', 'proposed']);
const endsSentence = (line: string): boolean => /[.!?]\s*$/.test(line);
const hasWords = (line: string): boolean => line.trim() !== '';

/** Takes a letter apart at its labels («Ort des Fehlers: …»), in German or English. */
export function formAnswersIn(letter: string): FormAnswers {
  const rest: string[] = [];
  const answers: { question: Question; lines: string[] }[] = [];
  let into = rest;
  let inQuestion = false;
  for (const line of letter.replace(gluedLabel, '\n').split('\n')) {
    const label = labelOf(line);
    if (label) {
      const asks = asking.test(label.value);
      inQuestion = asks && !endsSentence(label.value);
      into = label.value === '' || asks ? [] : [label.value];
      answers.push({ question: label.question, lines: into });
      continue;
    }
    if (inQuestion) {
      // The rest of a question that was broken over lines.
      inQuestion = line.trim() !== '' && !endsSentence(line);
      continue;
    }
    const asked = answers.at(-1);
    if (line.trim() === '' && asked && !isLong.has(asked.question) && asked.lines.some(hasWords)) into = rest;
    into.push(line);
  }
  return { answers, rest: rest.join('\n') };
}

/** Whether a text answers at least two of the three questions that the paper asks. */
export function hasFormAnswers(text: string): boolean {
  const asked = new Set(formAnswersIn(text).answers.map(({ question }) => question));
  return ['location', 'description', 'evidence'].filter((name) => asked.has(name as Question)).length >= 2;
}

import type { Language } from '#shared/domain/language.ts';
import {
  isOpen,
  type ReportStanding,
  type ReportState,
  reportState,
} from '#shared/domain/report/report-standing.ts';
import { squeezed } from './fold.ts';

/** What a search can be narrowed by, in words. */
export const filterNames = [
  'section',
  'status',
  'by',
  'kind',
  'after',
  'before',
  'until',
  'has',
  'used',
] as const;
export type FilterName = (typeof filterNames)[number];

/** Everything that can be found. The last two are known to the window alone. */
export const foundKinds = ['article', 'image', 'report', 'standing-element', 'setting', 'command'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** What something can have, or lack. */
export const having = ['image', 'report', 'credit', 'no-credit'] as const;
export type Having = (typeof having)[number];

type Spellings = Readonly<Record<Language, readonly string[]>>;

/** Either language is understood in either window; the first spelling of each is the one that is shown. */
export const filterSpellings: Readonly<Record<FilterName, Spellings>> = {
  section: { de: ['ressort'], en: ['section'] },
  status: { de: ['status', 'stand'], en: ['status', 'state'] },
  by: { de: ['von', 'autor', 'autorin'], en: ['by', 'from', 'author'] },
  kind: { de: ['art', 'typ'], en: ['kind', 'type'] },
  after: { de: ['nach', 'seit', 'ab'], en: ['after', 'since'] },
  before: { de: ['vor'], en: ['before'] },
  until: { de: ['bis'], en: ['until'] },
  has: { de: ['hat', 'mit'], en: ['has', 'with'] },
  used: { de: ['verwendet', 'in'], en: ['used', 'in'] },
};

const kindSpellings: Readonly<Record<FoundKind, Spellings>> = {
  article: { de: ['artikel', 'text', 'stück'], en: ['piece', 'article', 'story'] },
  image: { de: ['bild', 'foto'], en: ['image', 'picture', 'photo'] },
  report: { de: ['meldung', 'hinweis', 'korrekturhinweis'], en: ['report', 'correction'] },
  'standing-element': { de: ['baustein', 'standardelement'], en: ['standing-element', 'element'] },
  setting: { de: ['einstellung', 'einstellungen'], en: ['setting', 'settings'] },
  command: { de: ['befehl', 'befehle'], en: ['command', 'commands'] },
};

const havingSpellings: Readonly<Record<Having, Spellings>> = {
  image: { de: ['bild', 'foto'], en: ['image', 'picture', 'photo'] },
  report: { de: ['korrektur', 'meldung', 'hinweis'], en: ['report', 'correction'] },
  credit: { de: ['nachweis', 'bildnachweis'], en: ['credit'] },
  'no-credit': {
    de: ['ohne-credit', 'ohne-nachweis', 'keinen-nachweis'],
    en: ['no-credit', 'without-credit'],
  },
};

/** A state of a piece or of a report, as the index names it. */
export type FoundState = `article ${string}` | `report ${string}`;

/** What can be replied to although the desk is done with it; a reply has it wait again without changing its state. */
const doneWith = reportState.options.filter((state) => !isOpen(state));

/** The state of a report by which it is found: one that is done with, and waits because of a reply, is open. */
export const foundStateOf = ({ state, replied }: Pick<ReportStanding, 'state' | 'replied'>): string =>
  replied && !isOpen(state) ? `${state}-replied` : state;

const repliedStates = doneWith.map((state) => `report ${state}-replied` as const);

/** All states by which reports are found that wait for somebody. */
export const openStates: readonly FoundState[] = [
  ...reportState.options.filter(isOpen).map((state) => `report ${state}` as const),
  ...repliedStates,
];

/** A state of a report, whether it was replied to since or not. */
export const withReplied = (state: ReportState): FoundState[] =>
  doneWith.includes(state) ? [`report ${state}`, `report ${state}-replied`] : [`report ${state}`];

interface StatusMeaning {
  readonly name: string;
  readonly states: readonly FoundState[];
  readonly spellings: Spellings;
}

const status = (name: string, states: readonly FoundState[], de: string[], en: string[]): StatusMeaning => ({
  name,
  states,
  spellings: { de, en },
});

/** Stands of pieces in the order of their life, then those of reports. */
export const statusMeanings: readonly StatusMeaning[] = [
  status('idea', ['article idea'], ['idee'], ['idea']),
  status('draft', ['article draft'], ['entwurf'], ['draft']),
  status(
    'review',
    ['article review', 'report under-review'],
    ['in-prüfung', 'prüfung', 'im-gegenlesen', 'gegenlesen'],
    ['review', 'in-review', 'under-review'],
  ),
  status('ready', ['article ready'], ['bereit'], ['ready']),
  status(
    'published',
    ['article published', 'report published'],
    ['veröffentlicht', 'publiziert'],
    ['published'],
  ),
  status('archived', ['article archived'], ['archiviert'], ['archived']),
  status('spiked', ['article spiked'], ['verworfen'], ['spiked']),
  status('open', openStates, ['offen'], ['open']),
  status('received', ['report received'], ['eingegangen', 'neu'], ['received', 'new']),
  status('acknowledged', ['report acknowledged'], ['bestätigt'], ['acknowledged']),
  status('triaged', ['report triaged'], ['triagiert'], ['triaged']),
  status('awaiting-reporter', ['report awaiting-reporter'], ['rückfrage'], ['awaiting-reporter', 'waiting']),
  status('decided', ['report decided'], ['entschieden'], ['decided']),
  status(
    'correction-in-progress',
    ['report correction-in-progress'],
    ['korrektur-in-arbeit', 'in-arbeit'],
    ['correction-in-progress', 'in-progress'],
  ),
  status('second-approval', ['report second-approval'], ['freigabe'], ['second-approval', 'approval']),
  status('reporter-informed', withReplied('reporter-informed'), ['informiert'], ['informed']),
  status('closed', withReplied('closed'), ['geschlossen'], ['closed']),
  status('set-aside', withReplied('set-aside'), ['beiseitegelegt'], ['set-aside']),
];

const all = ({ de, en }: Spellings): readonly string[] => [...de, ...en];

/** The filter that a key names, whole; null for none. */
export function filterNamed(key: string): FilterName | null {
  const wanted = squeezed(key);
  const named = filterNames.find((name) =>
    all(filterSpellings[name]).some((word) => squeezed(word) === wanted),
  );
  return named ?? null;
}

/** All entries that a value begins to name; those that it names whole, if any. */
function meant<Entry>(
  entries: readonly Entry[],
  spellings: (entry: Entry) => Spellings,
  value: string,
): Entry[] {
  const wanted = squeezed(value);
  if (wanted === '') return [];
  const fits = (how: (spelling: string) => boolean) =>
    entries.filter((entry) => all(spellings(entry)).some((word) => how(squeezed(word))));
  const whole = fits((spelling) => spelling === wanted);
  return whole.length > 0 ? whole : fits((spelling) => spelling.startsWith(wanted));
}

export const kindsMeant = (value: string): FoundKind[] =>
  meant(foundKinds, (kind) => kindSpellings[kind], value);
export const havingMeant = (value: string): Having[] => meant(having, (has) => havingSpellings[has], value);
export const statusesMeant = (value: string): StatusMeaning[] =>
  meant(statusMeanings, ({ spellings }) => spellings, value);

/** The key that is shown for a filter: `ressort`, `section`. */
export const filterKey = (name: FilterName, language: Language): string =>
  filterSpellings[name][language][0]!;

const dateExamples: Spellings = {
  de: ['heute', 'gestern', 'diese-woche', 'letzte-woche', 'diesen-monat', 'letzten-monat'],
  en: ['today', 'yesterday', 'this-week', 'last-week', 'this-month', 'last-month'],
};

/** What can stand behind a filter, for completion; none where only the desk knows. */
export function valuesOf(name: FilterName, language: Language): readonly string[] {
  const first = (spellings: Spellings) => spellings[language][0]!;
  switch (name) {
    case 'status':
      return statusMeanings.map(({ spellings }) => first(spellings));
    case 'kind':
      return foundKinds.map((kind) => first(kindSpellings[kind]));
    case 'has':
      return having.map((has) => first(havingSpellings[has]));
    case 'after':
    case 'before':
    case 'until':
      return dateExamples[language];
    default:
      return [];
  }
}

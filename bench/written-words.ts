/** Numbers from 0 up to 1 that are the same in every run with the same seed. */
export type Chance = () => number;

/** A small generator of Marsaglia's xorshift family; good enough to write filler with. */
export function chanceFrom(seed: number): Chance {
  let state = (seed * 2_654_435_761) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}

const little = `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus
  er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
  mehr durch man sein wurde sei`;
const firsts = `Gemeinde Stadt Kantons Bundes Schul Verkehrs Wasser Energie Strassen Brücken Bahn Spital Wohn Steuer
  Umwelt Kultur Sport Lehr Jugend Alters Wald See Berg Grenz Markt Arbeits Kirchen Theater Museums Quartier Flughafen
  Velo Klima Strom Bau Boden Finanz Gerichts Polizei Feuerwehr Zeitungs Daten Forschungs Familien Lebens Güter Tal
  Landwirtschafts Volks Partei Vereins Abfall Gäste Milch Käse Brücken Übergangs Öl Ärzte`;
const lasts = `rat ratssitzung haus amt plan projekt platz preis verband verein kredit fest leitung vertrag reform
  strasse brücke anlage netz dienst gesetz vorlage abstimmung sitzung kommission behörde direktion prüfung debatte
  bericht zahl kosten schutz nutzung sanierung erweiterung eröffnung schliessung planung versorgung entwicklung
  gebühr fläche linie halle woche gruppe frage krise wende studie förderung ordnung stelle`;
const deeds = `beschliesst prüft fordert plant lehnt eröffnet verkauft baut kürzt erhöht senkt bewilligt sucht findet
  warnt kritisiert begrüsst verschiebt genehmigt verhandelt untersucht bestätigt dementiert übernimmt schützt öffnet
  gewinnt verliert spart investiert rechnet erwartet zeigt erklärt verlangt stimmt weist bleibt steht kommt geht`;
const kinds = `neue neuen alte alten grosse grossen kleine kleinen öffentliche öffentlichen private städtische kantonale
  regionale letzte nächste ersten zweiten offene teure günstige knappe deutliche höhere tiefere frühere spätere
  zuständige umstrittene geplante zusätzliche schweizerische jährliche rund drei zwölf vierzig hundert tausend`;
const places = `Zürich Bern Basel Genf Luzern Winterthur Thun Köniz Chur Uster Sion Zug Aarau Olten Davos Wil Baden
  Brig Visp Murten Bülach Küsnacht Rüti Gränichen Münsingen Flüelen Glarus Altdorf Schwyz Sarnen Stans Herisau`;
const syllables = `ba be bi bo bu da de di do du fa fe fi ga ge gi ha he hi ka ke ki ko la le li lo ma me mi mo na ne
  ni ra re ri ro sa se si ta te ti to wa we wi za ze zi mül kür grä hös`;
const list = (words: string): string[] => words.split(/\s+/);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Early entries far more often than late ones, as words are in a language. */
const often = (among: readonly string[], chance: Chance): string =>
  among[Math.floor(among.length * chance() ** 2.5)] as string;
const any = (among: readonly string[], chance: Chance): string =>
  among[Math.floor(among.length * chance())] as string;

const [littles, heads, tails, verbs, adjectives, towns, sounds] = [
  little,
  firsts,
  lasts,
  deeds,
  kinds,
  places,
  syllables,
].map(list) as [string[], string[], string[], string[], string[], string[], string[]];

/** One of some tens of thousands of names, most of which stand in few texts. */
const name = (chance: Chance): string =>
  capital(any(sounds, chance) + any(sounds, chance) + any(sounds, chance));

const noun = (chance: Chance): string => any(heads, chance) + often(tails, chance);

function word(chance: Chance): string {
  const which = chance();
  if (which < 0.46) return often(littles, chance);
  if (which < 0.66) return noun(chance);
  if (which < 0.8) return often(verbs, chance);
  if (which < 0.92) return often(adjectives, chance);
  if (which < 0.96) return any(towns, chance);
  return name(chance);
}

/** A line of words without a full stop. */
export const line = (count: number, chance: Chance): string =>
  capital(Array.from({ length: count }, () => word(chance)).join(' '));

/** About `count` words in sentences. */
export function paragraph(count: number, chance: Chance): string {
  const sentences: string[] = [];
  for (let written = 0; written < count; ) {
    const length = Math.min(count - written, 7 + Math.floor(chance() * 12));
    sentences.push(`${line(length, chance)}.`);
    written += length;
  }
  return sentences.join(' ');
}

/** A person, as a byline names one. */
export const personName = (chance: Chance): string => `${name(chance)} ${name(chance)}`;

import type { Handlers, OutputOf } from '#shared/contract/contract.ts';
import type { deskRequests } from '#shared/contract/desk.ts';
import type { HouseElement } from '#shared/domain/publication.ts';
import type { Clock } from '#shared/domain/time.ts';
import { printQuery } from '#shared/search-query/parts.ts';
import { isVain, type Query, readQuery } from '#shared/search-query/query.ts';
import type { SearchHit, SearchKind } from '../store/search.ts';
import type { Store } from '../store/store.ts';
import { hitsOf } from './list-found.ts';
import { probablyMeant } from './meant.ts';
import { placeOfHit, type Searched, type SearchedField, searched } from './place-of-hit.ts';
import { findPlaces, type PlacesDeps } from './places.ts';
import { speltIn } from './spelt.ts';
import { foundElements } from './standing-elements.ts';

export interface SearchDeps extends PlacesDeps {
  readonly clock: Clock;
  /** Everything that a thing is found by, as it stands now. */
  readonly fieldsOf: Readonly<Record<SearchKind, (ref: string) => readonly SearchedField[]>>;
  readonly standingElements: () => readonly HouseElement[];
}

type Hit = OutputOf<'search.find'>['hits'][number];

export interface Search {
  readonly handlers: Pick<Handlers<typeof deskRequests>, 'search.find' | 'search.places'>;
  close(): void;
}

/** Finding anything on the desk by words and filters. */
export function createSearch(deps: SearchDeps): Search {
  const learning = learnWhenNobodyWaits(deps.store);
  return {
    close: learning.close,
    handlers: {
      ...findPlaces(deps),
      'search.find'({ words, limit }) {
        deps.settle();
        const query = readQuery(words, deps.clock());
        const hits = found(deps, query, limit);
        learning.goOn();
        return { hits, meant: hits.length > 0 || isVain(query) ? null : meant(deps, query) };
      },
    },
  };
}

function found(deps: SearchDeps, query: Query, limit: number): Hit[] {
  const words = query.terms.filter(({ not }) => !not).flatMap((term) => term.words);
  const whole = searched(words, false);
  const { hits, inside } = hitsOf(deps.store, query, { limit });
  const loose = searched(words, true);
  const elements = isVain(query) ? [] : foundElements(deps.standingElements(), query);
  return [
    ...hits.map((hit) => shown(deps, hit, whole)),
    ...elements.map(({ element, fields }) => ({
      kind: 'standing-element' as const,
      id: element.elementId,
      title: element.heading,
      state: '',
      ...placeOfHit(fields, whole),
    })),
    ...inside.map((hit) => shown(deps, hit, loose)),
  ].slice(0, limit);
}

function shown(
  { fieldsOf }: SearchDeps,
  { kind, ref, title, text, state }: SearchHit,
  wanted: Searched,
): Hit {
  const fields = fieldsOf[kind](ref);
  const place = placeOfHit(fields.length > 0 ? fields : [{ where: 'text', text }], wanted);
  return { kind, id: ref, title, state, ...place };
}

/** Another query that does find something, in the spelling of what it finds; null for none. */
function meant({ store }: SearchDeps, query: Query): string | null {
  const parts = probablyMeant(store, query.parts);
  if (!parts) return null;
  const printed = (spelling: readonly (typeof query.parts)[number][]) => printQuery(spelling, 'de');
  const [hit] = store.search.find(readQuery(printed(parts), 0), { limit: 1 });
  if (!hit) return null;
  const text = `${hit.title}\n${hit.text}`;
  return printed(
    parts.map((part, index) =>
      part.type === 'word' && part !== query.parts[index]
        ? { ...part, text: speltIn(text, part.text) }
        : part,
    ),
  );
}

/** Texts whose words are taken in one go, so that no request waits long. */
const atOnce = 20;
const pauseMs = 30;

/** Takes the words of new texts, and gets ready for looking inside words, between requests. */
function learnWhenNobodyWaits(store: Store): { goOn(): void; close(): void } {
  let timer: NodeJS.Timeout | null = null;
  const goOn = () => {
    timer ??= setTimeout(() => {
      timer = null;
      if (store.search.learn(atOnce) || store.search.prepare()) goOn();
    }, pauseMs);
    timer.unref();
  };
  goOn();
  return {
    goOn,
    close: () => {
      if (timer) clearTimeout(timer);
    },
  };
}

export { type ListSearch, listFound } from './list-found.ts';
export type { SearchedField } from './place-of-hit.ts';
export { hitEnd, hitStart } from './snippet.ts';

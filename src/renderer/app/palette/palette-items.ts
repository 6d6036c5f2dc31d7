import { useDebouncedValue } from '@mantine/hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '#shared/contract/contract.ts';
import { language } from '#shared/domain/language.ts';
import type { FoundKind } from '#shared/search-query/filters.ts';
import { foldedWords } from '#shared/search-query/fold.ts';
import { asksNothing, type Query, readQuery } from '#shared/search-query/query.ts';
import { wordsIn } from '#shared/words/words.ts';
import { findInPieces } from '../../finding/find-in-pieces.ts';
import {
  routeOf,
  routeOfThing,
  type SettingsSectionId,
  settingsSections,
  titleKeyOf,
} from '../../publication/settings-sections.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { type Command, useOfferedCommands } from '../commands.ts';
import { completionsOf, filterInHand } from './palette-completions.ts';

export type Hit = OutputOf<'search.find'>['hits'][number];

/** What choosing a line does: run something and close, or put another query into the field. */
type Does = { readonly run: () => void } | { readonly query: string };

/** One line of the palette. */
export type PaletteItem = { readonly key: string } & Does &
  (
    | { readonly kind: 'command'; readonly command: Command }
    | { readonly kind: 'setting' | 'places'; readonly label: string }
    | { readonly kind: 'hit' | 'recent'; readonly hit: Hit }
    | { readonly kind: 'completion' | 'meant'; readonly label: string }
  );

const rooms = { article: '/pieces', image: '/images', report: '/corrections' } as const;

/** Where a hit leads: its own page, or for a box of the publication its line in the settings. */
const placeOf = ({ kind, id }: Hit): string =>
  kind === 'standing-element' ? routeOfThing('standing', id) : `${rooms[kind]}/${id}`;

/** Milliseconds of rest in typing before the desk is searched. */
const rest = 100;
/** Pieces shown before anything is typed. */
const recentPieces = 5;

/** Letters that may stand within a word: German names a thing at the end of a compound, `Korrekturverzeichnis`. */
const fewestWithin = 5;

/**
 * Whether every word of the query begins a word of the label, or stands within one where it is long enough to mean it;
 * signs, such as the dots of a label, do not count.
 */
export function fits(label: string, query: string): boolean {
  const [words, parts] = [foldedWords(label), foldedWords(query)];
  const isIn = (part: string) => (word: string) =>
    part.length < fewestWithin ? word.startsWith(part) : word.includes(part);
  return parts.length > 0 && parts.every((part) => words.some(isIn(part)));
}

interface Found {
  readonly query: Query;
  readonly items: readonly PaletteItem[];
  readonly searching: boolean;
  /** The sentence of a search that failed. */
  readonly failure: string | null;
}

/** The commands, settings and things on the desk that fit a query; recent pieces and all commands for an empty one. */
export function usePaletteItems(typed: string): Found {
  const [, go] = useLocation();
  const words = typed.trim();
  const query = readQuery(typed, Date.now());
  const [settled] = useDebouncedValue(words, rest);
  const asks = !asksNothing(query);
  const found = useAsk('search.find', asks && settled !== '' ? { words: settled } : null);
  // What was found before stays until the new answer is here: a list that vanishes at each key cannot be read.
  const last = useRef<OutputOf<'search.find'> | undefined>(undefined);
  last.current = asks ? (found.data ?? last.current) : undefined;
  const recent = useAsk('articles.list', words === '' ? { limit: recentPieces } : null);
  const searching = asks && (found.isFetching || settled !== words);
  const meant = searching ? null : last.current?.meant;
  const hits = last.current?.hits ?? [];

  const asHit = (kind: 'hit' | 'recent', hit: Hit): PaletteItem => ({
    kind,
    key: `${kind} ${hit.kind} ${hit.id}`,
    hit,
    run: () => go(placeOf(hit)),
  });
  const items: PaletteItem[] = [
    ...useCompletions(typed, query),
    ...(words === '' ? (recent.data?.articles ?? []) : []).map((article) =>
      asHit('recent', {
        kind: 'article',
        id: article.articleId,
        title: article.headline,
        snippet: article.opening,
        where: null,
        state: article.status,
      }),
    ),
    ...useCommandsFor(words, query),
    ...useSettingsFor(query),
    ...hits.map((hit) => asHit('hit', hit)),
    ...usePlacesOf(query, hits),
    ...(meant ? [{ kind: 'meant' as const, key: 'meant', label: meant, query: meant }] : []),
  ];
  return { query, items, searching, failure: found.error?.message ?? null };
}

/** Whether things of this kind, which no other filter fits, are wanted. */
const isWanted = ({ conditions }: Query, kind: FoundKind): boolean =>
  conditions.every(
    (condition) => condition.on === 'kind' && condition.among.includes(kind) !== condition.not,
  );

/** Only words that are wanted: a phrase, or a word that is left out, finds no command. */
const plainWords = ({ terms }: Query): string =>
  terms.some(({ not }) => not) ? '' : terms.flatMap((term) => term.words).join(' ');

function useCommandsFor(words: string, query: Query): PaletteItem[] {
  const commands = useOfferedCommands().filter(({ id }) => id !== 'command-palette');
  const asked = plainWords(query);
  const all = words === '' || (asked === '' && query.conditions.length > 0 && query.terms.length === 0);
  return (isWanted(query, 'command') ? commands : [])
    .filter(({ label }) => all || fits(label, asked))
    .map((command) => ({ kind: 'command', key: `command ${command.id}`, command, run: command.run }));
}

/** What a part of the settings is called, in both languages, as filters are. */
export const settingNames = (id: SettingsSectionId): string[] =>
  language.options.map((spoken) => {
    const t = wordsIn(spoken);
    return `${t('window.rooms.settings')} ${t(titleKeyOf(id))}`;
  });

function useSettingsFor(query: Query): PaletteItem[] {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const asked = plainWords(query);
  const all = query.conditions.length > 0 && query.terms.length === 0;
  return (isWanted(query, 'setting') ? settingsSections : []).flatMap(({ id }) => {
    const label = t(titleKeyOf(id));
    if (!all && !settingNames(id).some((name) => fits(name, asked))) return [];
    return [{ kind: 'setting' as const, key: `setting ${id}`, label, run: () => go(routeOf(id)) }];
  });
}

/** The way on to every place at which the words stand; offered where pieces hold them. */
function usePlacesOf(query: Query, hits: readonly Hit[]): PaletteItem[] {
  const { t } = useTranslation();
  const words = query.parts
    .flatMap((part) => (part.type === 'filter' || part.not ? [] : part.text))
    .join(' ');
  if (words === '' || !hits.some(({ kind }) => kind === 'article')) return [];
  const label = t('find.pieces.everyPlace', { words });
  return [{ kind: 'places', key: 'places', label, run: () => findInPieces.open(words) }];
}

function useCompletions(typed: string, query: Query): PaletteItem[] {
  const language = useLanguage();
  const filter = filterInHand(typed, query.parts);
  const asksDesk = filter?.name === 'section' || filter?.name === 'by';
  const named = useAsk('articles.named', asksDesk ? {} : null).data;
  const known = filter?.name === 'section' ? named?.sections : named?.contributors;
  return completionsOf(typed, query.parts, language, asksDesk ? (known ?? []) : []).map((completion) => ({
    kind: 'completion',
    key: `completion ${completion.text}`,
    label: completion.text,
    query: completion.query,
  }));
}

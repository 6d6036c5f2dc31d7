import { useDebouncedValue } from '@mantine/hooks';
import { useLocation } from 'wouter';
import type { OutputOf } from '#shared/contract/contract.ts';
import { useAsk } from '../workstation-client/use-ask.ts';
import { type Command, useOfferedCommands } from './commands.ts';

export type Hit = OutputOf<'search.find'>['hits'][number];

/** One line of the palette. */
export type PaletteItem =
  | { readonly kind: 'command'; readonly key: string; readonly command: Command; readonly run: () => void }
  | { readonly kind: 'hit'; readonly key: string; readonly hit: Hit; readonly run: () => void };

const places: Record<Hit['kind'], string> = {
  article: '/pieces',
  image: '/images',
  report: '/corrections',
  'standing-element': '/settings',
};

/** Milliseconds of rest in typing before the desk is searched. */
const rest = 120;

const wordsIn = (text: string): string[] => text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether every word of the query begins a word of the label; signs, such as the dots of a label, do not count. */
export function fits(label: string, query: string): boolean {
  const [words, parts] = [wordsIn(label), wordsIn(query)];
  return parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(part)));
}

interface Found {
  readonly items: readonly PaletteItem[];
  readonly searching: boolean;
  /** The sentence of a search that failed. */
  readonly failure: string | null;
}

/** The commands and the things on the desk that fit a query; all commands for an empty one. */
export function usePaletteItems(query: string): Found {
  const [, go] = useLocation();
  const words = query.trim();
  const [settled] = useDebouncedValue(words, rest);
  const found = useAsk('search.find', words !== '' && settled !== '' ? { words: settled } : null);
  const commands = useOfferedCommands().filter(
    ({ id, label }) => id !== 'command-palette' && (words === '' || fits(label, words)),
  );
  const hits = words === '' ? [] : (found.data?.hits ?? []);
  return {
    items: [
      ...commands.map((command) => ({
        kind: 'command' as const,
        key: `command ${command.id}`,
        command,
        run: command.run,
      })),
      ...hits.map((hit) => ({
        kind: 'hit' as const,
        key: `hit ${hit.id}`,
        hit,
        run: () => go(`${places[hit.kind]}/${hit.id}`),
      })),
    ],
    searching: words !== '' && (found.isFetching || settled !== words),
    failure: found.error?.message ?? null,
  };
}

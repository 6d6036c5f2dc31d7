import { useEffect, useId, useRef, useSyncExternalStore } from 'react';
import type { Shortcut } from './shortcut.ts';

/** Something that a person can do here, from the palette, by its shortcut, or from the desktop menu. */
export interface Command {
  /** Stable name, also used by the desktop menu: `pieces.new`. */
  readonly id: string;
  readonly label: string;
  readonly shortcut?: Shortcut | undefined;
  readonly run: () => void;
  /** Offered only while this is so. */
  readonly when?: (() => boolean) | undefined;
  /** The shortcut counts only while this is so; the palette offers the command all the same. */
  readonly keysWhile?: (() => boolean) | undefined;
}

type Group = { readonly owner: string; readonly commands: readonly Command[] };
let groups: readonly Group[] = [];
const watchers = new Set<() => void>();

function change(next: readonly Group[]): void {
  groups = next;
  for (const watcher of watchers) watcher();
}

const withdraw = (owner: string) => change(groups.filter((group) => group.owner !== owner));

/** A group that is offered anew, in another language say, keeps its place. */
function offer(owner: string, commands: readonly Command[]): void {
  const offered = { owner, commands };
  const known = groups.some((group) => group.owner === owner);
  change(known ? groups.map((group) => (group.owner === owner ? offered : group)) : [offered, ...groups]);
}

const subscribe = (watcher: () => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

/**
 * Offers commands for as long as the caller is mounted. Of two commands with one shortcut, that of the view opened
 * last wins, so that a room can take a shortcut over from the shell.
 */
export function useCommands(commands: readonly Command[]): void {
  const owner = useId();
  const latest = useRef(commands);
  latest.current = commands;
  const shape = commands.map(({ id, label, shortcut }) => `${id}\n${label}\n${shortcut ?? ''}`).join('\n\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shape` says when what is shown of the commands changes.
  useEffect(() => {
    const call = (id: string) => latest.current.find((command) => command.id === id);
    offer(
      owner,
      latest.current.map((command) => ({
        ...command,
        run: () => call(command.id)?.run(),
        when: () => call(command.id)?.when?.() ?? true,
      })),
    );
  }, [owner, shape]);
  useEffect(() => () => withdraw(owner), [owner]);
  // What is offered may change with what the view has learnt since, while the palette stands open.
  const told = useRef('');
  useEffect(() => {
    const now = latest.current.flatMap((command) => (isOffered(command) ? [command.id] : [])).join('\n');
    if (now !== told.current) change([...groups]);
    told.current = now;
  });
}

const isOffered = (command: Command) => command.when?.() ?? true;

const snapshot = () => groups;

/** All commands that are offered now, those of the innermost view first. */
export const useOfferedCommands = (): Command[] =>
  useSyncExternalStore(subscribe, snapshot)
    .flatMap(({ commands }) => commands)
    .filter(isOffered);

/** @returns the first offered command that fits. */
export const findCommand = (fits: (command: Command) => boolean): Command | undefined =>
  groups.flatMap(({ commands }) => commands).find((command) => fits(command) && isOffered(command));

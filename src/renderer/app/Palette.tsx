import { VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import { FileText, Image, type LucideIcon, MessageSquareWarning, Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { OutputOf } from '#shared/contract/contract.ts';
import { Keys } from '../ui/Keys.tsx';
import { Snippet } from '../ui/Snippet.tsx';
import { useLanguage } from '../ui/use-language.ts';
import { useAsk } from '../workstation-client/use-ask.ts';
import { type Command, useOfferedCommands } from './commands.ts';
import styles from './Palette.module.css';
import { paletteStore } from './palette-store.ts';
import { isMac, keysInWords } from './shortcut.ts';

type Hit = OutputOf<'search.find'>['hits'][number];

const places: Record<Hit['kind'], { path: string; icon: LucideIcon }> = {
  article: { path: '/pieces', icon: FileText },
  image: { path: '/images', icon: Image },
  report: { path: '/corrections', icon: MessageSquareWarning },
};

/** Milliseconds of rest in typing before the desk is searched. */
const rest = 120;

/** Every word of the query begins a word of the label. */
export function fits(label: string, query: string): boolean {
  const words = label.toLocaleLowerCase().split(/[^\p{L}\p{N}]+/u);
  return query
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** Every command with its shortcut, and everything on the desk that the words are found in. */
export function Palette() {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const words = query.trim();
  const [settled] = useDebouncedValue(words, rest);
  const found = useAsk('search.find', words !== '' && settled !== '' ? { words: settled } : null);
  const commands = useOfferedCommands().filter(
    ({ id, label }) => id !== 'command-palette' && fits(label, words),
  );
  const hits = words === '' ? [] : (found.data?.hits ?? []);
  const searching = words !== '' && (found.isFetching || settled !== words);
  return (
    <Spotlight.Root
      store={paletteStore}
      shortcut={null}
      query={query}
      onQueryChange={setQuery}
      scrollable
      maxHeight="min(60vh, 520px)"
      size={640}
      transitionProps={{ duration: 120, transition: 'fade' }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      aria-label={t('common.palette.label')}
    >
      <Spotlight.Search
        placeholder={t('common.palette.placeholder')}
        aria-label={t('common.palette.label')}
        leftSection={<Search size={18} aria-hidden />}
      />
      <Spotlight.ActionsList aria-label={t('common.palette.label')}>
        {commands.length > 0 && (
          <Spotlight.ActionsGroup label={t('common.palette.commands')}>
            {commands.map((command) => (
              <CommandAction key={command.id} command={command} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {hits.length > 0 && (
          <Spotlight.ActionsGroup label={t('common.palette.hits')}>
            {hits.map((hit) => (
              <HitAction key={hit.id} hit={hit} />
            ))}
          </Spotlight.ActionsGroup>
        )}
        {commands.length + hits.length === 0 && (
          <Spotlight.Empty>
            {found.error?.message ?? t(searching ? 'common.palette.searching' : 'common.palette.nothing')}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
      <VisuallyHidden role="status">
        {words !== '' && !searching && t('common.palette.count', { count: commands.length + hits.length })}
      </VisuallyHidden>
    </Spotlight.Root>
  );
}

function CommandAction({ command }: { command: Command }) {
  const language = useLanguage();
  return (
    <Spotlight.Action
      label={command.label}
      onClick={command.run}
      rightSection={command.shortcut && <Keys keys={keysInWords(command.shortcut, language, isMac())} />}
      dimmedSections={false}
    />
  );
}

function HitAction({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { path, icon: Icon } = places[hit.kind];
  return (
    <Spotlight.Action onClick={() => go(`${path}/${hit.id}`)}>
      <Icon className={styles.icon} size={17} strokeWidth={1.6} aria-hidden />
      <span className={styles.words}>
        <span className={styles.title}>{hit.title || t('common.palette.untitled')}</span>
        <span className={styles.snippet}>
          <Snippet>{hit.snippet}</Snippet>
        </span>
      </span>
      <span className={styles.kind}>{t(`common.palette.kinds.${hit.kind}`)}</span>
    </Spotlight.Action>
  );
}

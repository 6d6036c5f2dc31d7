import { ActionIcon, Autocomplete, Input } from '@mantine/core';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contributor } from '#shared/domain/publication.ts';
import styles from './inspector.module.css';

interface ContributorsProps {
  readonly contributors: readonly Contributor[];
  /** People of the publication, to choose from. */
  readonly known: readonly Contributor[];
  readonly onChange: (contributors: Contributor[]) => void;
}

/** Who wrote it, in the order of the byline. */
export function Contributors({ contributors, known, onChange }: ContributorsProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const id = useId();
  const isNew = (name: string) => !contributors.some((one) => one.name === name);
  const add = (name: string) => {
    const whole = name.trim();
    setTyped('');
    if (whole !== '' && isNew(whole))
      onChange([...contributors, { name: whole, sign: known.find((one) => one.name === whole)?.sign ?? '' }]);
  };
  const move = (from: number, to: number) => {
    const next = [...contributors];
    next.splice(to, 0, ...next.splice(from, 1));
    onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // With an option in hand, Enter chooses that one.
    if (event.key !== 'Enter' || event.currentTarget.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    add(typed);
  };

  return (
    <div>
      <Input.Label htmlFor={id}>{t('articles.record.contributors')}</Input.Label>
      {contributors.length > 0 && (
        <ol className={styles.people}>
          {contributors.map((one, index) => (
            <li key={one.name} className={styles.person}>
              <span className={styles.personName}>{one.name}</span>
              {contributors.length > 1 && (
                <>
                  <ActionIcon
                    size="sm"
                    aria-label={t('articles.record.moveUp', { name: one.name })}
                    disabled={index === 0}
                    onClick={() => move(index, index - 1)}
                  >
                    <ArrowUp size={14} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    size="sm"
                    aria-label={t('articles.record.moveDown', { name: one.name })}
                    disabled={index === contributors.length - 1}
                    onClick={() => move(index, index + 1)}
                  >
                    <ArrowDown size={14} aria-hidden />
                  </ActionIcon>
                </>
              )}
              <ActionIcon
                size="sm"
                aria-label={t('articles.record.removePerson', { name: one.name })}
                onClick={() => onChange(contributors.filter((other) => other !== one))}
              >
                <X size={14} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ol>
      )}
      <Autocomplete
        id={id}
        comboboxProps={{ withinPortal: false }}
        placeholder={t('articles.record.addPerson')}
        data={known.map(({ name }) => name).filter(isNew)}
        value={typed}
        onChange={setTyped}
        onOptionSubmit={(name) => {
          add(name);
          // The field takes the chosen name over after this; it shall be empty for the next one.
          queueMicrotask(() => setTyped(''));
        }}
        onKeyDown={onKeyDown}
        onBlur={() => add(typed)}
      />
    </div>
  );
}

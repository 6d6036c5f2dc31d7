import { Switch } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Publication } from '#shared/domain/publication.ts';
import { Section } from '../publication/Section.tsx';
import { Answer } from '../ui/Answer.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import { Dictionaries } from './Dictionaries.tsx';
import { OwnWords } from './OwnWords.tsx';
import { useSpellingSwitch } from './use-spelling-switch.ts';

/** Whether words are checked, by which dictionary, and which words are right in this house. */
export function SpellingSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const [on, setOn] = useSpellingSwitch();
  const state = useAsk('spelling.state', { locale: publication.locale });
  return (
    <Section title={t('settings.spelling.title')} hint={t('settings.spelling.hint')}>
      <Switch
        label={t('settings.spelling.on')}
        description={t('settings.spelling.onHint')}
        checked={on}
        onChange={({ currentTarget }) => setOn(currentTarget.checked)}
      />
      <Answer of={state}>
        {(spelling) => (
          <Dictionaries
            state={spelling}
            locale={publication.locale}
            looking={state.isFetching}
            onLookAgain={() => void state.refetch()}
          />
        )}
      </Answer>
      <OwnWords words={publication.ownWords} publicationName={publication.name} />
    </Section>
  );
}

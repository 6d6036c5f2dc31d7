import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Person, person as schema } from '#shared/domain/publication.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { useKeptField } from '../use-kept-field.ts';

/** Who works at this desk. */
export function PersonSettings({ person }: { person: Person }) {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.person.title')} hint={t('settings.person.hint')}>
      <PersonField person={person} field="name" />
      <PersonField person={person} field="sign" />
    </Section>
  );
}

function PersonField({ person, field }: { person: Person; field: keyof Person }) {
  const { t } = useTranslation();
  const set = useOrder('desk.setPerson');
  const kept = useKeptField({
    stored: person[field],
    isValid: (value) => schema.shape[field].safeParse(value).success,
    save: (value) => set.mutateAsync({ ...person, [field]: value }),
  });
  const label = t(`settings.person.${field}`);
  return (
    <div>
      <TextInput
        label={label}
        value={kept.draft}
        error={kept.wrong && t(field === 'name' ? 'settings.problems.person' : 'settings.problems.sign')}
        onChange={({ currentTarget }) => kept.setDraft(currentTarget.value)}
        onBlur={() => kept.commit()}
        onKeyDown={({ key }) => key === 'Enter' && kept.commit()}
      />
      <SavedNote field={kept} name={label} />
    </div>
  );
}

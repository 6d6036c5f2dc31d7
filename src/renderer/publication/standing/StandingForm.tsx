import { Button, Input, NativeSelect, Switch, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type HouseElement, standingElement } from '#shared/domain/publication.ts';
import { StandingEditor } from './StandingEditor.tsx';
import styles from './StandingSettings.module.css';

interface StandingFormProps {
  readonly element: HouseElement;
  /** Those of the publication, to choose from. */
  readonly sections: readonly string[];
  /** Something is being written; it is saved when the form is left. */
  readonly onChange: (element: HouseElement) => void;
  /** Something was decided; it is saved at once. */
  readonly onSet: (element: HouseElement) => void;
  readonly onLeave: () => void;
  readonly onClose: () => void;
}

const kinds = standingElement.shape.kind;

/** What an element says, and which pieces carry it. */
export function StandingForm(props: StandingFormProps) {
  const { element, sections, onChange, onSet, onLeave, onClose } = props;
  const { t } = useTranslation();
  return (
    <fieldset
      className={styles.form}
      aria-label={element.heading || t('settings.standing.untitled')}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) onLeave();
      }}
    >
      <div className={styles.pair}>
        <TextInput
          label={t('settings.standing.heading')}
          value={element.heading}
          onChange={({ currentTarget }) => onChange({ ...element, heading: currentTarget.value })}
          onKeyDown={({ key }) => key === 'Enter' && onLeave()}
        />
        <NativeSelect
          label={t('settings.standing.kind')}
          data={kinds.options.map((value) => ({ value, label: t(`settings.standing.kinds.${value}`) }))}
          value={element.kind}
          onChange={({ currentTarget }) => onSet({ ...element, kind: kinds.parse(currentTarget.value) })}
        />
      </div>
      <Input.Wrapper label={t('settings.standing.text')} labelElement="div">
        <StandingEditor
          blocks={element.blocks}
          label={t('settings.standing.text')}
          onChange={(blocks) => onChange({ ...element, blocks })}
        />
      </Input.Wrapper>
      <TagsInput
        label={t('settings.standing.sections')}
        description={t('settings.standing.sectionsHint')}
        data={[...sections]}
        value={element.sections}
        onChange={(names) =>
          onSet({ ...element, sections: names.map((name) => name.trim()).filter(Boolean) })
        }
        acceptValueOnBlur
      />
      <Switch
        label={t('settings.standing.byDefault')}
        description={t('settings.standing.byDefaultHint')}
        checked={element.byDefault}
        onChange={({ currentTarget }) => onSet({ ...element, byDefault: currentTarget.checked })}
      />
      <div>
        <Button size="xs" onClick={onClose}>
          {t('settings.standing.close')}
        </Button>
      </div>
    </fieldset>
  );
}

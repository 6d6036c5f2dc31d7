import { Button, NativeSelect, SegmentedControl, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/domain/language.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { SavedNote } from '../SavedNote.tsx';
import type { KeptField } from '../use-kept-field.ts';
import styles from './Templates.module.css';
import { inBraces, type Template, type TemplatePlace } from './template-in.ts';

/** Which template is in hand; first one in the language of the pieces. */
export function useTemplatePlace<Kind extends string>({ locale }: Publication, first: Kind) {
  return useState<TemplatePlace<Kind>>({ language: locale.startsWith('de') ? 'de' : 'en', kind: first });
}

interface ChoiceProps<Kind extends string> {
  readonly label: string;
  readonly kinds: readonly Kind[];
  readonly nameOf: (kind: Kind) => string;
  readonly languageLabel: string;
  readonly place: TemplatePlace<Kind>;
  readonly onPlace: (place: TemplatePlace<Kind>) => void;
}

/** Chooses the template in hand: its kind and its language. */
export function TemplateChoice<Kind extends string>(props: ChoiceProps<Kind>) {
  const { label, kinds, nameOf, languageLabel, place, onPlace } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.choice}>
      <NativeSelect
        label={label}
        data={kinds.map((value) => ({ value, label: nameOf(value) }))}
        value={place.kind}
        onChange={({ currentTarget }) =>
          onPlace({ ...place, kind: kinds.find((kind) => kind === currentTarget.value) ?? place.kind })
        }
      />
      <SegmentedControl<Language>
        aria-label={languageLabel}
        value={place.language}
        onChange={(language) => onPlace({ ...place, language })}
        data={[
          { value: 'de', label: t('settings.templates.de') },
          { value: 'en', label: t('settings.templates.en') },
        ]}
      />
    </div>
  );
}

interface FieldProps<Kind extends string> {
  readonly template: Template<Kind>;
  readonly kept: Pick<KeptField<unknown>, 'undo' | 'failure' | 'wrong'>;
  readonly nameOf: (kind: Kind) => string;
  readonly language: Language;
  readonly label: string;
  readonly hint: string;
  /** Names what it puts back, where several wordings stand together. */
  readonly resetLabel: string;
  /** Enter ends a wording of one line, as in any field; in others it is a new line. */
  readonly oneLine?: boolean;
}

/** A wording, with what is wrong in it, that it was saved, and the way back to the proposal. */
export function TemplateField<Kind extends string>(props: FieldProps<Kind>) {
  const { template, kept, label, language, oneLine = false } = props;
  const problem = useProblem(props);
  return (
    <div>
      <Textarea
        label={label}
        description={props.hint}
        lang={language}
        autosize
        minRows={oneLine ? 1 : 2}
        maxRows={oneLine ? 3 : 16}
        value={template.text}
        error={problem}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          template.write(oneLine ? value.replace(/[\r\n]+/g, ' ') : value);
        }}
        onBlur={template.keep}
        onKeyDown={(event) => {
          if (!oneLine || event.key !== 'Enter') return;
          event.preventDefault();
          template.keep();
        }}
      />
      <SavedNote field={kept} name={label} />
      {template.isOwn && (
        <Button size="compact-sm" variant="subtle" onClick={template.reset}>
          {props.resetLabel}
        </Button>
      )}
    </div>
  );
}

/** Why a wording cannot be kept. Emptiness only once the field was left: whoever rewords it may begin with nothing. */
function useProblem<Kind extends string>({ template, kept, nameOf }: FieldProps<Kind>): string | null {
  const { t } = useTranslation();
  if (template.problem === 'unknown')
    return t('settings.problems.unknownPlaceholder', { names: inBraces(template.unknown) });
  if (template.problem === 'too-long') return t('settings.templates.problems.too-long');
  if (!kept.wrong) return null;
  if (template.problem === 'empty') return t('settings.templates.problems.empty');
  if (!template.elsewhere) return null;
  const { kind, language } = template.elsewhere;
  const name = `${nameOf(kind)}, ${t(`settings.templates.${language}`)}`;
  return t('settings.templates.problems.elsewhere', { name });
}

interface PreviewProps {
  readonly label: string;
  readonly language: Language;
  readonly children: ReactNode;
}

/** A wording filled in, as it would be read. */
export function TemplatePreview({ label, language, children }: PreviewProps) {
  return (
    <dl className={styles.preview}>
      <dt>{label}</dt>
      <dd lang={language}>{children}</dd>
    </dl>
  );
}

import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Restriction, restriction } from '#shared/domain/image/image.ts';
import { imageOutputFormat, imageSettings } from '#shared/domain/image/image-settings.ts';
import type { Publication } from '#shared/domain/publication.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { useKeptField } from '../use-kept-field.ts';
import { usePublicationField } from '../use-publication-field.ts';

/** How images leave, and with what a handout begins. */
export function ImagesSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'images');
  const { draft } = kept;
  return (
    <Section title={t('settings.images.title')} hint={t('settings.images.hint')}>
      <WidthsSetting publication={publication} />
      <div>
        <NativeSelect
          label={t('settings.images.format')}
          description={t(`images.export.formatHint.${draft.format}`)}
          value={draft.format}
          onChange={({ currentTarget }) =>
            kept.commit({ ...draft, format: imageOutputFormat.parse(currentTarget.value) })
          }
          data={imageOutputFormat.options.map((value) => ({
            value,
            label: t(`images.export.formats.${value}`),
          }))}
        />
      </div>
      <Checkbox.Group
        label={t('settings.images.handoutRestrictions')}
        description={t('settings.images.handoutRestrictionsHint')}
        value={draft.handoutRestrictions}
        onChange={(chosen) =>
          kept.commit({
            ...draft,
            handoutRestrictions: restriction.options.filter((each) => chosen.includes(each)) as Restriction[],
          })
        }
      >
        <Stack gap={8} mt={8}>
          {restriction.options.map((value) => (
            <Checkbox key={value} value={value} label={t(`images.restriction.${value}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <SavedNote field={kept} name={t('settings.images.title')} />
    </Section>
  );
}

const widthsIn = (text: string): number[] => {
  const widths = text.split(/[\s,;]+/).filter((part) => part !== '');
  return [...new Set(widths.map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN)))].sort(
    (a, b) => a - b,
  );
};

/** Typed with commas; kept smallest first. */
function WidthsSetting({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const { save } = usePublicationField(publication, 'images');
  const kept = useKeptField({
    stored: publication.images.widths.join(', '),
    isValid: (text) => imageSettings.shape.widths.safeParse(widthsIn(text)).success,
    save: (text) => save({ ...publication.images, widths: widthsIn(text) }),
  });
  const label = t('settings.images.widths');
  return (
    <div>
      <TextInput
        label={label}
        description={t('settings.images.widthsHint')}
        value={kept.draft}
        error={kept.wrong && t('settings.problems.widths')}
        onChange={({ currentTarget }) => kept.setDraft(currentTarget.value)}
        onBlur={() => kept.commit()}
        onKeyDown={({ key }) => key === 'Enter' && kept.commit()}
      />
      <SavedNote field={kept} name={label} />
    </div>
  );
}

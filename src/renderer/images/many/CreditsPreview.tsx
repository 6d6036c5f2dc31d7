import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import { asText, type ManyCredits, type ManyField } from '#shared/domain/image/change-many.ts';
import type { ImageKind, Restriction } from '#shared/domain/image/image.ts';
import { dayInWords } from '#shared/words/dates.ts';
import { Failure } from '../../ui/Failure.tsx';
import { numberInWords } from '../../ui/numbers.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import styles from './SetCredits.module.css';

interface CreditsPreviewProps {
  readonly imageIds: readonly ImageId[];
  readonly credit: ManyCredits;
  /** Fields in which something else that stands there gives way. */
  readonly replace: readonly ManyField[];
  readonly onReplace: (replace: readonly ManyField[]) => void;
}

type Compared = OutputOf<'images.compareMany'>['fields'][number];

/** What would happen to each field; where an image says something else, that stays until somebody wants it replaced. */
export function CreditsPreview({ imageIds, credit, replace, onReplace }: CreditsPreviewProps) {
  const { t } = useTranslation();
  const compared = useAsk('images.compareMany', {
    imageIds: [...imageIds],
    credit,
    replace: [...replace],
  });
  if (compared.error) return <Failure error={compared.error} />;
  if (!compared.data) return null;
  return (
    <section className={styles.preview} aria-label={t('imageRoom.set.preview')}>
      <h3>{t('imageRoom.set.preview')}</h3>
      <dl>
        {compared.data.fields.map((field) => (
          <FieldPreview
            key={field.field}
            compared={field}
            credit={credit}
            isReplaced={replace.includes(field.field)}
            onReplace={(isReplaced) =>
              onReplace(
                isReplaced ? [...replace, field.field] : replace.filter((other) => other !== field.field),
              )
            }
          />
        ))}
      </dl>
    </section>
  );
}

interface FieldPreviewProps {
  readonly compared: Compared;
  readonly credit: ManyCredits;
  readonly isReplaced: boolean;
  readonly onReplace: (isReplaced: boolean) => void;
}

function FieldPreview({ compared, credit, isReplaced, onReplace }: FieldPreviewProps) {
  const { t } = useTranslation();
  const { field, stands, others } = compared;
  const inWords = useFieldInWords(field);
  const count = useCount();
  const name = field === 'restrictions' ? t('images.form.restrictions') : t(`images.form.${field}`);
  const value = asText(credit[field]);
  const willSet = stands.empty + (isReplaced ? stands.other : 0);
  const named = others.reduce((sum, other) => sum + other.count, 0);
  const values = [
    ...others.map((other) =>
      t('imageRoom.set.value', { value: inWords(other.value), shown: count(other.count).shown }),
    ),
    ...(named < stands.other ? [t('imageRoom.set.more')] : []),
  ].join(', ');
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {willSet > 0 && (
          <p>
            {value === ''
              ? t('imageRoom.set.willEmpty', count(willSet))
              : t('imageRoom.set.willSet', { ...count(willSet), value: inWords(value) })}
          </p>
        )}
        {stands.same > 0 && (
          <p className={styles.soft}>
            {t(value === '' ? 'imageRoom.set.emptyAlready' : 'imageRoom.set.same', count(stands.same))}
          </p>
        )}
        {stands.nameless > 0 && (
          <p className={styles.soft}>{t('imageRoom.set.nameless', count(stands.nameless))}</p>
        )}
        {stands.other > 0 && (
          <div className={styles.others}>
            <p>{t('imageRoom.set.other', { ...count(stands.other), values })}</p>
            <SegmentedControl
              size="xs"
              aria-label={t('imageRoom.set.choice', { field: name })}
              value={isReplaced ? 'replace' : 'keep'}
              onChange={(value) => onReplace(value === 'replace')}
              data={[
                { value: 'keep', label: t('imageRoom.set.keep') },
                {
                  value: 'replace',
                  label: t(value === '' ? 'imageRoom.set.emptyIt' : 'imageRoom.set.replace'),
                },
              ]}
            />
          </div>
        )}
      </dd>
    </>
  );
}

function useCount() {
  const language = useLanguage();
  return (count: number) => ({ count, shown: numberInWords(language, count) });
}

/** A field's text as a person reads it: kinds, restrictions and days have words of their own. */
function useFieldInWords(field: ManyField): (text: string) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (text) => {
    if (field === 'kind') return t(`images.kind.${text as ImageKind}`);
    if (field === 'rightsEndOn') return dayInWords(language, text) || text;
    if (field === 'restrictions')
      return text
        .split(', ')
        .map((each) => t(`images.restriction.${each as Restriction}`))
        .join(', ');
    return text;
  };
}

import { useTranslation } from 'react-i18next';
import {
  type AttrChange,
  attrChanges,
  type ComparedBlock,
  typeChanged,
} from '#shared/article-body/compare.ts';
import { inlineText } from '#shared/article-body/text.ts';
import { cropFrom, focalPointFrom } from '#shared/domain/image/cropping.ts';

type Edited = Extract<ComparedBlock, { kind: 'edited' }>;

/** What is seen first is said first. */
const firstSaid = ['imageId', 'crop', 'lead', 'creditLine', 'altText', 'focalPoint'];
const weight = ({ attr }: AttrChange): number => firstSaid.indexOf(attr);

/** What happened to whole blocks, in words. */
export function useBlockWords() {
  const { t } = useTranslation();
  const kind = (type: string) => t(`versions.kind.${type as 'paragraph'}`, { defaultValue: type });

  const percent = (share: number) => Math.round(share * 100);
  const cropInWords = (value: unknown): string => {
    const shown = cropFrom(value);
    if (!shown) return t('versions.figure.wholeImage');
    const [x, y, width, height] = [shown.x, shown.y, shown.width, shown.height].map(percent);
    return t('versions.figure.part', { x, y, width, height });
  };
  const pointInWords = (value: unknown): string => {
    const point = focalPointFrom(value);
    return point
      ? t('versions.figure.point', { x: percent(point.x), y: percent(point.y) })
      : t('versions.figure.middle');
  };

  const attr = ({ attr: name, was, now }: AttrChange): string => {
    const said = (value: unknown) => (value === null ? t('versions.figure.asInRecord') : `«${value}»`);
    switch (name) {
      case 'imageId':
        if (was === null) return t('versions.figure.imageAdded');
        return t(now === null ? 'versions.figure.imageRemoved' : 'versions.figure.imageId');
      case 'lead':
        return t(now ? 'versions.figure.lead' : 'versions.figure.noLead');
      case 'altText':
      case 'creditLine':
        return `${t(`versions.figure.${name}`)}: ${said(was)} → ${said(now)}`;
      case 'crop':
        return `${t('versions.figure.crop')}: ${cropInWords(was)} → ${cropInWords(now)}`;
      case 'focalPoint':
        return `${t('versions.figure.focalPoint')}: ${pointInWords(was)} → ${pointInWords(now)}`;
      case 'start':
        return t('versions.start', { was: was ?? 1, now: now ?? 1 });
      default:
        return t('versions.form.other');
    }
  };

  return {
    moved: t('versions.block.moved'),
    whole: (block: Extract<ComparedBlock, { kind: 'added' | 'removed' }>): string =>
      t(`versions.block.${block.kind}`, {
        kind:
          block.node.type === 'figure' || inlineText(block.node) !== ''
            ? kind(block.node.type)
            : t('versions.block.withoutText', { kind: kind(block.node.type) }),
      }),
    /** Empty where only the words are others. */
    edited: (block: Edited): string =>
      [
        ...(block.moved === null ? [] : [t('versions.block.moved')]),
        ...(typeChanged(block)
          ? [
              t('versions.block.type', {
                was: kind(block.was[0]?.type ?? ''),
                now: kind(block.now[0]?.type ?? ''),
              }),
            ]
          : attrChanges(block)
              .toSorted((a, b) => weight(a) - weight(b))
              .map(attr)),
      ].join(' · '),
  };
}

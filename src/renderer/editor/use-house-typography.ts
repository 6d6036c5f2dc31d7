import type { Editor } from '@tiptap/core';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypographySettings } from '#shared/domain/typography.ts';
import { houseRules } from '#shared/typography/house.ts';
import { useCommands } from '../app/commands.ts';
import { notify } from '../ui/notify.tsx';
import { bringIntoHouseStyle } from './typography.ts';

/**
 * Has the page follow the typography of the house while somebody writes, and offers to check the whole piece.
 * @param editor null until it is made
 * @param locale BCP 47 tag of the piece
 */
export function useHouseTypography(
  editor: Editor | null,
  settings: TypographySettings,
  locale: string,
): void {
  const { t } = useTranslation();
  const rules = useMemo(() => houseRules(settings, locale), [settings, locale]);
  useEffect(() => {
    if (editor) editor.storage.houseTypography.rules = settings.asTyped ? rules : [];
  }, [editor, rules, settings]);

  const check = () => {
    if (!editor) return;
    const count = bringIntoHouseStyle(editor, rules);
    notify(count === 0 ? t('editor.typography.nothing') : t('editor.typography.changed', { count }));
  };
  useCommands([
    {
      id: 'editor.typography',
      label: t('editor.commands.typography'),
      run: check,
      when: () => editor?.isEditable === true && rules.length > 0,
    },
  ]);
}

import { useTranslation } from 'react-i18next';
import { useCommands } from '../../app/commands.ts';
import { useInspector } from '../../ui/columns/use-inspector.ts';
import { createSwitch } from '../../ui/switch-store.ts';

/** On from the moment somebody asks to keep a version until the field for its name has the focus. */
export const keepAsked = createSwitch();

/** Offers to keep a version of the open piece; brings the inspector out for it. */
export function useKeepCommand(): void {
  const { t } = useTranslation();
  const inspector = useInspector();
  useCommands([
    {
      id: 'versions.keep',
      label: t('versions.keepCommand'),
      shortcut: 'mod+S',
      run: () => {
        if (!inspector.shown) inspector.toggle();
        keepAsked.open();
      },
    },
  ]);
}

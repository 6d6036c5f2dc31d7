import { useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { findInPieces } from '../finding/find-in-pieces.ts';
import { useInspector } from '../ui/columns/use-inspector.ts';
import { notifyFailure } from '../ui/notify.tsx';
import { type AskError, ask } from '../workstation-client/ask.ts';
import { chooseFiles, chooseFolder } from './coming-in/choose-files.ts';
import { filesOfFolder } from './coming-in/folders.ts';
import { importFiles, importFound } from './coming-in/import-files.tsx';
import { articleFiles, mailFiles, withKindByContent } from './coming-in/kind-of-file.ts';
import { type Command, useCommands } from './commands.ts';
import { palette, shortcuts } from './overlays.ts';
import { rooms } from './routes.tsx';
import { changeLanguage } from './words.ts';

/** Browsers keep Ctrl-N, Ctrl-T and Ctrl-W for themselves; so a new piece is Ctrl-Alt-N here. */
const newPieceKeys = 'mod+alt+N';

/** What can be done in every room. */
export function useShellCommands(): void {
  useCommands([...useDoingCommands(), ...useGoingCommands(), ...useWindowCommands()]);
}

function useDoingCommands(): Command[] {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const newPiece = () =>
    ask('articles.create', {}).then(
      ({ articleId }) => go(`/pieces/${articleId}`),
      (failure: AskError) => notifyFailure(failure),
    );
  const bringIn = async (accept: string) => importFiles(await withKindByContent(await chooseFiles(accept)));
  const bringInFolder = async () => {
    const files = await chooseFolder();
    if (files.length > 0) await importFound(await filesOfFolder(files));
  };
  return [
    { id: 'command-palette', label: t('window.commands.palette'), shortcut: 'mod+K', run: palette.open },
    {
      id: 'find-in-pieces',
      label: t('find.pieces.command'),
      shortcut: 'mod+alt+shift+F',
      run: () => findInPieces.open(),
    },
    { id: 'shortcuts', label: t('window.commands.shortcuts'), shortcut: '?', run: shortcuts.open },
    {
      id: 'new-piece',
      label: t('window.commands.newPiece'),
      shortcut: newPieceKeys,
      run: () => void newPiece(),
    },
    { id: 'import', label: t('window.commands.import'), shortcut: 'mod+O', run: () => void bringIn('') },
    {
      id: 'import-folder',
      label: t('window.commands.importFolder'),
      run: () => void bringInFolder(),
    },
    { id: 'import-text', label: t('window.commands.importText'), run: () => void bringIn(articleFiles) },
    {
      id: 'import-mail',
      label: t('window.commands.importMail'),
      run: () => void bringIn(mailFiles),
    },
  ];
}

function useGoingCommands(): Command[] {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return [
    ...rooms.map((room, index) => ({
      id: room.name,
      label: t('window.commands.goTo', { room: t(`window.rooms.${room.name}`) }),
      shortcut: room.name === 'settings' ? 'mod+,' : `mod+alt+${index + 1}`,
      run: () => go(room.path),
    })),
    { id: 'accuracy', label: t('accuracy.open'), run: () => go('/corrections/accuracy') },
    { id: 'retention', label: t('retention.open'), run: () => go('/corrections/retention') },
    { id: 'ledger', label: t('ledger.command.open'), run: () => go('/corrections/ledger') },
  ];
}

function useWindowCommands(): Command[] {
  const { t } = useTranslation();
  const { toggle } = useInspector();
  const { setColorScheme } = useMantineColorScheme();
  return [
    { id: 'toggle-inspector', label: t('window.commands.inspector'), shortcut: 'mod+alt+P', run: toggle },
    { id: 'appearance.light', label: t('window.commands.light'), run: () => setColorScheme('light') },
    { id: 'appearance.dark', label: t('window.commands.dark'), run: () => setColorScheme('dark') },
    { id: 'appearance.system', label: t('window.commands.system'), run: () => setColorScheme('auto') },
    { id: 'language.de', label: t('window.commands.german'), run: () => void changeLanguage('de') },
    { id: 'language.en', label: t('window.commands.english'), run: () => void changeLanguage('en') },
  ];
}

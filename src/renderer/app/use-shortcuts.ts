import { useEffect } from 'react';
import { isDialogOpen } from '../ui/is-dialog-open.ts';
import { findCommand } from './commands.ts';
import { isMac, isPressed, worksWhileTyping } from './shortcut.ts';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null);

/** Runs the offered commands by their shortcuts, for the life of the window; also those of the desktop menu. */
export function useShortcuts(): void {
  useEffect(() => {
    const mac = isMac();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const typing = isTyping(event.target);
      // A letter that is written asks no command and looks through no page: it would wait for that.
      if (typing && !event.ctrlKey && !event.metaKey) return;
      const command = findCommand(
        ({ shortcut, keysWhile }) =>
          shortcut !== undefined &&
          isPressed(shortcut, event, mac) &&
          (!typing || worksWhileTyping(shortcut)) &&
          (keysWhile?.() ?? true),
      );
      if (!command || isDialogOpen()) return;
      event.preventDefault();
      command.run();
    };
    addEventListener('keydown', onKeyDown);
    const forget = window.druckreifDesktop?.onMenuCommand((id) =>
      findCommand((command) => command.id === id)?.run(),
    );
    return () => {
      removeEventListener('keydown', onKeyDown);
      forget?.();
    };
  }, []);
}

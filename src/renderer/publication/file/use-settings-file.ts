import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingChange } from '#shared/contract/desk.ts';
import { chooseFiles } from '../../app/coming-in/choose-files.ts';
import { saveFile } from '../../ui/save-file.ts';
import { ask } from '../../workstation-client/ask.ts';
import { useOrder } from '../../workstation-client/use-ask.ts';

/** Bytes; a settings file with hundreds of contributors has a tenth of it. */
const largest = 4_000_000;

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly changes: readonly SettingChange[];
}

type State = 'none' | 'reading' | 'applied' | 'takenBack';

/** The settings on their way to a file and back. */
export function useSettingsFile() {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Chosen | null>(null);
  const [state, setState] = useState<State>('none');
  const [failure, setFailure] = useState<{ readonly message: string } | null>(null);
  const taken = useOrder('settings.import');
  const back = useOrder('settings.takeBack');
  const begin = (next: State) => {
    setState(next);
    setFailure(null);
    setShown(null);
  };
  const fail = (refusal: { readonly message: string }) => {
    setState('none');
    setFailure(refusal);
  };
  return {
    shown,
    state,
    failure,
    save: () =>
      void ask('settings.export', {}).then(({ fileName, text }) => {
        begin('none');
        saveFile(fileName, text, 'application/json');
      }, fail),
    choose: async () => {
      const [file] = await chooseFiles('.json,application/json');
      if (!file) return;
      begin('reading');
      if (file.size > largest) return fail({ message: t('settings.file.tooLarge', { name: file.name }) });
      const text = await file.text();
      await ask('settings.compare', { text }).then(({ changes }) => {
        begin('none');
        setShown({ name: file.name, text, changes });
      }, fail);
    },
    apply: () =>
      shown && taken.mutate({ text: shown.text }, { onSuccess: () => begin('applied'), onError: fail }),
    takeBack: () => back.mutate({}, { onSuccess: () => begin('takenBack'), onError: fail }),
    forget: () => begin('none'),
  };
}

import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../ui/Failure.tsx';
import { useAsk, useOrder } from '../../workstation-client/use-ask.ts';
import styles from './several.module.css';

/** Whether exports go into a folder as well, remembered for the publication; nothing stands here where the door has no folders. */
export function FolderChoice() {
  const { t } = useTranslation();
  const { data: target } = useAsk('exports.target', {});
  const choose = useOrder('exports.chooseFolder');
  const forget = useOrder('exports.forgetFolder');
  if (!target?.folders) return null;
  const { folder } = target;
  return (
    <div className={styles.folder}>
      <Checkbox
        size="sm"
        label={t('exports.several.toFolder')}
        checked={folder !== null}
        onChange={() => (folder === null ? choose : forget).mutate({})}
      />
      {folder !== null && (
        <div className={styles.folderName}>
          <span>{folder}</span>
          <Button size="compact-xs" onClick={() => choose.mutate({})}>
            {t('exports.several.otherFolder')}
          </Button>
        </div>
      )}
      {choose.error && <Failure error={choose.error} />}
    </div>
  );
}

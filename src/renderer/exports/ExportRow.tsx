import { useTranslation } from 'react-i18next';
import type { ExportRun } from '#shared/contract/exports.ts';
import { ListRow } from '../ui/lists/ListRow.tsx';
import { Moment } from '../ui/Moment.tsx';
import { StateWord } from '../ui/StateWord.tsx';

/** One export in the list of everything that left. */
export function ExportRow({ run }: { readonly run: ExportRun }) {
  const { t } = useTranslation();
  return (
    <ListRow
      title={run.headline || t('exports.choose.untitled')}
      untitled={run.headline === ''}
      foot={
        <>
          <span>{t(`exports.format.${run.format}`)}</span>
          <span>{run.madeBy}</span>
          {run.changedSince && <StateWord shape="remark">{t('exports.since.changed')}</StateWord>}
        </>
      }
      end={<Moment at={run.madeAt} brief />}
    />
  );
}

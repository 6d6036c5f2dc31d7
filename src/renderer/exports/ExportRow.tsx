import { useTranslation } from 'react-i18next';
import { ListRow } from '../ui/lists/ListRow.tsx';
import { Moment } from '../ui/Moment.tsx';
import { StateWord } from '../ui/StateWord.tsx';
import type { Departure } from './departures.ts';
import { useFormatNames } from './use-format-names.ts';

/** A piece in the list of everything that left, with all formats in which it left together. */
export function ExportRow({ runs }: { readonly runs: Departure }) {
  const { t } = useTranslation();
  const formats = useFormatNames(runs);
  const [run] = runs;
  return (
    <ListRow
      title={run.headline || t('exports.choose.untitled')}
      untitled={run.headline === ''}
      foot={
        <>
          <span>{formats}</span>
          <span>{run.madeBy}</span>
          {run.changedSince && <StateWord shape="remark">{t('exports.since.changed')}</StateWord>}
        </>
      }
      end={<Moment at={run.madeAt} brief />}
    />
  );
}

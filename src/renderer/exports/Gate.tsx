import { useTranslation } from 'react-i18next';
import { type Finding, inOrderOfWeight } from '#shared/domain/export/gate.ts';
import type { ArticleId } from '#shared/domain/ids.ts';
import { Answer } from '../ui/Answer.tsx';
import { InspectorSection } from '../ui/InspectorSection.tsx';
import { FirstLines } from '../ui/lists/FirstLines.tsx';
import { StateWord } from '../ui/StateWord.tsx';
import { useAsk } from '../workstation-client/use-ask.ts';
import { AgainInAll } from './AgainInAll.tsx';
import { departuresOf } from './departures.ts';
import { FindingItem } from './FindingItem.tsx';
import { countBlocking } from './finding-place.ts';
import styles from './Gate.module.css';
import { MadeExport } from './MadeExport.tsx';
import { SourceList } from './SourceList.tsx';

/** What stands between a piece and its readers, and what has gone out of it before. */
export function Gate({ articleId }: { readonly articleId: ArticleId }) {
  const { t } = useTranslation();
  const check = useAsk('exports.check', { articleId });
  const earlier = useAsk('exports.list', { articleId });
  return (
    <>
      <InspectorSection title={t('exports.gate.label')}>
        <Answer of={check}>
          {({ findings }) => <Findings articleId={articleId} findings={inOrderOfWeight(findings)} />}
        </Answer>
      </InspectorSection>
      <SourceList articleId={articleId} />
      <InspectorSection title={t('exports.run.earlier')}>
        <Answer of={earlier}>
          {({ exports }) =>
            exports.length === 0 ? (
              <p className={styles.soft}>{t('exports.run.none')}</p>
            ) : (
              <>
                <AgainInAll runs={exports} />
                {departuresOf(exports).map((runs) => (
                  <MadeExport key={runs[0].versionId} runs={runs} />
                ))}
              </>
            )
          }
        </Answer>
      </InspectorSection>
    </>
  );
}

interface FindingsProps {
  readonly articleId: ArticleId;
  readonly findings: readonly Finding[];
}

function Findings({ articleId, findings }: FindingsProps) {
  const { t } = useTranslation();
  const blocking = countBlocking(findings);
  return (
    <>
      <div role="status">
        {blocking > 0 ? (
          <StateWord shape="due">{t('exports.gate.closed', { count: blocking })}</StateWord>
        ) : (
          <StateWord shape="done">
            {findings.length > 0
              ? t('exports.gate.openAdvice', { count: findings.length })
              : t('exports.gate.open')}
          </StateWord>
        )}
      </div>
      {findings.length > 0 && (
        <FirstLines lines={findings} first={12}>
          {(shown) => (
            <ul className={styles.findings}>
              {shown.map((finding) => (
                <FindingItem
                  key={`${finding.rule} ${finding.where.block} ${finding.where.imageId} ${finding.message}`}
                  articleId={articleId}
                  finding={finding}
                />
              ))}
            </ul>
          )}
        </FirstLines>
      )}
    </>
  );
}

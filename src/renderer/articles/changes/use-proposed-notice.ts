import { useRef, useState } from 'react';
import type { ArticleDetail } from '#shared/contract/articles.ts';
import { languageOf } from '#shared/domain/language.ts';
import type { ChangeClass } from '#shared/domain/piece/article.ts';
import type { ChangeSincePublished } from '#shared/domain/report/classed-change.ts';
import { ask } from '../../workstation-client/ask.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';

/** The text of a notice: worded anew with each class until somebody has written in it, whose words then stay. */
export function useProposedNotice(detail: ArticleDetail, { was, now, classed }: ChangeSincePublished) {
  const [text, setText] = useState(classed?.noticeText ?? '');
  const [datedAt, setDatedAt] = useState(classed?.datedAt);
  const written = useRef(text !== '');
  const desk = useAsk('desk.state', {});
  const language = languageOf(detail.record.locale || desk.data?.publication?.locale || 'de');
  const asked = useRef<ChangeClass | null>(null);
  return {
    text,
    /** The moment that stands in what was proposed. */
    datedAt,
    write(next: string) {
      written.current = next.trim() !== '';
      setText(next);
    },
    propose(changeClass: ChangeClass) {
      asked.current = changeClass;
      if (written.current) return;
      ask('corrections.wordNotice', { was, now, changeClass, language }).then(
        (proposal) => {
          if (asked.current !== changeClass || written.current) return;
          setText(proposal.text);
          setDatedAt(proposal.datedAt);
        },
        // Without a proposal the field stays empty, and somebody writes.
        () => undefined,
      );
    },
  };
}

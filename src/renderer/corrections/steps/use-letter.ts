import { useDebouncedCallback } from '@mantine/hooks';
import { useRef, useState } from 'react';
import type { LetterId, ReportId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/language.ts';
import type { LetterWords } from '#shared/domain/report/letter.ts';
import type { LetterKind } from '#shared/domain/report/letter-kind.ts';
import { type AskError, ask } from '../../workstation-client/ask.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';

/** Milliseconds without a key until what stands there is kept. */
const pause = 600;

export interface LetterInHand {
  /** What stands in the letter; null until the desk has answered. */
  readonly words: LetterWords | null;
  readonly write: (change: Partial<LetterWords>) => void;
  /** Puts it into another language, as it was last written there, or as the desk proposes it. */
  readonly speak: (language: Language) => void;
  /** Keeps what stands there and gives the draft. @throws AskError */
  readonly keep: () => Promise<LetterId>;
  /** Why the desk could neither propose nor keep it; null: it could. */
  readonly error: AskError | null;
}

/** The letter of one kind to a reporter: the draft that was begun, or a new one. What is written is kept by itself. */
export function useLetter(reportId: ReportId, kind: LetterKind): LetterInHand {
  const before = useAsk('letters.of', { reportId });
  const proposal = useAsk('letters.propose', { reportId, kind });
  const begun = before.data?.letters.findLast((letter) => letter.kind === kind && letter.state === 'draft');
  const letterId = useRef<LetterId | null>(null);
  const latest = useRef<LetterWords | null>(null);
  // One after the other: two at once would make two drafts.
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const [written, setWritten] = useState<LetterWords | null>(null);
  const [failure, setFailure] = useState<AskError | null>(null);
  const spoken = useRef<Partial<Record<Language, LetterWords>>>({});
  const words = written ?? (before.data && (begun ?? proposal.data?.words)) ?? null;

  const keep = (): Promise<LetterId> => {
    const mine = turn.current.then(async () => {
      const now = latest.current ?? words;
      if (!now) throw new Error('nothing to keep');
      const { kind, to, subject, text, quoted, language } = now;
      const { letter } = await ask('letters.keep', {
        reportId,
        letterId: letterId.current ?? begun?.letterId ?? null,
        words: { kind, to, subject, text, quoted, language },
      });
      letterId.current = letter.letterId;
      return letter.letterId;
    });
    turn.current = mine.catch(() => undefined);
    return mine;
  };
  const keepSoon = useDebouncedCallback(
    () => {
      keep().then(
        () => setFailure(null),
        (refusal: AskError) => setFailure(refusal),
      );
    },
    { delay: pause, flushOnUnmount: true },
  );
  const put = (next: LetterWords) => {
    latest.current = next;
    setWritten(next);
    keepSoon();
  };
  return {
    words,
    write: (change) => words && put({ ...(latest.current ?? words), ...change }),
    speak(language) {
      const now = latest.current ?? words;
      if (!now || now.language === language) return;
      spoken.current[now.language] = now;
      const before = spoken.current[language];
      // To whom it goes is not a matter of language.
      if (before) put({ ...before, to: now.to });
      else
        ask('letters.propose', { reportId, kind, language }).then(
          ({ words: proposed }) => put({ ...proposed, to: now.to }),
          (refusal: AskError) => setFailure(refusal),
        );
    },
    keep: () => {
      keepSoon.cancel();
      return keep();
    },
    error: failure ?? proposal.error ?? before.error,
  };
}

import { useEffect, useRef, useState } from 'react';
import type { AskError } from '../workstation-client/ask.ts';

interface Kept<Value> {
  /** What the desk holds. */
  readonly stored: Value;
  readonly isValid: (value: Value) => boolean;
  readonly save: (value: Value) => Promise<unknown>;
}

export interface KeptField<Value> {
  /** What stands in the field, saved or not. */
  readonly draft: Value;
  readonly setDraft: (value: Value) => void;
  /** Saves what stands in the field, or `value`, if it is valid and new. */
  readonly commit: (value?: Value) => void;
  /** The field was left with a value that cannot be saved. */
  readonly wrong: boolean;
  readonly failure: AskError | null;
  /** Brings back what was stored before the last saving; null where nothing was saved here. */
  readonly undo: (() => void) | null;
}

/** Whatever the order of the fields: the desk gives them back in another one. */
const inWords = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );

/** A field that is saved when it is left, says so, and can take it back. A wrong value is not saved, and not lost. */
export function useKeptField<Value>({ stored, isValid, save }: Kept<Value>): KeptField<Value> {
  const [draft, setDraft] = useState(stored);
  const [left, setLeft] = useState(false);
  const [before, setBefore] = useState<{ value: Value } | null>(null);
  const [failure, setFailure] = useState<AskError | null>(null);
  const storedAsText = inWords(stored);
  // What was saved from here comes back as what the desk holds; by then somebody may have written on.
  const onTheWay = useRef(new Set<string>());
  useEffect(() => {
    if (!onTheWay.current.delete(storedAsText)) setDraft(JSON.parse(storedAsText) as Value);
  }, [storedAsText]);

  const store = (value: Value, undoTo: { value: Value } | null) => {
    const text = inWords(value);
    onTheWay.current.add(text);
    return save(value).then(
      () => {
        setBefore(undoTo);
        setFailure(null);
      },
      (refusal: AskError) => {
        onTheWay.current.delete(text);
        setFailure(refusal);
      },
    );
  };
  return {
    draft,
    setDraft(value) {
      setDraft(value);
      setBefore(null);
      if (isValid(value)) setLeft(false);
    },
    commit(value = draft) {
      setDraft(value);
      setLeft(!isValid(value));
      if (isValid(value) && inWords(value) !== storedAsText) void store(value, { value: stored });
    },
    wrong: left && !isValid(draft),
    failure,
    undo:
      before &&
      (() => {
        setDraft(before.value);
        void store(before.value, null);
      }),
  };
}

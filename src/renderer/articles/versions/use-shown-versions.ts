import { useSearchParams } from 'wouter';
import { type VersionId, versionId } from '#shared/domain/ids.ts';

/** One side of a comparison: a kept version, or the piece as it stands. */
export type Side = VersionId | 'now';

export interface ShownVersions {
  /** The two that are compared; null while the piece itself is shown. Stands in the address, so that it survives a reload. */
  readonly shown: { readonly before: Side; readonly after: Side } | null;
  readonly show: (before: Side, after: Side) => void;
  readonly close: () => void;
}

const sideFrom = (text: string | null): Side | null =>
  text === 'now' ? 'now' : (versionId.safeParse(text).data ?? null);

/** Which versions the page compares. */
export function useShownVersions(): ShownVersions {
  const [params, setParams] = useSearchParams();
  const [before, after] = [sideFrom(params.get('before')), sideFrom(params.get('after'))];
  return {
    shown: before && after ? { before, after } : null,
    show: (from, to) => setParams({ before: from, after: to }),
    close: () => setParams({}),
  };
}

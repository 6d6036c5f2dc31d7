import { useSearchParams } from 'wouter';
import { type VersionId, versionId } from '#shared/domain/ids.ts';

/** The version that a published page is held against; null while the piece is shown as it would leave. Stands in the address. */
export function useCheckedVersion(): VersionId | null {
  const [params] = useSearchParams();
  return versionId.safeParse(params.get('check')).data ?? null;
}

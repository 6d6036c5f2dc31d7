import type { OutputOf } from '#shared/contract/contract.ts';
import type { UploadId } from '#shared/domain/ids.ts';
import type { Running } from './command.ts';
import { withEvents } from './heard-events.ts';

/** Takes an uploaded export of WordPress in, and says line by line how far it is. */
export function importWordPress(
  { desk, workstation, say }: Pick<Running, 'desk' | 'workstation' | 'say'>,
  uploadId: UploadId,
): Promise<OutputOf<'imports.wordPress'>> {
  let said = 0;
  return withEvents(
    workstation,
    (event) => {
      if (event.type !== 'imports.running') return;
      const percent = Math.floor((100 * event.done) / event.of);
      // A line for each part in a hundred is as much as anybody reads.
      if (percent === said) return;
      said = percent;
      say(`${percent} %, ${event.pieces}`);
    },
    () => desk.ask('imports.wordPress', { uploadId }),
  );
}

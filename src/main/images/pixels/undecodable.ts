import { type Refusal, refuse } from '#shared/contract/errors.ts';
import type { JobFailure } from '../../jobs/run-in-worker.ts';

/** libvips ended its work at the time that was set for it; sharp says so in words alone. */
export const ranOutOfTime = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith('timeout:');

/** Why an image was not decoded: `image-damaged`, or `took-too-long` where it only ran out of time. */
export function undecodable({ why, message }: JobFailure, name: string): Refusal {
  const late = why === 'timeout' || (why === 'threw' && ranOutOfTime(new Error(message)));
  return refuse(late ? 'took-too-long' : 'image-damaged', { name });
}

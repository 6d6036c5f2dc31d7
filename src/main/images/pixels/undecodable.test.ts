import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { JobFailure } from '../../jobs/run-in-worker.ts';
import { picture } from '../files-for-tests.ts';
import { ranOutOfTime, undecodable } from './undecodable.ts';

const refused = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe('an image that was not decoded', () => {
  it('ran out of time where the decoder stopped itself, and is not called damaged for it', async () => {
    const laborious = sharp({ create: { width: 8000, height: 8000, channels: 3, background: '#456' } });
    const late = await refused(laborious.blur(300).timeout({ seconds: 1 }).png().toBuffer());
    expect(ranOutOfTime(late)).toBe(true);
    const failure = new JobFailure('threw', (late as Error).message);
    expect(undecodable(failure, 'aare.jpg')).toMatchObject({
      code: 'took-too-long',
      params: { name: 'aare.jpg' },
    });
    expect(undecodable(new JobFailure('timeout'), 'aare.jpg').code).toBe('took-too-long');
  });

  it('is damaged where it breaks off', async () => {
    const whole = await picture({ width: 400, height: 300 });
    const broken = await refused(sharp(whole.subarray(0, 900), { failOn: 'error' }).raw().toBuffer());
    expect(ranOutOfTime(broken)).toBe(false);
    expect(undecodable(new JobFailure('threw', (broken as Error).message), 'aare.jpg').code).toBe(
      'image-damaged',
    );
    expect(undecodable(new JobFailure('crashed'), 'aare.jpg').code).toBe('image-damaged');
  });
});

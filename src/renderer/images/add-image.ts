import type { z } from 'zod';
import type { uploadId } from '#shared/domain/ids.ts';
import type { Image } from '#shared/domain/image/image.ts';
import { ask, upload } from '../workstation-client/ask.ts';

/** Takes an image file into the library; one that is there already is the answer. @throws AskError */
export async function addImage(file: File): Promise<Image> {
  const id = (await upload(file)) as z.infer<typeof uploadId>;
  return (await ask('images.add', { uploadId: id })).image;
}

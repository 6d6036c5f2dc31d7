import { isRefusal } from '#shared/contract/errors.ts';
import type { ImageId } from '#shared/domain/ids.ts';
import type { Language } from '#shared/domain/language.ts';
import { errorSentence } from '#shared/words/words.ts';
import type { WordPressDeps } from './deps.ts';
import { shortTitle } from './part-export.ts';
import type { ReadPost } from './wordpress-jobs.ts';

/**
 * The post with the pictures that were written within it in the library. One that cannot be taken waits for a file at
 * its place.
 */
export async function takePictures(
  { uploads, images }: Pick<WordPressDeps, 'uploads' | 'images'>,
  post: ReadPost,
  language: Language,
  onRefused: (sentence: string) => void,
): Promise<ReadPost> {
  if (post.pictures.length === 0) return post;
  const ids = new Map<string, ImageId | null>();
  for (const [index, { key, bytes }] of post.pictures.entries()) {
    const name = `${shortTitle(post.title) || 'wordpress'}-${index + 1}`;
    const picture = await uploads.receive(name, new Blob([new Uint8Array(bytes)]).stream());
    const taken = isRefusal(picture) ? picture : await images.take(picture);
    if (isRefusal(taken)) onRefused(errorSentence(language, taken.code, taken.params));
    ids.set(key, isRefusal(taken) ? null : taken.image.imageId);
  }
  const content = post.body.content.map((node) => {
    const id = ids.get(String(node.attrs?.imageId));
    return id === undefined ? node : { ...node, attrs: { ...node.attrs, imageId: id } };
  });
  return { ...post, body: { ...post.body, content }, pictures: [] };
}

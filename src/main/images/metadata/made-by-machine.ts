import type { CreditRecord } from '#shared/domain/image/image.ts';
import { textFromFile } from '../pixels/harmless.ts';
import type { ContentCredentials } from './content-credentials.ts';
import type { FileTags } from './file-tags.ts';
import { exifText } from './said.ts';
import { userComment } from './user-comment.ts';
import { one, xmpIn } from './xmp-value.ts';

/** What a file says of the machine that made its picture, in the fields of the record. */
export type MadeByMachine = Pick<
  CreditRecord,
  'digitalSourceType' | 'aiSystem' | 'aiSystemVersion' | 'aiPrompt'
>;

const nothing: MadeByMachine = { digitalSourceType: '', aiSystem: '', aiSystemVersion: '', aiPrompt: '' };

export const trainedMedia = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

/** The texts in which generators leave their traces. */
interface Traces {
  /** By the keyword of a PNG's text. */
  readonly png: (keyword: string) => string;
  /** What a picture is said to show, which some generators fill with their prompt. */
  readonly description: string;
  readonly comment: string;
  /** Programs that are named as those that wrote the file. */
  readonly programs: readonly string[];
}

type Trace = (traces: Traces) => Partial<MadeByMachine> | null;

/** `Steps: 20, Sampler: Euler a, Seed: 1`, as the web user interface of Stable Diffusion and its heirs write it. */
const settings = /(?:^|[\n,]) ?Steps: \d+, .*\b(?:Sampler|CFG scale|Seed): /;

const stableDiffusion: Trace = ({ png, comment }) => {
  const text = [png('parameters'), comment].find((each) => settings.test(each));
  if (text === undefined) return null;
  return {
    aiSystem: 'Stable Diffusion',
    aiSystemVersion: /\bModel: ([^,\n]+)/.exec(text)?.[1]?.trim() ?? '',
    aiPrompt: text.split(/Negative prompt: |Steps: \d+, /)[0]?.replace(/[\s,]+$/, '') ?? '',
  };
};

const comfyUi: Trace = ({ png }) =>
  png('prompt').includes('"class_type"') || /^\s*\{.*"nodes"/s.test(png('workflow'))
    ? { aiSystem: 'ComfyUI' }
    : null;

const invokeAi: Trace = ({ png }) =>
  ['invokeai_metadata', 'sd-metadata', 'Dream'].some((keyword) => png(keyword) !== '')
    ? { aiSystem: 'InvokeAI' }
    : null;

const jobNumber = /Job ID: [0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\s*$/;

/** The prompt, switches such as `--ar 16:9`, and the number of the job. */
const midjourney: Trace = ({ description }) => {
  const at = description.search(jobNumber);
  if (at < 0) return null;
  return { aiSystem: 'Midjourney', aiPrompt: description.slice(0, at).split(' --')[0]?.trim() ?? '' };
};

const byName =
  /\b(NovelAI|Midjourney|Adobe Firefly|Stable Diffusion|InvokeAI|ComfyUI|Ideogram|Leonardo\.?Ai|DALL[·-]?E(?: ?\d)?)\b/i;

const named: Trace = ({ programs, png }) => {
  const system = programs.map((program) => byName.exec(program)?.[1]).find((name) => name !== undefined);
  if (!system) return null;
  return { aiSystem: system, aiPrompt: system === 'NovelAI' ? png('Description') : '' };
};

const traces: readonly Trace[] = [stableDiffusion, comfyUi, invokeAi, midjourney, named];

function tracesIn(tags: FileTags): Traces {
  const xmp = xmpIn(tags, '');
  const png = (keyword: string) => textFromFile(String(one(tags.pngText?.[keyword])?.description ?? ''));
  const exif = (name: string) => exifText(one(tags.exif?.[name]));
  const descriptions = [xmp('description'), exif('ImageDescription'), png('Description')];
  return {
    png,
    description: descriptions.find((text) => text !== '') ?? '',
    comment: userComment(one(tags.exif?.UserComment)),
    programs: [xmp('CreatorTool'), exif('Software'), png('Software')],
  };
}

/**
 * What a file says, other than in the field that is meant for it, of the machine that made its picture: in the manifests
 * of C2PA, or in what generators write for themselves. It is proposed, so that no such picture is taken for a photo
 * because its file lacks one field.
 */
export function madeByMachine(tags: FileTags, credentials: ContentCredentials): MadeByMachine {
  const isAi = /TrainedAlgorithmicMedia$/i.test(credentials.digitalSourceType);
  const texts = tracesIn(tags);
  const trace = traces.map((read) => read(texts)).find((said) => said !== null);
  if (credentials.digitalSourceType !== '' && !isAi)
    return { ...nothing, digitalSourceType: credentials.digitalSourceType };
  if (!trace && !isAi) return nothing;
  return {
    ...nothing,
    ...trace,
    ...(isAi && credentials.agent !== '' ? { aiSystem: credentials.agent } : {}),
    digitalSourceType: credentials.digitalSourceType || trainedMedia,
  };
}

import type { z } from 'zod';
import type { byHandRequests, reportByHand } from '#shared/contract/by-hand.ts';
import type { Asker, Handlers } from '#shared/contract/contract.ts';
import { isRefusal, refuse } from '#shared/contract/errors.ts';
import type { Publication } from '#shared/domain/publication.ts';
import type { ReportClaim } from '#shared/domain/report/report.ts';
import { momentOf } from '#shared/domain/time.ts';
import { wordsIn } from '#shared/words/words.ts';
import { type TakeInDeps, takeIn } from '../arriving/take-in.ts';
import type { ReportLog } from '../log/report-log.ts';
import { languageOfLetter } from '../reading/letter-language.ts';
import { readInWorker } from '../reading/read-in-worker.ts';
import { pageAddress, webAddressesIn } from '../reading/web-addresses.ts';
import { pastedMail } from './pasted-mail.ts';
import { asPhoneNote } from './phone-note.ts';

interface ByHandDeps extends TakeInDeps {
  readonly log: ReportLog;
  readonly publication: () => Publication | null;
}

type Taken = z.output<typeof reportByHand>;
type Told = Extract<Taken, { channel: 'phone' }>;

/** Reports that did not come as files: told by phone, or pasted. */
export function takeByHand(deps: ByHandDeps): Handlers<typeof byHandRequests> {
  return {
    async 'corrections.take'(input, asker) {
      const publication = deps.publication();
      if (!publication) return refuse('desk-new');
      const articleId = input.channel === 'phone' ? input.articleId : null;
      if (articleId && !deps.articles.exists(articleId)) return refuse('article-unknown', { id: articleId });
      const now = momentOf(deps.clock);
      // Nobody has called tomorrow.
      const arrivedAt = input.arrivedAt && input.arrivedAt < now ? input.arrivedAt : null;
      const raw =
        input.channel === 'phone'
          ? asPhoneNote(claimTold(deps, { ...input, arrivedAt: arrivedAt ?? now }, publication, asker))
          : pastedMail({
              ...{ text: input.text, name: input.reporterName, address: input.reporterAddress },
              sentAt: arrivedAt,
            });
      const [opened] = await readInWorker([raw], publication);
      if (!opened) return refuse('unexpected');
      const { channel } = input;
      const taken = deps.store.transaction(() =>
        takeIn(deps, deps.log, opened, asker, { channel, arrivedAt, articleId }),
      );
      const kind = taken.kind === 'imported' || taken.kind === 'unreadable' ? 'new' : taken.kind;
      return { reportId: taken.reportId, kind };
    },
  };
}

/** What was told, as a claim: exactly the fields that somebody filled in. */
function claimTold(
  { articles }: ByHandDeps,
  told: Told & { readonly arrivedAt: string },
  { baseUrl }: Publication,
  { language }: Asker,
): ReportClaim {
  const { reporterName, reporterAddress, reporterPhone, description, quoted, proposed } = told;
  const content = told.articleId && articles.content(told.articleId);
  const url = content && !isRefusal(content) ? content.record.url : '';
  const [named] = webAddressesIn(told.location);
  const locationUrl = url || (named ? pageAddress(named.url, baseUrl) : '');
  const addresses = webAddressesIn(told.evidence).map((each) => each.url);
  const evidence = addresses.length > 0 ? addresses : [told.evidence].filter(Boolean);
  return {
    ...{
      reporterName,
      reporterAddress,
      sentAt: told.arrivedAt,
      locationUrl,
      description,
      evidence,
      quoted,
      proposed,
    },
    ...(reporterPhone ? { reporterPhone } : {}),
    subject: (description.split('\n')[0] ?? '').slice(0, longestSubject),
    language: languageOfLetter(`${description}\n${quoted}`),
    missing: [
      ...(locationUrl === '' && !told.articleId ? ['location' as const] : []),
      ...(evidence.length === 0 ? ['evidence' as const] : []),
    ],
    text: textTold(told, language),
  };
}

/** Characters of the first line that stand for a subject. */
const longestSubject = 120;

/** Everything that was told, for reading and searching; what the form did not ask stands in the description. */
function textTold(told: Told, language: Asker['language']): string {
  const t = wordsIn(language);
  const { location, description, quoted, proposed, evidence } = told;
  const line = (name: 'location' | 'quoted' | 'proposed' | 'evidence', said: string) =>
    said === '' ? [] : [`${t(`corrections.report.${name}`)}: ${said}`];
  return [
    description,
    ...line('location', location),
    ...line('quoted', quoted),
    ...line('proposed', proposed),
    ...line('evidence', evidence),
  ].join('\n\n');
}

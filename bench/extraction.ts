import { readReport } from '#main/corrections/reading/read-report.ts';
import type { Bench } from './bench.ts';
import { type LabelledMail, labelledMails, site } from './extraction/mails.ts';
import { noScore, precision, recall, scoreAll, scoreOne } from './extraction/score.ts';
import { rounded } from './figures.ts';

const fields = ['location', 'quoted', 'proposed', 'evidence', 'missing'] as const;
const readFor = { baseUrl: site, correctionsAddress: 'korrektur@seeblatt.example' };

/**
 * What the rules read out of readers' mails, against what was written into them: precision (of what was read, how much
 * was there) and recall (of what was there, how much was read), by field and by half. The half `held` is the one to
 * believe: no rule was written with an eye on its hands.
 */
export const extraction: Bench = async ({ small, say }) => {
  const mails = labelledMails(small ? 6 : 48);
  const halves = { tuned: scoresFor(), held: scoresFor() };
  const wrong = new Map<string, number>();
  for (const mail of mails) {
    const missed = await score(mail, halves[mail.half]);
    for (const field of missed)
      wrong.set(`${mail.hand}: ${field}`, (wrong.get(`${mail.hand}: ${field}`) ?? 0) + 1);
  }
  for (const [what, count] of wrong) say(`  ${what} wrong in ${count}`);
  const figures: Record<string, number> = { mails: mails.length };
  for (const [half, scores] of Object.entries(halves))
    for (const field of fields) {
      const name = `${half}${field[0]?.toUpperCase()}${field.slice(1)}`;
      figures[`${name}Precision`] = rounded(precision(scores[field]));
      figures[`${name}Recall`] = rounded(recall(scores[field]));
    }
  return figures;
};

const scoresFor = () => ({
  location: noScore(),
  quoted: noScore(),
  proposed: noScore(),
  evidence: noScore(),
  missing: noScore(),
});

/** @returns the fields that were not read as a person would */
async function score({ raw, truth }: LabelledMail, scores: ReturnType<typeof scoresFor>) {
  const { claim } = await readReport(raw, readFor);
  const before = fields.map((field) => miss(scores[field]));
  scoreOne(scores.location, claim.locationUrl, truth.location === '' ? [] : [truth.location]);
  scoreOne(scores.quoted, claim.quoted, truth.quoted);
  scoreOne(scores.proposed, claim.proposed, truth.proposed);
  scoreAll(scores.evidence, claim.evidence, truth.evidence);
  scoreAll(scores.missing, claim.missing, truth.missing);
  return fields.filter((field, index) => miss(scores[field]) !== before[index]);
}

const miss = ({ given, expected, right }: ReturnType<typeof noScore>): number => given + expected - 2 * right;

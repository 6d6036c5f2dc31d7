import type { SettingChange } from '#shared/contract/desk.ts';
import { asText, fieldsOf } from '#shared/domain/image/change-many.ts';
import { type Language, offeredLocales } from '#shared/domain/language.ts';
import type { PostSettings } from '#shared/domain/post-settings.ts';
import { type HouseElement, houseContributor, type Publication } from '#shared/domain/publication.ts';
import { letterKind } from '#shared/domain/report/letter-kind.ts';
import { noticeForm } from '#shared/domain/report/notice-template.ts';
import { wordsIn } from '#shared/words/words.ts';

type Lines = { readonly [Key in keyof Publication]?: (value: Publication[Key]) => string[] };

/** Settings of several parts, a line for each, so that two states can be told apart line by line. */
const linesIn = (language: Language): Lines => {
  const t = wordsIn(language);
  const yes = (on: boolean) => t(on ? 'settings.file.yes' : 'settings.file.no');
  return {
    sections: (sections) => [...sections],
    contributors: (people) =>
      people.map(({ name, sign, bio }) => {
        const signed = sign ? `${name} (${sign})` : name;
        return houseContributor.shape.bio.parse(bio) ? `${signed}: ${bio}` : signed;
      }),
    standingElements: (elements) => elements.map((element) => elementInWords(element, language)),
    typography: ({ asTyped, off, grouping }) => [
      `${t('settings.typography.asTyped')}: ${yes(asTyped)}`,
      ...off.map((rule) => `${t(`settings.typography.rule.${rule as 'dash'}.name`)}: ${yes(false)}`),
      `${t('settings.typography.grouping')}: ${t(`settings.typography.groupings.${grouping}`)}`,
    ],
    ownWords: (words) => [...words],
    wordings: (wordings) => wordings.map(({ instead, write }) => `${instead} → ${write}`),
    exportFiles: ({ namePattern, frontMatter }) => [
      `${t('settings.exporting.namePattern')}: ${namePattern}`,
      ...Object.entries(frontMatter).map(([field, name]) => `${field} → ${name}`),
    ],
    exportDefaults: ({ format }) => [t(`exports.format.${format}`)],
    pages: ({ paper, design }) => [
      `${t('settings.pages.paper')}: ${t(`settings.pages.papers.${paper}`)}`,
      `${t('settings.pages.design')}: ${t(`settings.pages.designs.${design}`)}`,
    ],
    wordReference: (reference) =>
      reference
        ? [
            t('settings.wordStyles.from', { name: reference.fileName }),
            ...reference.taken.map((style) => t(`settings.wordStyles.style.${style}`)),
          ]
        : [t('settings.wordStyles.none')],
    pageTemplate: (own) =>
      (['template', 'styles'] as const).map((part) => {
        const characters = own[part].length;
        const said = t(characters === 0 ? 'pageTemplate.ofTheProgram' : 'pageTemplate.own', { characters });
        return `${t(`pageTemplate.${part}`)}: ${said}`;
      }),
    images: ({ widths, format, handoutRestrictions, templates }) => [
      `${t('settings.images.widths')}: ${widths.join(', ')}`,
      `${t('settings.images.format')}: ${t(`images.export.formats.${format}`)}`,
      ...handoutRestrictions.map(
        (each) => `${t('settings.images.handoutRestrictions')}: ${t(`images.restriction.${each}`)}`,
      ),
      ...templates.map(({ name, credit }) => {
        const fields = fieldsOf(credit).map((field) => `${field}: ${asText(credit[field])}`);
        return `${t('imageRoom.templates.setting', { name })}: ${fields.join('; ')}`;
      }),
    ],
    clocks: ({ acknowledgeWorkingDays, personHours, otherHours }) => [
      `${t('settings.clocks.acknowledgeWorkingDays')}: ${acknowledgeWorkingDays}`,
      `${t('settings.clocks.personHours')}: ${personHours}`,
      `${t('settings.clocks.otherHours')}: ${otherHours}`,
    ],
    laneClocks: ({ replyHours, legalHours }) => [
      `${t('settings.clocks.replyHours')}: ${replyHours}`,
      `${t('settings.clocks.legalHours')}: ${legalHours}`,
    ],
    secondApproval: (wanted) => [t(wanted ? 'settings.approval.wanted' : 'settings.approval.notWanted')],
    noticeTemplates: (templates) =>
      (['de', 'en'] as const).flatMap((each) =>
        noticeForm.options.flatMap((form) => {
          const own = templates[each][form];
          return own === undefined ? [] : [`${t(`settings.notices.form.${form}`)} (${each}): ${own}`];
        }),
      ),
    letterTemplates: (templates) =>
      (['de', 'en'] as const).flatMap((each) =>
        letterKind.options.flatMap((kind) => {
          const own = templates[each][kind];
          return own === undefined ? [] : [`${t(`letters.kind.${kind}`)} (${each}): ${own}`];
        }),
      ),
    letterSubjects: (subjects) =>
      (['de', 'en'] as const).flatMap((each) =>
        letterKind.options.flatMap((kind) => {
          const own = subjects[each][kind];
          return own === undefined ? [] : [`${t(`letters.kind.${kind}`)} (${each}): ${own}`];
        }),
      ),
    locale: (locale) => {
      const offered = offeredLocales.find((one) => one === locale);
      return [offered ? t(`settings.locales.${offered}`) : locale];
    },
    post: ({ incoming, outgoing, signature }) => [
      ...serverInWords('incoming', incoming, language),
      ...serverInWords('outgoing', outgoing, language),
      ...(['de', 'en'] as const).map(
        (each) => `${t('settings.letters.signature')} (${each}): ${signature[each]}`,
      ),
    ],
  };
};

function serverInWords<Side extends 'incoming' | 'outgoing'>(
  side: Side,
  server: PostSettings[Side],
  language: Language,
): string[] {
  const t = wordsIn(language);
  const name = t(`settings.post.${side}`);
  const { trusted, security, ...fields } = server;
  return [
    `${name}, ${t('settings.post.security')}: ${t(`settings.post.securities.${security}`)}`,
    ...Object.entries(fields).map(([field, value]) => {
      const said = typeof value === 'boolean' ? t(`settings.file.${value ? 'yes' : 'no'}`) : value;
      return `${name}, ${t(`settings.post.${field as 'host'}`)}: ${said}`;
    }),
    ...(trusted === '' ? [] : [`${name}: ${t('settings.post.certificate.trusted')} ${trusted}`]),
  ];
}

function elementInWords({ heading, blocks, sections, byDefault }: HouseElement, language: Language): string {
  const t = wordsIn(language);
  const where = sections.length === 0 ? t('settings.standing.everySection') : sections.join(', ');
  const marked = blocks.map(({ text, marks = [] }) =>
    [
      text,
      ...marks.map(
        ({ type, from, to, href }) => `[${type}: ${text.slice(from, to)}${href ? ` ${href}` : ''}]`,
      ),
    ].join(' '),
  );
  const carried = byDefault ? [] : [t('settings.standing.notByDefault')];
  return [heading, `(${[where, ...carried].join(', ')})`, ...marked].join('\n');
}

/** What one state of the settings has that the other has not, setting by setting. */
export function settingChanges(before: Publication, after: Publication, language: Language): SettingChange[] {
  const lines = linesIn(language);
  return (Object.keys(after) as (keyof Publication)[]).flatMap((setting): SettingChange[] => {
    if (JSON.stringify(before[setting]) === JSON.stringify(after[setting])) return [];
    const inWords = lines[setting] as ((value: unknown) => string[]) | undefined;
    const linesOf = (value: unknown): string[] =>
      inWords ? inWords(value) : typeof value === 'string' ? [value] : [JSON.stringify(value)];
    const [was, now] = [linesOf(before[setting]), linesOf(after[setting])];
    const removed = was.filter((line) => !now.includes(line));
    const added = now.filter((line) => !was.includes(line));
    // Only the order differs: then it is shown whole.
    return [
      removed.length + added.length === 0
        ? { setting, removed: was, added: now }
        : { setting, removed, added },
    ];
  });
}

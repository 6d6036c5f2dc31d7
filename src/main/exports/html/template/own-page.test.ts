import { afterAll, describe, expect, it, vi } from 'vitest';
import { bodyText } from '#shared/article-body/text.ts';
import { openTestDesk } from '../../../desk-for-tests.ts';
import { closeWorkers } from '../../../jobs/run-in-worker.ts';
import { textFormats } from '../../formats.ts';
import { bridgePage, importPage, placeImage } from '../../pieces-for-tests.ts';
import { htmlPage } from '../html-page.ts';
import { masthead } from './masthead.fixture.ts';

afterAll(closeWorkers);

const styles = 'body { margin: 0; background: url(https://bilder.example/papier.png) }';
const own = { template: masthead, styles };
type Desk = Awaited<ReturnType<typeof openTestDesk>>;
const kept = async (desk: Desk) => (await desk.ask('desk.state', {})).publication?.pageTemplate;

describe('the newsroom’s own page', () => {
  it('is looked at before it is kept, with what it loads from elsewhere', async () => {
    const desk = await openTestDesk();
    const tried = await desk.ask('exports.tryTemplate', { pageTemplate: own, articleId: null });
    expect(tried).toMatchObject({ problems: [], elsewhere: ['https://bilder.example/papier.png'] });
    expect(tried.page).toContain('<a class="name" href="https://');
    expect(await kept(desk)).toEqual({ template: '', styles: '' });
    const hidden = { template: masthead.replace('{{byline}}', ''), styles: '.credit { display: none }' };
    const refused = await desk.ask('exports.tryTemplate', { pageTemplate: hidden, articleId: null });
    expect(refused.page).toBeNull();
    expect(refused.problems.map(({ part, line }) => [part, line])).toEqual([
      ['template', null],
      ['styles', 1],
    ]);
  });

  it('begins with the page of the program, explained by a comment that no page carries', async () => {
    const desk = await openTestDesk();
    const start = await desk.ask('exports.templateToBegin', {});
    expect(start.template).toContain('{{standing-elements}}: Standardelemente');
    const tried = await desk.ask('exports.tryTemplate', { pageTemplate: start, articleId: null });
    const usual = await desk.ask('exports.tryTemplate', {
      pageTemplate: { template: '', styles: '' },
      articleId: null,
    });
    expect(tried.problems).toEqual([]);
    expect(tried.page).toBe(usual.page);
  });

  it('is refused where it would lose, hide or run something, by the settings and by a settings file', async () => {
    const desk = await openTestDesk();
    const update = (pageTemplate: typeof own) => desk.refusal('publication.update', { pageTemplate });
    expect(await update({ ...own, template: '<p>{{body}}</p>' })).toMatchObject({
      code: 'page-template-refused',
    });
    const hides = await update({ ...own, styles: '.notice { display: none }' });
    expect(hides.message).toContain(
      'Stile, Zeile 1: «.notice» mit «display: none» würde eine Korrekturnotiz verbergen',
    );
    const { text } = await desk.ask('settings.export', {});
    const file = JSON.parse(text);
    file.publication.pageTemplate.template = masthead.replace('<footer>', '<footer><script>go()</script>');
    const foreign = JSON.stringify(file);
    expect((await desk.refusal('settings.compare', { text: foreign })).message).toContain('<script>');
    expect((await desk.refusal('settings.import', { text: foreign })).code).toBe('page-template-refused');
    expect(await kept(desk)).toEqual({ template: '', styles: '' });
  });

  it('goes from desk to desk with the settings, and is named among what they change', async () => {
    const [one, other] = [await openTestDesk(), await openTestDesk()];
    await one.ask('publication.update', { pageTemplate: own });
    const { text } = await one.ask('settings.export', {});
    const { changes } = await other.ask('settings.import', { text });
    expect(changes).toEqual([
      {
        setting: 'pageTemplate',
        removed: ['Vorlage: wie von Druckreif', 'Stile: wie von Druckreif'],
        added: [`Vorlage: eigene, ${masthead.length} Zeichen`, `Stile: eigene, ${styles.length} Zeichen`],
      },
    ]);
    expect(await kept(other)).toEqual(own);
    await other.ask('settings.takeBack', {});
    expect(await kept(other)).toEqual({ template: '', styles: '' });
  });
});

describe('a piece that left on the newsroom’s own page', { timeout: 120_000 }, () => {
  async function exported(pageTemplate: typeof own) {
    const desk = await openTestDesk();
    await desk.ask('publication.update', { pageTemplate, shortName: 'MB' });
    const articleId = await importPage(desk, bridgePage);
    await placeImage(desk, articleId, { creditLine: 'Foto: Rosa Amstutz' });
    await desk.ask('articles.setStatus', { articleId, status: 'published' });
    const run = await desk.ask('exports.run', { articleId, format: 'html' });
    const address = `druckreif://desk/downloads/${run.exportId}/${run.files[0]?.name}`;
    const page = await (await desk.workstation.fetch(new Request(address))).text();
    return { desk, articleId, page };
  }

  it('is found there by the check of the page, whose navigation and footer are no difference', async () => {
    const { desk, articleId, page } = await exported(own);
    expect(page).toContain('© 20');
    const uploadId = (await desk.upload('seite.html', page)) as never;
    expect(await desk.ask('exports.checkPage', { articleId, uploadId })).toMatchObject({
      verdict: 'agrees',
      differences: [],
    });
  });

  it('comes back as it would from the page of the program', async () => {
    const read = async ({ page }: { page: string }) => {
      const desk = await openTestDesk();
      await desk.ask('publication.update', { standingElements: [], shortName: 'MB' });
      const { articleId } = await desk.ask('imports.text', {
        uploadId: (await desk.upload('seite.html', page)) as never,
      });
      const { body, byline, record, headline } = await desk.ask('articles.get', { articleId });
      return { headline, byline, section: record.section, text: bodyText(body) };
    };
    const usual = await read(await exported({ template: '', styles: '' }));
    expect(usual.text).toContain(usual.headline);
    expect(await read(await exported(own))).toEqual(usual);
  });

  it('does not leave where its page lost a credit on the way', async () => {
    const { desk, articleId } = await exported(own);
    const planted = vi
      .spyOn(textFormats.html, 'print')
      .mockImplementation((piece, files) =>
        htmlPage(piece, files).replace(/<span class="credit">.*?<\/span>/, ''),
      );
    try {
      const refused = await desk.refusal('exports.run', { articleId, format: 'html' });
      expect(refused).toMatchObject({ code: 'export-incomplete' });
      expect(refused.message).toContain('«Foto: Rosa Amstutz»');
    } finally {
      planted.mockRestore();
    }
    await desk.ask('exports.run', { articleId, format: 'html' });
  });
});

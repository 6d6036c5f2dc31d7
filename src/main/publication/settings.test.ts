import { describe, expect, it } from 'vitest';
import { openTestDesk } from '../desk-for-tests.ts';

const settingsOf = async (desk: Awaited<ReturnType<typeof openTestDesk>>) =>
  (await desk.ask('desk.state', {})).publication!;

describe('settings as a file', () => {
  it('bring one newsroom’s settings to another desk, name and all, and back again', async () => {
    const [one, other] = [await openTestDesk(), await openTestDesk()];
    await one.ask('publication.update', {
      name: 'Abendblatt',
      sections: ['Stadt', 'Sport'],
      contributors: [{ name: 'Lea Brunner', sign: 'lb', bio: 'Schreibt über das Wasser.' }],
      wordings: [{ instead: 'email', write: 'E-Mail' }],
    });
    const { text, fileName } = await one.ask('settings.export', {});
    expect(fileName).toBe('druckreif-mb.json');
    const before = await settingsOf(other);

    const { changes } = await other.ask('settings.compare', { text });
    expect(changes).toEqual([
      { setting: 'name', removed: ['Morgenblatt'], added: ['Abendblatt'] },
      { setting: 'sections', removed: [], added: ['Stadt', 'Sport'] },
      { setting: 'contributors', removed: [], added: ['Lea Brunner (lb): Schreibt über das Wasser.'] },
      { setting: 'wordings', removed: [], added: ['email → E-Mail'] },
    ]);
    expect(await settingsOf(other)).toEqual(before);

    expect(await other.ask('settings.import', { text })).toEqual({ changes });
    expect(await settingsOf(other)).toEqual(await settingsOf(one));
    await other.ask('settings.takeBack', {});
    expect(await settingsOf(other)).toEqual(before);
    expect((await other.refusal('settings.takeBack', {})).code).toBe('settings-not-imported');
  });

  it('say in the words of the window what they would change of language and mail', async () => {
    const [one, other] = [await openTestDesk(), await openTestDesk()];
    const { post } = await settingsOf(one);
    await one.ask('publication.update', {
      locale: 'en-GB',
      post: {
        incoming: {
          ...post.incoming,
          host: 'imap.morgenblatt.example',
          security: 'starttls',
          automatic: false,
        },
      },
    });
    const { text } = await one.ask('settings.export', {});
    const { changes } = await other.ask('settings.compare', { text });
    expect(changes.map(({ setting, added }) => [setting, ...added])).toEqual([
      ['locale', 'Englisch (Grossbritannien)'],
      [
        'post',
        'Eingang (IMAP), Verschlüsselung: STARTTLS, zwingend',
        'Eingang (IMAP), Server: imap.morgenblatt.example',
        'Eingang (IMAP), Neue Mails von selbst abholen: nein',
      ],
    ]);
  });

  it('hold neither the person nor a folder', async () => {
    const desk = await openTestDesk();
    await desk.ask('desk.setPerson', { name: 'Nora Gut', sign: 'ng' });
    const { text } = await desk.ask('settings.export', {});
    expect(text).not.toContain('Nora');
    expect(text).not.toContain(desk.folder);
  });

  it('are refused with a sentence, and change nothing, when they are foreign, newer or damaged', async () => {
    const desk = await openTestDesk();
    const before = await settingsOf(desk);
    const { text } = await desk.ask('settings.export', {});
    const refused = async (wrong: string) => (await desk.refusal('settings.import', { text: wrong })).message;
    expect(await refused('BEGIN:VCALENDAR')).toContain('keine Einstellungen von Druckreif');
    expect(await refused(text.replace('"version": 1', '"version": 7'))).toContain(
      'Stand 7, dieses Programm kennt 1',
    );
    expect(await refused(text.replace('https://www.', 'www.'))).toContain('beschädigt (baseUrl)');
    expect(await refused(text.slice(0, -20))).toContain('beschädigt.');
    expect(await settingsOf(desk)).toEqual(before);
  });

  it('that say what is set already change nothing', async () => {
    const desk = await openTestDesk();
    const { text } = await desk.ask('settings.export', {});
    expect(await desk.ask('settings.import', { text })).toEqual({ changes: [] });
    expect((await desk.refusal('settings.takeBack', {})).code).toBe('settings-not-imported');
  });
});

describe('the newsroom’s settings at work', () => {
  it('put the name of the person into the log', async () => {
    const desk = await openTestDesk();
    await desk.ask('desk.setPerson', { name: 'Nora Gut', sign: 'ng' });
    const { articleId } = await desk.ask('articles.create', {});
    expect((await desk.ask('articles.get', { articleId })).events).toMatchObject([{ by: 'Nora Gut' }]);
  });
});

it('two windows that save different parts of post at once keep both', async () => {
  const desk = await openTestDesk();
  const { post } = await settingsOf(desk);
  const [incoming, outgoing] = [
    { ...post.incoming, host: 'imap.morgenblatt.example' },
    { ...post.outgoing, host: 'smtp.morgenblatt.example' },
  ];
  await Promise.all([
    desk.ask('publication.update', { post: { incoming } }),
    desk.ask('publication.update', { post: { outgoing } }),
  ]);
  expect((await settingsOf(desk)).post).toEqual({ ...post, incoming, outgoing });
});

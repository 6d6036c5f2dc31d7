import { afterAll, describe, expect, it } from 'vitest';
import type { UploadId } from '#shared/domain/ids.ts';
import { openTestDesk } from '../../desk-for-tests.ts';
import { closeWorkers } from '../../jobs/run-in-worker.ts';
import { item, wxrEnd, wxrFile, wxrHead } from './wxr-for-tests.ts';

afterAll(closeWorkers);

async function bringIn(file: string | Uint8Array) {
  const desk = await openTestDesk();
  const uploadId = (await desk.upload('archiv.xml', file)) as UploadId;
  const read = await desk.ask('imports.wordPress', { uploadId });
  const textOf = async (index: number) =>
    (await desk.ask('articles.get', { articleId: read.articles[index]?.articleId as never })).text;
  return { desk, read, textOf };
}

describe('an export of WordPress', () => {
  it('that breaks off gives what was whole, and names the post that was not', async () => {
    const whole = wxrFile([{ id: 1 }, { id: 2, title: 'Der Abgeschnittene', content: 'x'.repeat(500) }]);
    const { read } = await bringIn(whole.slice(0, whole.indexOf('xxxx') + 200));
    expect(read.articles.map(({ headline }) => headline)).toEqual(['Beitrag 1']);
    expect(read.notes[0]).toContain('der letzte Beitrag «Der Abgeschnittene» war es nicht');
  });

  it('that defines names of its own has none of them put in', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">${Array.from(
      { length: 20 },
      (_, index) =>
        `<!ENTITY c${index} "&${index ? `c${index - 1}` : 'b'};&${index ? `c${index - 1}` : 'b'};">`,
    ).join('')}<!ENTITY file SYSTEM "file:///etc/hostname">]>`;
    const file = wxrFile([{ id: 1 }])
      .replace('<rss', `${bomb}\n<rss`)
      .replace('<![CDATA[Beitrag 1]]>', 'Titel &c19; &file;');
    const { read } = await bringIn(file);
    expect(read.articles[0]?.headline).toBe('Titel &c19; &file;');
    expect(read.notes).toContain('Die Datei bestimmt eigene Zeichen (DOCTYPE); sie wurden nicht eingesetzt.');
  });

  it('is read by its bytes where it declares another encoding', async () => {
    const file = wxrFile([{ content: 'Über die Brücke – für «alle».' }]);
    const saysLatin = file.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"');
    expect(await (await bringIn(saysLatin)).textOf(0)).toContain('Über die Brücke – für «alle».');
    const isLatin = Buffer.from(wxrFile([{ content: 'Über die Brücke.' }]), 'latin1');
    expect(await (await bringIn(isLatin)).textOf(0)).toContain('Über die Brücke.');
    const wide = Buffer.from(`\ufeff${file}`, 'utf16le');
    expect(await (await bringIn(wide)).textOf(0)).toContain('Über die Brücke – für «alle».');
  });

  it('keeps every letter around control characters and parted CDATA', async () => {
    const { read, textOf } = await bringIn(wxrFile([{ content: 'A\u0000\u000bB ]]&gt; und ]]> C\u0008D' }]));
    expect(await textOf(0)).toContain('AB ]]> und ]]> CD');
    expect(read.notes).toEqual([]);
  });

  it('that is no XML in places is read on', async () => {
    const file = wxrFile([{ id: 1 }, { id: 2 }, { id: 3 }])
      .replace('<![CDATA[Beitrag 2]]>', 'Bau & Boden < Politik')
      .replace('<wp:menu_order>0', '<wp:menu_order><b>0')
      .replace('<wp:post_parent>0', '<wp:post_parent>0</i></wp:nothing>');
    const { read } = await bringIn(file);
    expect(read.articles.map(({ headline }) => headline)).toEqual([
      'Beitrag 1',
      'Bau & Boden < Politik',
      'Beitrag 3',
    ]);
    expect(read.notes.join()).toMatch(/kein gültiges XML/);
  });

  it('that nests without end, or is one word without end, ends with a sentence and what was before', async () => {
    const deep = `${wxrHead}${item({ id: 1 })}<item>${'<a>'.repeat(200_000)}`;
    const long = `${wxrHead}${item({ id: 1 })}<item><title>${'a'.repeat(40 * 1024 * 1024)}</title></item>${wxrEnd}`;
    for (const file of [deep, long]) {
      const { read } = await bringIn(file);
      expect(read).toMatchObject({ imported: 1 });
      expect(read.notes[0]).toContain('nicht zu Ende gelesen');
    }
  });

  it('keeps a post outside that is longer than any book, and takes the others in', async () => {
    const { read } = await bringIn(
      wxrFile([{ id: 1 }, { id: 2, title: 'Endlos', content: 'Wort '.repeat(1_100_000) }, { id: 3 }]),
    );
    expect(read.imported).toBe(2);
    expect(read.leftOut).toEqual([
      {
        name: 'Endlos',
        sentence: '«Endlos» ist zu lang für einen Artikel (über 5 MB Text) und blieb draussen.',
      },
    ]);
  });

  it('does not hang on brackets, tags and remarks that never end', async () => {
    const evil = ['[caption]', '[caption ', '<!-- ', '<!-- wp:block {"ref":', '<a "', '[a=', '\n ', '<img '];
    const { read } = await bringIn(
      wxrFile(
        evil.map((part, id) => ({ id: id + 1, content: `Wort ${part.repeat(150_000 / part.length)}` })),
      ),
    );
    expect(read.imported + read.leftOut.length).toBe(evil.length);
    expect(read.imported).toBeGreaterThan(5);
  });

  it('without a post is refused, and so is any other XML, by what it is', async () => {
    const desk = await openTestDesk();
    const refused = async (name: string, file: string, request: 'imports.wordPress' | 'imports.look') =>
      desk.refusal(request, { uploadId: await desk.upload(name, file) });
    expect((await refused('leer.xml', wxrFile([]), 'imports.wordPress')).code).toBe('wordpress-empty');
    const feed =
      '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>wordpress.org</title></channel></rss>';
    expect(await refused('feed.xml', feed, 'imports.look')).toMatchObject({
      code: 'xml-unknown',
      message: expect.stringContaining('ist RSS'),
    });
    expect((await refused('nitf.xml', '<nitf xmlns="x"><body/></nitf>', 'imports.look')).message).toContain(
      'NITF',
    );
    const look = async (name: string, file: string) =>
      desk.ask('imports.look', { uploadId: (await desk.upload(name, file)) as UploadId });
    expect(await look('archiv.txt', wxrFile([{}]))).toEqual({ holds: 'wordpress' });
    const page =
      '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html>';
    expect(await look('seite.xhtml', page)).toEqual({ holds: 'piece' });
    expect(await look('text.txt', 'Ein Text, mit < und > darin.')).toEqual({ holds: 'piece' });
  });

  it('that is stopped keeps what is in, and goes on where it is brought in again', async () => {
    const desk = await openTestDesk();
    const file = wxrFile(Array.from({ length: 80 }, (_, index) => ({ id: index + 1 })));
    const uploadId = (await desk.upload('archiv.xml', file)) as UploadId;
    const events = await desk.workstation.fetch(new Request('druckreif://desk/events'));
    const reader = events.body?.pipeThrough(new TextDecoderStream() as never).getReader();
    const running = desk.ask('imports.wordPress', { uploadId });
    for (;;) {
      const part = await reader?.read();
      if (!part || part.done || /"pieces":[1-9]/.test(String(part.value))) break;
    }
    await desk.ask('imports.stopWordPress', { uploadId });
    const first = await running;
    void reader?.cancel();
    expect(first.stopped).toBe(true);
    expect(first.imported).toBeGreaterThan(0);
    expect(first.imported).toBeLessThan(80);
    const again = (await desk.upload('archiv.xml', file)) as UploadId;
    const second = await desk.ask('imports.wordPress', { uploadId: again });
    expect([second.known, second.imported]).toEqual([first.imported, 80 - first.imported]);
  });
}, 120_000);

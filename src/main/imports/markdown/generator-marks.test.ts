import { expect, it } from 'vitest';
import { growthOver } from '#tools/cpu-time.ts';
import { takeMarks } from './generator-marks.ts';
import { markdownMarkup } from './markdown-markup.ts';

const read = (text: string) => markdownMarkup(text, []);

it.each([
  ['Der Steg%%Zahl prüfen%% ist zu.', 'Der Steg ist zu.', '%%Zahl prüfen%%'],
  [
    '%%\nIda fragen\n\nBis Montag\n%%\n\nDer Steg ist zu.',
    'Der Steg ist zu.',
    '%%\nIda fragen\n\nBis Montag\n%%',
  ],
  ['Der Steg ist zu. ^abc123', 'Der Steg ist zu.', '^abc123'],
  ['Der Steg ist zu.\n\n{{< youtube w7Ft2ymGmfc >}}', 'Der Steg ist zu.', '{{< youtube w7Ft2ymGmfc >}}'],
  ['Der Steg ist zu.\n\n{% include ad.html %}', 'Der Steg ist zu.', '{% include ad.html %}'],
  ['Der Steg ist zu.\n{: .lead }', 'Der Steg ist zu.', '{: .lead }'],
])('what a program writes for itself is beside the piece: %s', (file, words, mark) => {
  const { markup, unsaid } = read(file);
  expect(markup.replace(/<[^>]*>/g, '').trim()).toBe(words);
  expect(unsaid).toEqual([mark]);
});

it('a picture that a shortcode shows has its words and its credit', () => {
  const { markup } = read(
    '{{< figure src="/img/steg.jpg" alt="Ein Steg" caption="Der «Steg» am Morgen. Foto: Ida Roth" >}}',
  );
  expect(markup).toContain('src="/img/steg.jpg"');
  expect(markup).toContain('alt="Ein Steg"');
  expect(markup).toContain('data-credit="Foto: Ida Roth"');
  expect(markup).toContain('<figcaption>Der «Steg» am Morgen.</figcaption>');
});

it('slanted words in the line below a picture are its caption', () => {
  const { markup } = read('![Ein Steg]({{ site.baseurl }}/b.jpg){: .center }\n*Von Süden.*');
  expect(markup).toMatch(
    /<figure><img src="\/b.jpg" alt="Ein Steg"><figcaption><em>Von Süden.<\/em><\/figcaption>/,
  );
});

it('code, percentages and files of our own keep their signs', () => {
  const code = 'So geht es: `{{< figure >}}` und `%%nein%%`. 5 % und 10%% mehr, 20%% weniger.';
  expect(read(code).unsaid).toEqual([]);
  const words = 'Er schrieb {% include %} und %%nichts%%.';
  expect(markdownMarkup(words, [], true)).toMatchObject({ unsaid: [], markup: `<p>${words}</p>` });
});

it.each(['%%', '{{<', '{%', '`', '{:', ' ^'])(
  'takes time in line with the length of a file full of %s',
  async (sign) => {
    const line = `${sign} a\n`;
    expect(await growthOver((length) => takeMarks(line.repeat(length / line.length)), 2 ** 18)).toBeLessThan(
      10,
    );
  },
);

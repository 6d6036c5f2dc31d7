import { expect, test } from 'vitest';
import { freshFolder } from '../desk-for-tests.ts';
import { commands } from './commands.ts';
import { commandWords, flagWords } from './help.ts';
import { runCommandLine } from './run.ts';

const locale = { de: 'de_CH.UTF-8', en: 'en_GB.UTF-8' } as const;
const both = ['de', 'en'] as const;

/** What a line prints, and where. */
async function run(language: 'de' | 'en', ...words: string[]) {
  const folder = freshFolder();
  const [said, shown, answers] = [[] as string[], [] as string[], [] as unknown[]];
  const code = await runCommandLine(['--desk', folder, ...words], {
    env: { LANG: locale[language] },
    windowFolder: folder,
    answer: (json) => answers.push(json),
    show: (text) => shown.push(text),
    say: (line) => said.push(line),
  });
  return { code, said: said.join('\n'), shown: shown.join('\n'), answers };
}

test('every command explains itself and each of its flags, in both languages', async () => {
  for (const language of both)
    for (const command of commands) {
      const { code, shown, said, answers } = await run(language, ...command.name.split(' '), '--help');
      expect({ code, said, answers }, command.name).toEqual({ code: 0, said: '', answers: [] });
      expect(shown).toContain(command.usage);
      expect(shown).toContain(commandWords(language, command.name)?.does || 'no words');
      expect(shown).toMatch(/^ {2}0 {2}.*\n {2}1 {2}.*\n {2}2 {2}/m);
      for (const flag of Object.keys(command.options ?? {})) {
        expect(command.usage, `${command.name} --${flag}`).toMatch(new RegExp(`--${flag}\\b|…`));
        expect(shown).toContain(
          flagWords(language, command.name, flag) || `words for ${command.name} --${flag}`,
        );
      }
    }
});

test('the words of the help name no command or flag that is none', () => {
  const known = new Map(commands.map(({ name, options }) => [name, Object.keys(options ?? {})]));
  for (const { name } of commands)
    expect(known.get(name)).toEqual(
      expect.arrayContaining(Object.keys(commandWords('de', name)?.flags ?? {})),
    );
});

test('the help of all and of a group lists what each command does', async () => {
  for (const language of both) {
    const all = await run(language, '--help');
    expect(all.code).toBe(0);
    for (const { name } of commands) expect(all.shown).toContain(commandWords(language, name)?.does);
    const settings = await run(language, 'settings', '-h');
    expect(settings.shown).toContain('settings word-styles');
    expect(settings.shown).not.toContain('images add');
  }
  expect((await run('de', 'corrections', '--help')).shown).toContain('corrections apply');
});

test('what was written wrongly is said in the language of the person, with how it is written', async () => {
  const wrong: [string, string, ...string[]][] = [
    ['Diesen Befehl gibt es nicht: «gibtesnicht».', 'There is no such command', 'gibtesnicht'],
    ['Der Befehl braucht mehr Wörter', 'the command needs more words', 'show'],
    ['Das sind zu viele Wörter', 'too many words', 'show', 'a', 'b'],
    ['kennt der Befehl nicht: --nein', 'does not know this flag: --nein', 'articles', '--nein', '1'],
    [
      'Hinter --out fehlt der Wert',
      'value after --out is missing',
      'export',
      'x',
      '--out',
      '--format',
      'pdf',
    ],
    ['--all steht allein', '--all stands alone', 'export', '--all=ja'],
    ['Es fehlt: --format', 'Missing: --format', 'export', 'x', '--out', 'y'],
    [
      '«doc» geht bei --format nicht. Möglich sind: cms-html',
      'Possible are: cms-html',
      'export',
      'x',
      '--format',
      'doc',
      '--out',
      'y',
    ],
    [
      '--from nicht: Ungültig: ISO-Datum',
      '--from: Invalid ISO date',
      'corrections',
      'report',
      '--from',
      'gestern',
      '--to',
      '2026-01-01',
    ],
    ['Diesen Schritt gibt es nicht', 'There is no such step', 'corrections', 'event', 'r', 'gibtesnicht'],
    ['Es fehlt: --to', 'Missing: --to', 'corrections', 'event', 'r', 'assigned'],
  ];
  for (const [german, english, ...words] of wrong)
    for (const [language, sentence] of [
      ['de', german],
      ['en', english],
    ] as const) {
      const { code, said, answers } = await run(language, ...words);
      expect({ code, answers }, words.join(' ')).toEqual({ code: 2, answers: [] });
      expect(said).toContain(sentence);
      expect(said).toContain(language === 'de' ? 'Aufruf: druckreif' : 'Usage: druckreif');
    }
});

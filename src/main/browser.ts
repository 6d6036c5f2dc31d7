import { spawn } from 'node:child_process';
import path from 'node:path';
import { isRefusal } from '#shared/contract/errors.ts';
import { languageOf } from '#shared/domain/language.ts';
import { errorSentence, wordsIn } from '#shared/words/words.ts';
import { passwordsOf } from './command-line/passwords-of.ts';
import { deskFolder } from './desk-folder.ts';
import { openBrowserDoor } from './doors/browser/door.ts';
import { longWorkInWords } from './long-work-in-words.ts';
import { openWorkstation } from './workstation.ts';

const language = languageOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'de');
const folder = deskFolder(process.argv.slice(2), process.env);
const portFlag = process.argv.indexOf('--port');

const workstation = await openWorkstation({
  folder,
  windowFolder: path.join(import.meta.dirname, '../../out/renderer'),
  onLongWork: (work) => console.log(longWorkInWords(language, work)),
  passwords: passwordsOf(process.env),
  postByItself: true,
});
if (isRefusal(workstation)) {
  console.error(errorSentence(language, workstation.code, workstation.params));
  process.exit(1);
}
const door = await openBrowserDoor(workstation, {
  folder,
  port: portFlag < 0 ? null : Number(process.argv[portFlag + 1]),
});
const address = door.newAddress();
console.log(wordsIn(language)('doors.browserOpen', { address }));
openBrowser(address);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    await door.close();
    await workstation.close();
    process.exit(0);
  });

/** Shows the window in the person's own browser where there is a screen to show it on. */
function openBrowser(url: string): void {
  const { platform, env } = process;
  if (env.DRUCKREIF_NO_BROWSER || (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY)) return;
  const [command, ...words] =
    platform === 'darwin'
      ? ['open']
      : platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler']
        : ['xdg-open'];
  spawn(command as string, [...words, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

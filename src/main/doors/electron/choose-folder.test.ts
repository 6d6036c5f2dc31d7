import type { BrowserWindow, Dialog } from 'electron';
import { expect, test } from 'vitest';
import { chooseFolder } from './choose-folder.ts';

function chooserThatAnswers(answer: { canceled: boolean; filePaths: string[] }) {
  const asked: unknown[][] = [];
  const dialog = {
    showOpenDialog: async (...words: unknown[]) => {
      asked.push(words);
      return answer;
    },
  } as unknown as Pick<Dialog, 'showOpenDialog'>;
  return { asked, dialog };
}

test('a folder is chosen in a sheet of the window, and files are not', async () => {
  const { asked, dialog } = chooserThatAnswers({ canceled: false, filePaths: ['/satz'] });
  const window = {} as BrowserWindow;
  expect(await chooseFolder(dialog, () => window)()).toBe('/satz');
  expect(asked).toEqual([[window, { properties: ['openDirectory', 'createDirectory'] }]]);
});

test('who lets it be has chosen none, and a chooser without a window stands by itself', async () => {
  const { asked, dialog } = chooserThatAnswers({ canceled: true, filePaths: [] });
  expect(await chooseFolder(dialog, () => null)()).toBeNull();
  expect(asked[0]).toHaveLength(1);
});

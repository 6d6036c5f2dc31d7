import { Editor, type Extensions, type JSONContent } from '@tiptap/core';
import { onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { type BodyNode, emptyBody } from '#shared/article-body/body.ts';
import { bodyExtensions } from '#shared/article-body/schema.ts';
import type { LeftOut } from '#shared/coming-in/left-out.ts';
import { sharedBody } from '../shared-body.ts';
import { Paste } from './paste.ts';

/** An editor that pastes, with `more` of the window laid over it: `said` is what it told of each paste, `refused` how long those were that it refused, `files` which pictures went to which block. */
export function anEditor(content: readonly BodyNode[] = emptyBody().content, more: Extensions = []) {
  const said: LeftOut[] = [];
  const refused: number[] = [];
  const files: { name: string; block: string }[] = [];
  const editor = new Editor({
    element: document.createElement('div'),
    injectCSS: false,
    enablePasteRules: false,
    extensions: [
      ...bodyExtensions,
      sharedBody(new Y.Doc()),
      Paste.configure({
        onLeftOut: (left) => void said.push(left),
        onTooLong: (length) => void refused.push(length),
        onPictureFiles: (given, { block }) =>
          void files.push(...given.map(({ name }) => ({ name, block: block.toString() }))),
        pictureName: () => 'Zwischenablage',
      }),
      ...more,
    ],
  });
  onTestFinished(() => editor.destroy());
  editor.commands.setContent(JSON.parse(JSON.stringify({ type: 'doc', content })) as JSONContent);
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
  const pasteData = (data: Readonly<Record<string, string>>) => {
    const clipboardData = {
      types: Object.keys(data),
      files: [],
      getData: (type: string) => data[type] ?? '',
    };
    editor.view.dom.dispatchEvent(Object.assign(new Event('paste', { cancelable: true }), { clipboardData }));
  };
  return {
    editor,
    said,
    refused,
    files,
    /** Puts the cursor into the block at `index`, behind its words. */
    cursorIn: (index: number) => {
      let pos = 0;
      for (let before = 0; before <= index; before++) pos += editor.state.doc.child(before).nodeSize;
      editor.commands.setTextSelection(pos - 1);
    },
    /** As the browser hands over what is pasted. */
    paste: (html: string, rtf = '') => void pasteData({ 'text/html': html, 'text/rtf': rtf }),
    pasteText: (text: string) => void pasteData({ 'text/plain': text }),
    /** The page as lines of `kind: words`, with **bold**, _italic_ and [words](address). */
    page: () => editor.state.doc.content.content.flatMap((node) => shown(node)),
  };
}

type PageNode = Editor['state']['doc'];

function shown(node: PageNode, indent = ''): string[] {
  const { name } = node.type;
  if (node.isTextblock) return [`${indent}${name}: ${inlineOf(node)}`];
  if (name === 'listItem') return node.content.content.flatMap((child) => shown(child, indent));
  return node.content.content.flatMap((child, index) => {
    const number = `${Number(node.attrs.start) + index}. `;
    const sign = name === 'orderedList' ? number : name === 'bulletList' ? '• ' : '> ';
    return shown(child).map(
      (line, at) => `${indent}${at > 0 ? '  ' : sign}${line.replace('paragraph: ', '')}`,
    );
  });
}

const inlineOf = (node: PageNode): string =>
  node.content.content
    .map((child) => {
      if (child.type.name === 'hardBreak') return '⏎';
      const has = (mark: string) => child.marks.find(({ type }) => type.name === mark);
      let text = child.text ?? '';
      if (has('italic')) text = `_${text}_`;
      if (has('bold')) text = `**${text}**`;
      const link = has('link');
      return link ? `[${text}](${String(link.attrs.href)})` : text;
    })
    .join('');

import { type Command, EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { type BodyNode, textBlock } from '#shared/article-body/body.ts';
import { bodySchema } from '#shared/article-body/schema.ts';
import { goOn, stepBack, stepForward, tabTo, toEndOf } from './piece-keys.ts';

/** A piece from lines like `headline:Der |See`, with the cursor at the bar. */
function piece(...lines: string[]): EditorState {
  const content = lines.map((line): BodyNode => {
    const [type = '', text = ''] = line.split(':');
    const attrs = type === 'lead' ? { lead: true } : undefined;
    return textBlock(type === 'lead' ? 'figure' : type, text.replace('|', ''), attrs);
  });
  const doc = bodySchema().nodeFromJSON({ type: 'doc', content });
  const index = lines.findIndex((line) => line.includes('|'));
  let pos = 1;
  for (let before = 0; before < index; before++) pos += doc.child(before).nodeSize;
  const offset = lines[index]!.split(':')[1]!.indexOf('|');
  return EditorState.create({ doc, selection: TextSelection.create(doc, pos + offset) });
}

/** The piece after a key, as such lines; null where the key is left to others. */
function pressed(state: EditorState, command: Command): string[] | null {
  let next = state;
  if (
    !command(state, (tr) => {
      next = state.apply(tr);
    })
  )
    return null;
  const { $from } = next.selection;
  return Array.from({ length: next.doc.childCount }, (_, index) => {
    const node = next.doc.child(index);
    const name = node.attrs.lead === true ? 'lead' : node.type.name;
    const here = next.selection instanceof TextSelection && $from.index(0) === index;
    const text = node.textContent;
    const shown = here ? `${text.slice(0, $from.parentOffset)}|${text.slice($from.parentOffset)}` : text;
    return `${name}:${shown}`;
  });
}

describe('Enter in the head of a piece', () => {
  it('goes from the kicker to the headline', () => {
    expect(pressed(piece('kicker:Energie|', 'headline:', 'lede:', 'paragraph:'), goOn)).toEqual([
      'kicker:Energie',
      'headline:|',
      'lede:',
      'paragraph:',
    ]);
  });

  it('goes from the headline past the lead picture to the lede', () => {
    expect(
      pressed(piece('kicker:', 'headline:Der See|', 'lead:Bild', 'lede:Text', 'paragraph:'), goOn),
    ).toEqual(['kicker:', 'headline:Der See', 'lead:Bild', 'lede:|Text', 'paragraph:']);
  });

  it('takes the rest of the line along, in front of what stands there', () => {
    expect(pressed(piece('kicker:Energie| Der See', 'headline:wärmt', 'lede:', 'paragraph:'), goOn)).toEqual([
      'kicker:Energie',
      'headline:|Der See wärmt',
      'lede:',
      'paragraph:',
    ]);
  });

  it('moves on and carries nothing away from the start of a line', () => {
    expect(pressed(piece('kicker:', 'headline:|Der See', 'lede:', 'paragraph:'), goOn)).toEqual([
      'kicker:',
      'headline:Der See',
      'lede:|',
      'paragraph:',
    ]);
  });

  it('uses the paragraph that waits below the lede, and makes one above others', () => {
    expect(pressed(piece('kicker:', 'headline:', 'lede:Ende|', 'paragraph:'), goOn)?.slice(2)).toEqual([
      'lede:Ende',
      'paragraph:|',
    ]);
    expect(pressed(piece('kicker:', 'headline:', 'lede:Ende|', 'paragraph:Text'), goOn)?.slice(2)).toEqual([
      'lede:Ende',
      'paragraph:|',
      'paragraph:Text',
    ]);
  });

  it('splits the lede into lede and first paragraph', () => {
    expect(pressed(piece('kicker:', 'headline:', 'lede:Eins.| Zwei.', 'paragraph:'), goOn)?.slice(2)).toEqual(
      ['lede:Eins.', 'paragraph:|Zwei.', 'paragraph:'],
    );
  });

  it('goes on below the picture from a caption, and never makes two pictures of one', () => {
    expect(pressed(piece('kicker:', 'headline:', 'lede:', 'figure:Die| Sitzung'), goOn)?.slice(3)).toEqual([
      'figure:Die Sitzung',
      'paragraph:|',
    ]);
  });

  it('is left to the text itself in the text', () => {
    expect(pressed(piece('kicker:', 'headline:', 'lede:', 'paragraph:Ein| Satz'), goOn)).toBeNull();
  });
});

describe('Backspace and Delete at the border of a part', () => {
  it('merge nothing and move the cursor over', () => {
    const lines = ['kicker:Energie', 'headline:|Der See', 'lede:', 'paragraph:'];
    expect(pressed(piece(...lines), stepBack)).toEqual([
      'kicker:Energie|',
      'headline:Der See',
      'lede:',
      'paragraph:',
    ]);
    expect(pressed(piece('kicker:K|', 'headline:Der See', 'lede:', 'paragraph:'), stepForward)).toEqual([
      'kicker:K',
      'headline:|Der See',
      'lede:',
      'paragraph:',
    ]);
  });

  it('leave the first paragraph whole, and take it away only when it is empty and others follow', () => {
    expect(pressed(piece('kicker:', 'headline:', 'lede:L', 'paragraph:|Text'), stepBack)?.slice(2)).toEqual([
      'lede:L|',
      'paragraph:Text',
    ]);
    expect(
      pressed(piece('kicker:', 'headline:', 'lede:L', 'paragraph:|', 'paragraph:Text'), stepBack)?.slice(2),
    ).toEqual(['lede:L|', 'paragraph:Text']);
    expect(pressed(piece('kicker:', 'headline:', 'lede:L', 'paragraph:|'), stepBack)?.slice(2)).toEqual([
      'lede:L|',
      'paragraph:',
    ]);
  });

  it('do nothing at the very start', () => {
    expect(pressed(piece('kicker:|K', 'headline:', 'lede:', 'paragraph:'), stepBack)?.[0]).toBe('kicker:|K');
  });

  it('take the picture in hand from the start of its caption', () => {
    const state = piece('kicker:', 'headline:', 'lede:', 'figure:|Bild', 'paragraph:');
    let next = state;
    stepBack(state, (tr) => {
      next = state.apply(tr);
    });
    expect(next.selection).toBeInstanceOf(NodeSelection);
  });
});

describe('the jump to an end of the piece', () => {
  const lines = ['kicker:K', 'headline:H', 'lede:L', 'paragraph:Ein |Satz', 'paragraph:Ende'];

  it('lands before the first and after the last letter', () => {
    expect(pressed(piece(...lines), toEndOf('start', false))?.[0]).toBe('kicker:|K');
    expect(pressed(piece(...lines), toEndOf('end', false))?.at(-1)).toBe('paragraph:Ende|');
  });

  it('takes everything on the way along when it extends the selection', () => {
    const state = piece(...lines);
    let next = state;
    toEndOf('end', true)(state, (tr) => {
      next = state.apply(tr);
    });
    expect(next.doc.textBetween(next.selection.from, next.selection.to, ' ')).toBe('Satz Ende');
  });
});

describe('Tab', () => {
  it('goes through the head and leaves from the text', () => {
    expect(pressed(piece('kicker:|', 'headline:H', 'lede:', 'paragraph:'), tabTo(1))?.[1]).toBe(
      'headline:|H',
    );
    expect(pressed(piece('kicker:K', 'headline:|H', 'lede:', 'paragraph:'), tabTo(-1))?.[0]).toBe(
      'kicker:K|',
    );
    expect(pressed(piece('kicker:', 'headline:', 'lede:', 'paragraph:|'), tabTo(1))).toBeNull();
    expect(pressed(piece('kicker:|', 'headline:', 'lede:', 'paragraph:'), tabTo(-1))).toBeNull();
  });
});

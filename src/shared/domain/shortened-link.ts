/** Services that give a page a short address, behind which it cannot be seen without asking them. */
const shorteners: ReadonlySet<string> = new Set(
  'bit.ly bitly.com t.co tinyurl.com goo.gl maps.app.goo.gl ow.ly is.gd v.gd buff.ly lnkd.in shorturl.at rb.gy cutt.ly t.ly tiny.cc rebrand.ly dlvr.it ift.tt trib.al fb.me bl.ink snip.ly shorte.st adf.ly tr.im soo.gd clck.ru s.id qr.ae kurzelinks.de kurzlink.de'.split(
    ' ',
  ),
);

/** Whether an address only leads on, so that it tells neither a place nor a source by itself. */
export const isShortened = (url: string): boolean =>
  shorteners.has((URL.parse(url)?.hostname ?? '').toLowerCase().replace(/^www\./, ''));

import { SaxesParser, type SaxesTagNS } from 'saxes';
import { nameIn } from './names-in-wxr.ts';
import type { WxrPost } from './wxr-post.ts';
import { XmlMender } from './xml-mender.ts';

/** Characters between two signs of markup; what is longer is made to do harm. */
const longestStretch = 32 * 1024 * 1024;
/** Characters of a post; the longest books have three million. */
export const longestPost = 5 * 1024 * 1024;
/** Characters of any other field. */
const longestField = 300_000;
/** Characters of all fields of an item, and how many of a kind it may have. */
const longestItem = 16 * 1024 * 1024;
const mostOfKind = 2000;
/** Elements within one another; an export has six. */
const deepest = 200;
/** Characters that are read before anybody looks how deep they lead. */
const step = 16 * 1024;

/** What is heard while a file is read, in its order. */
export interface WxrHearing {
  readonly author: (login: string, name: string) => void;
  readonly language: (tag: string) => void;
  /** Where the site stands. */
  readonly home: (address: string) => void;
  /** @param isTooLong it has been cut, and is no whole post */
  readonly post: (post: WxrPost, isTooLong: boolean, comments: number) => void;
}

interface Item {
  readonly fields: Map<string, string>;
  readonly terms: { domain: string; name: string }[];
  readonly meta: { key: string; value: string }[];
  comments: number;
  length: number;
  isTooLong: boolean;
}

/**
 * Reads an export of WordPress part by part. Nothing that a file defines itself is expanded, nothing is fetched, and
 * never more than one item is held. What is not well-formed is read on as far as it can be.
 */
export class WxrReader {
  /** Places at which the file is no XML. */
  faults = 0;
  /** The file defines names of its own; they stay as they stand. */
  hasDoctype = false;
  private readonly parser = new SaxesParser({ xmlns: true });
  private readonly hearing: WxrHearing;
  private readonly path: string[] = [];
  /** The same elements as the file names them. */
  private readonly names: string[] = [];
  private readonly mender = new XmlMender({
    write: (piece) => this.push(piece),
    isOpen: (name) => this.names.includes(name),
    onFault: () => {
      this.faults += 1;
    },
  });
  private item: Item | null = null;
  private author = { login: '', name: '' };
  private pair = { key: '', value: '' };
  private term = '';
  /** The words of the element at hand; null: nobody asks for them. */
  private words: string[] | null = null;
  /** How deep that element stands; others within it lend it their words. */
  private listensAt = 0;
  private length = 0;
  private sinceEvent = 0;

  constructor(hearing: WxrHearing) {
    this.hearing = hearing;
    const heard =
      <Value>(listen: (value: Value) => void) =>
      (value: Value) => {
        this.sinceEvent = 0;
        listen(value);
      };
    this.parser.on('error', () => {
      this.faults += 1;
    });
    this.parser.on(
      'doctype',
      heard(() => {
        this.hasDoctype = true;
      }),
    );
    this.parser.on(
      'comment',
      heard(() => undefined),
    );
    this.parser.on(
      'attribute',
      heard(() => undefined),
    );
    this.parser.on(
      'opentag',
      heard((tag: SaxesTagNS) => this.open(tag)),
    );
    this.parser.on(
      'closetag',
      heard((tag: SaxesTagNS) => this.close(nameIn(tag))),
    );
    this.parser.on(
      'text',
      heard((text: string) => this.take(text)),
    );
    this.parser.on(
      'cdata',
      heard((text: string) => this.take(text)),
    );
  }

  /** @returns false where it is of no use to go on */
  write(text: string): boolean {
    this.mender.feed(text);
    return this.isSound();
  }

  private isSound = (): boolean => this.sinceEvent < longestStretch && this.path.length < deepest;

  private push(piece: string): void {
    for (let at = 0; at < piece.length && this.isSound(); at += step) {
      const some = piece.slice(at, at + step);
      this.sinceEvent += some.length;
      this.parser.write(some);
    }
  }

  /** Whether the file breaks off, and the title of the item that it does so in, if it is one. */
  end(): { readonly isCut: boolean; readonly title: string | null } {
    this.mender.end();
    const title = this.item ? (this.item.fields.get('title') ?? '') : null;
    this.item = null;
    return { isCut: this.path.length > 0, title };
  }

  private open(tag: SaxesTagNS): void {
    const name = nameIn(tag);
    this.path.push(name);
    this.names.push(tag.name);
    if (this.path.length > deepest) return;
    const place = this.path.length;
    if (place === 3 && name === 'item')
      this.item = { fields: new Map(), terms: [], meta: [], comments: 0, length: 0, isTooLong: false };
    if (place === 4 && this.item && name === 'wp:comment') this.item.comments += 1;
    if (place === 4 && name === 'category') this.term = tag.attributes.domain?.value ?? '';
    if (place === 3 || place === 4 || this.isPart(name)) this.listen();
  }

  private isPart = (name: string): boolean =>
    this.path.length === 5 && (name === 'wp:meta_key' || name === 'wp:meta_value');

  private listen(): void {
    this.words = [];
    this.listensAt = this.path.length;
    this.length = 0;
  }

  private take(text: string): void {
    if (!this.words) return;
    const name = this.path.at(-1);
    const most = name === 'content:encoded' ? longestPost : longestField;
    const isTooMuch = (this.item?.length ?? 0) + text.length > longestItem;
    if (this.item && (isTooMuch || (name === 'content:encoded' && this.length + text.length > most)))
      this.item.isTooLong = true;
    if (isTooMuch || this.length + text.length > most) return;
    this.length += text.length;
    if (this.item) this.item.length += text.length;
    this.words.push(text);
  }

  private close(name: string): void {
    const place = this.path.length;
    const within = this.path[place - 2];
    const said = this.listensAt === place ? (this.words?.join('') ?? '') : '';
    if (this.listensAt === place) this.words = null;
    this.path.pop();
    this.names.pop();
    if (place === 5 && name === 'wp:meta_key') this.pair.key = said.trim();
    else if (place === 5 && name === 'wp:meta_value') this.pair.value = said;
    else if (place === 4 && within === 'wp:author') this.ofAuthor(name, said.trim());
    else if (place === 4 && this.item) this.ofItem(this.item, name, said);
    else if (place === 3) this.ofChannel(name, said.trim());
  }

  private ofAuthor(name: string, said: string): void {
    if (name === 'wp:author_login') this.author.login = said;
    if (name === 'wp:author_display_name') this.author.name = said;
  }

  private ofChannel(name: string, said: string): void {
    if (name === 'link') this.hearing.home(said);
    if (name === 'language') this.hearing.language(said.slice(0, 40));
    if (name === 'wp:author') {
      const { login, name: printed } = this.author;
      if (login !== '') this.hearing.author(login, printed || login);
      this.author = { login: '', name: '' };
    }
    if (name !== 'item' || !this.item) return;
    const { isTooLong, comments } = this.item;
    this.hearing.post(postOf(this.item), isTooLong, comments);
    this.item = null;
  }

  private ofItem(item: Item, name: string, said: string): void {
    if (name === 'category') {
      if (item.terms.length < mostOfKind) item.terms.push({ domain: this.term, name: said.trim() });
    } else if (name === 'wp:postmeta') {
      if (this.pair.key !== '' && item.meta.length < mostOfKind) item.meta.push(this.pair);
      this.pair = { key: '', value: '' };
    } else if (!item.fields.has(name)) item.fields.set(name, said);
  }
}

function postOf({ fields, terms, meta }: Item): WxrPost {
  const said = (name: string) => fields.get(name) ?? '';
  const word = (name: string) => said(name).trim();
  const postId = word('wp:post_id').slice(0, 40);
  return {
    postId,
    source: (word('guid') || word('link') || postId).slice(0, 2000),
    title: said('title'),
    link: word('link').slice(0, 2000),
    creator: word('dc:creator'),
    content: said('content:encoded'),
    excerpt: said('excerpt:encoded'),
    type: word('wp:post_type').slice(0, 60) || 'post',
    status: word('wp:status'),
    hasPassword: word('wp:post_password') !== '',
    commentsOpen: word('wp:comment_status') !== 'closed',
    sticky: word('wp:is_sticky') === '1',
    dateGmt: word('wp:post_date_gmt'),
    date: word('wp:post_date'),
    pubDate: word('pubDate'),
    modifiedGmt: word('wp:post_modified_gmt'),
    attachment: word('wp:attachment_url'),
    terms: terms.filter(({ name }) => name !== ''),
    meta,
  };
}

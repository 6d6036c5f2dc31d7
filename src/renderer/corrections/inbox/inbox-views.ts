import type { ReportFilter } from '#shared/domain/report/report-filter.ts';
import { type InboxWish, openInbox } from './use-inbox.ts';

/** Views that are always there; what waits comes first. */
export const lastingViews = ['open', 'mine', 'nobody', 'today', 'asleep', 'all'] as const;
export type LastingView = (typeof lastingViews)[number];

/** What a lasting view shows. `me` is who works here. */
export function wishOf(view: LastingView, me: string): InboxWish {
  switch (view) {
    case 'open':
      return openInbox;
    case 'mine':
      return { ...openInbox, filter: { owner: me } };
    case 'nobody':
      return { ...openInbox, filter: { owner: '' } };
    case 'today':
      return { ...openInbox, filter: { due: 'today' }, sort: 'due' };
    case 'asleep':
      return { ...openInbox, filter: { asleep: true } };
    case 'all':
      return { ...openInbox, show: 'all' };
    default:
      return view satisfies never;
  }
}

const sameFilter = (one: ReportFilter, other: ReportFilter): boolean => {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof ReportFilter)[];
  return keys.every((key) => one[key] === other[key]);
};

/** Whether two wishes show the same reports in the same order. */
export const sameWish = (one: InboxWish, other: InboxWish): boolean =>
  one.show === other.show &&
  one.sort === other.sort &&
  one.words === other.words &&
  sameFilter(one.filter, other.filter);

/** The filter with one choice made, or with that choice left open. */
export function narrowed<Key extends keyof ReportFilter>(
  filter: ReportFilter,
  key: Key,
  value: ReportFilter[Key] | undefined,
): ReportFilter {
  const { [key]: _, ...others } = filter;
  return value === undefined ? others : { ...others, [key]: value };
}

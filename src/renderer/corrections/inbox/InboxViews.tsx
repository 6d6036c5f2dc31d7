import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { reportState } from '#shared/domain/report/report-standing.ts';
import { numberInWords } from '../../ui/numbers.ts';
import { useLanguage } from '../../ui/use-language.ts';
import { useAsk } from '../../workstation-client/use-ask.ts';
import { lastingViews, sameWish, wishOf } from './inbox-views.ts';
import { type InboxView, openInbox } from './use-inbox.ts';

/** Chooses what the inbox shows: a lasting view with its count, one that somebody named, or a state. */
export function InboxViews({ inbox: { wish, set } }: { readonly inbox: InboxView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const me = useAsk('desk.state', {}).data?.person.name ?? '';
  const counts = useAsk('corrections.counts', {}).data?.views;
  const named = useAsk('corrections.views', {}).data?.views ?? [];
  const choices = [
    ...lastingViews.map((view) => ({ value: `view ${view}`, wish: wishOf(view, me) })),
    ...named.map((view) => ({ value: `named ${view.name}`, wish: view })),
    ...reportState.options.map((state) => ({ value: `state ${state}`, wish: { ...openInbox, show: state } })),
  ];
  const current = choices.find((choice) => sameWish(choice.wish, wish))?.value ?? 'own';
  const choose = (value: string) => {
    const choice = choices.find((each) => each.value === value);
    if (!choice) return;
    const { show, filter, sort, words } = choice.wish;
    set({ show, filter, sort, words });
  };
  return (
    <NativeSelect
      size="xs"
      variant="unstyled"
      aria-label={t('corrections.inbox.show')}
      value={current}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
      data={[
        ...(current === 'own' ? [{ value: 'own', label: t('corrections.views.own') }] : []),
        {
          group: t('corrections.views.lasting'),
          items: lastingViews.map((view) => ({
            value: `view ${view}`,
            label: counts
              ? t('corrections.views.counted', {
                  view: t(`corrections.views.${view}`),
                  shown: numberInWords(language, counts[view]),
                })
              : t(`corrections.views.${view}`),
          })),
        },
        ...(named.length > 0
          ? [
              {
                group: t('corrections.views.named'),
                items: named.map(({ name }) => ({ value: `named ${name}`, label: name })),
              },
            ]
          : []),
        {
          group: t('corrections.views.states'),
          items: reportState.options.map((state) => ({
            value: `state ${state}`,
            label: t(`corrections.state.${state}`),
          })),
        },
      ]}
    />
  );
}

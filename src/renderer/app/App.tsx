import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { newsroomZone } from '#shared/domain/zone.ts';
import { showClockOf } from '#shared/words/dates.ts';
import { FirstStart } from '../publication/first-start/FirstStart.tsx';
import { Answer } from '../ui/Answer.tsx';
import { Notes } from '../ui/notes/Notes.tsx';
import { themeWith, tiedToTokens } from '../ui/theme.ts';
import { connectEvents } from '../workstation-client/events.ts';
import { useAsk } from '../workstation-client/use-ask.ts';
import { appearanceKey } from './appearance.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Shell } from './Shell.tsx';
import { changeLanguage, words } from './words.ts';

/**
 * The workstation is on this machine: it can be asked without a network, and answers grow old by events, not by time.
 * A refusal is an answer; asking again would not change it.
 */
const queries = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

const colorSchemes = localStorageColorSchemeManager({ key: appearanceKey });

/** The whole window. @param nonce allows the style elements that components insert under the strict policy. */
export function App({ nonce }: { nonce: string }) {
  useEffect(() => connectEvents(queries), []);
  return (
    <I18nextProvider i18n={words}>
      <Themed nonce={nonce}>
        <QueryClientProvider client={queries}>
          <Notes />
          <ErrorBoundary>
            <Desk />
          </ErrorBoundary>
        </QueryClientProvider>
      </Themed>
    </I18nextProvider>
  );
}

function Themed({ nonce, children }: { nonce: string; children: ReactNode }) {
  const { t } = useTranslation();
  const close = t('window.close');
  const theme = useMemo(() => themeWith(close), [close]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={tiedToTokens}
      colorSchemeManager={colorSchemes}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      {children}
    </MantineProvider>
  );
}

function Desk() {
  const state = useAsk('desk.state', {});
  const locale = state.data?.publication?.locale;
  // Before anything below is drawn.
  if (locale) showClockOf(newsroomZone(locale));
  return (
    <Answer of={state}>
      {(desk) =>
        desk.publication ? (
          <Shell desk={desk} publication={desk.publication} />
        ) : (
          <FirstStart desk={desk} onLanguage={(language) => void changeLanguage(language)} />
        )
      }
    </Answer>
  );
}

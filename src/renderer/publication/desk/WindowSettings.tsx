import { Input, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../../app/words.ts';
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx';
import { Section } from '../Section.tsx';

/** How the window looks and which language it speaks, on this machine. */
export function WindowSettings() {
  const { t } = useTranslation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title={t('settings.window.title')} hint={t('settings.window.hint')}>
      <Input.Wrapper label={t('settings.window.appearance')} labelElement="div">
        <div>
          <SegmentedControl
            aria-label={t('settings.window.appearance')}
            value={colorScheme}
            onChange={setColorScheme}
            data={[
              { value: 'light', label: t('settings.window.light') },
              { value: 'dark', label: t('settings.window.dark') },
              { value: 'auto', label: t('settings.window.system') },
            ]}
          />
        </div>
      </Input.Wrapper>
      <Input.Wrapper label={t('settings.window.language')} labelElement="div">
        <div>
          <LanguageSwitch
            label={t('settings.window.language')}
            onChange={(language) => void changeLanguage(language)}
          />
        </div>
      </Input.Wrapper>
    </Section>
  );
}

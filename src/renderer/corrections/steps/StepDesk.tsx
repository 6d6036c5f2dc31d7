import { Button, Menu } from '@mantine/core';
import { CircleCheck, Ellipsis } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { ReportDetail } from '#shared/contract/corrections.ts';
import { routeOf } from '../../publication/settings-sections.ts';
import { BusyButton } from '../../ui/BusyButton.tsx';
import { Failure } from '../../ui/Failure.tsx';
import type { AskError } from '../../workstation-client/ask.ts';
import { otherSteps, primaryStep } from './next-step.ts';
import { OpenStep } from './OpenStep.tsx';
import styles from './StepDesk.module.css';
import type { StepInHand } from './use-step-in-hand.ts';

interface StepDeskProps {
  readonly detail: ReportDetail;
  readonly inHand: StepInHand;
}

/** The foot of a report: the one step that is due, all others in a menu, or the form of the step in hand. */
export function StepDesk({ detail, inHand }: StepDeskProps) {
  const { t } = useTranslation();
  const desk = useRef<HTMLElement>(null);
  const { step, left } = inHand;
  // The form that had the focus is gone; the next step is where the work goes on.
  useEffect(() => {
    if (left > 0) desk.current?.focus();
  }, [left]);
  return (
    <section
      data-page-foot
      ref={desk}
      className={styles.desk}
      aria-label={t('corrections.steps.next')}
      tabIndex={-1}
    >
      {step ? (
        <OpenStep key={`${detail.report.reportId} ${step}`} step={step} detail={detail} inHand={inHand} />
      ) : (
        <>
          {inHand.error && <Failure error={inHand.error} action={<WayOut of={inHand.error} />} />}
          <StepChoice detail={detail} inHand={inHand} />
        </>
      )}
    </section>
  );
}

/** Who works here is said in the settings. */
function WayOut({ of: { code } }: { readonly of: AskError }) {
  const { t } = useTranslation();
  return code === 'own-approval' ? <Link href={routeOf('person')}>{t('settings.person.title')}</Link> : null;
}

function StepChoice({ detail, inHand }: StepDeskProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const first = primaryStep(detail.report, detail.nextSteps);
  const others = otherSteps(detail.report, detail.nextSteps);
  // By itself the menu would close and hand the key on to the page, which steps out to the list.
  const closeMenu = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !opened) return;
    event.preventDefault();
    setOpened(false);
  };
  return (
    <div className={styles.choice}>
      {first ? (
        <BusyButton variant="filled" loading={inHand.busy} onClick={() => inHand.choose(first)}>
          {t(`corrections.step.${first}`)}
        </BusyButton>
      ) : (
        <span className={styles.done}>
          <CircleCheck size={16} aria-hidden />
          {t('corrections.steps.done')}
        </span>
      )}
      {others.length > 0 && (
        <Menu
          opened={opened}
          onChange={setOpened}
          closeOnEscape={false}
          position="top-end"
          shadow="md"
          withinPortal={false}
          withInitialFocusPlaceholder={false}
        >
          <Menu.Target>
            <Button variant="subtle" leftSection={<Ellipsis size={16} aria-hidden />} onKeyDown={closeMenu}>
              {t('corrections.steps.more')}
            </Button>
          </Menu.Target>
          <Menu.Dropdown onKeyDown={closeMenu}>
            {others.map((step) => (
              <Menu.Item key={step} onClick={() => inHand.choose(step)}>
                {t(`corrections.step.${step}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}

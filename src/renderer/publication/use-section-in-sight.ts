import { useEffect, useRef, useState } from 'react';
import { type SettingsSectionId, sectionAt, settingsSections } from './settings-sections.ts';

export const anchorOf = (id: SettingsSectionId): string => `settings-${id}`;

/** Pixels below the upper edge of the page at which a part counts as the one that is read. */
const readingLine = 140;

/**
 * The part of the settings that is in sight. Brings the one that the address names into sight as soon as it is there,
 * and again whenever somebody goes to that address, and leaves the focus at its heading.
 */
export function useSectionInSight(named: SettingsSectionId | null, ready: boolean): SettingsSectionId | null {
  const [inSight, setInSight] = useState<SettingsSectionId | null>(null);
  // Near the foot of the page a part cannot come up to the line; the one that was asked for is the one in sight.
  const askedFor = useRef<SettingsSectionId | null>(null);
  useEffect(() => {
    if (!ready) return;
    const goTo = (id: SettingsSectionId | null) => {
      askedFor.current = id;
      // After the frame around the room has placed the focus for a new room.
      if (id) requestAnimationFrame(() => bringIntoSight(id));
      setInSight(id ?? atReadingLine());
    };
    goTo(named);
    const again = () => {
      const id = sectionAt(location.pathname);
      if (id) goTo(id);
    };
    const page = document.getElementById('page');
    const read = () => {
      if (askedFor.current) return;
      setInSight(atReadingLine());
    };
    const byHand = () => {
      askedFor.current = null;
    };
    // The event by which the router tells that somebody went to an address, though it may be the same.
    window.addEventListener('pushState', again);
    page?.addEventListener('scroll', read, { passive: true });
    for (const sign of signsOfHand) page?.addEventListener(sign, byHand, { passive: true });
    return () => {
      window.removeEventListener('pushState', again);
      page?.removeEventListener('scroll', read);
      for (const sign of signsOfHand) page?.removeEventListener(sign, byHand);
    };
  }, [named, ready]);
  return inSight;
}

/** The page then moves because somebody moves it. */
const signsOfHand = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

function bringIntoSight(id: SettingsSectionId): void {
  const part = document.getElementById(anchorOf(id));
  part?.scrollIntoView({ block: 'start' });
  part?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
}

function atReadingLine(): SettingsSectionId | null {
  const passed = settingsSections.filter(({ id }) => {
    const part = document.getElementById(anchorOf(id));
    return part !== null && part.getBoundingClientRect().top < readingLine;
  });
  return passed.at(-1)?.id ?? settingsSections[0].id;
}

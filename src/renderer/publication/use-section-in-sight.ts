import { useEffect, useRef, useState } from 'react';
import {
  placeAt,
  type SettingsPlace,
  type SettingsSectionId,
  settingsSections,
} from './settings-sections.ts';

export const anchorOf = (id: SettingsSectionId): string => `settings-${id}`;

/** Pixels below the upper edge of the page at which a part counts as the one that is read. */
const readingLine = 140;

/**
 * The part of the settings that is in sight. Brings the one that the address names into sight as soon as it is there,
 * and again whenever somebody goes to that address, and leaves the focus at its heading, or at the thing in it that is
 * named.
 * @param address the path of the window
 */
export function useSectionInSight(address: string, ready: boolean): SettingsSectionId | null {
  const [inSight, setInSight] = useState<SettingsSectionId | null>(null);
  // Near the foot of the page a part cannot come up to the line; the one that was asked for is the one in sight.
  const askedFor = useRef<SettingsSectionId | null>(null);
  useEffect(() => {
    if (!ready) return;
    const goTo = (place: SettingsPlace | null) => {
      askedFor.current = place?.section ?? null;
      // After the frame around the room has placed the focus for a new room.
      if (place) requestAnimationFrame(() => bringIntoSight(place));
      setInSight(place?.section ?? atReadingLine());
    };
    goTo(placeAt(address));
    const again = () => {
      const place = placeAt(location.pathname);
      if (place) goTo(place);
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
  }, [address, ready]);
  return inSight;
}

/** The page then moves because somebody moves it. */
const signsOfHand = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

function bringIntoSight({ section, thing }: SettingsPlace): void {
  const part = document.getElementById(anchorOf(section));
  const opens =
    thing && part?.querySelector<HTMLElement>(`[data-element="${CSS.escape(thing)}"] [data-open]`);
  if (opens) {
    opens.scrollIntoView({ block: 'center' });
    opens.focus({ preventScroll: true });
    return;
  }
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

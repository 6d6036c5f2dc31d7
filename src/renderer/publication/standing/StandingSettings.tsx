import { Button } from '@mantine/core';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { freeId, type HouseElement, type Publication } from '#shared/domain/publication.ts';
import { focusAfter } from '../../ui/focus-after.ts';
import { moved, useSorting } from '../../ui/lists/use-sorting.ts';
import { SavedNote } from '../SavedNote.tsx';
import { Section } from '../Section.tsx';
import { usePublicationField } from '../use-publication-field.ts';
import { StandingForm } from './StandingForm.tsx';
import { StandingRow } from './StandingRow.tsx';
import styles from './StandingSettings.module.css';

/** The boxes that many pieces carry, in the order in which they are printed; one at a time is open to be written on. */
export function StandingSettings({ publication }: { publication: Publication }) {
  const { t } = useTranslation();
  const kept = usePublicationField(publication, 'standingElements');
  const [open, setOpen] = useState<string | null>(null);
  const elements = kept.draft;
  const sorting = useSorting<HTMLUListElement>(elements.length, (from, to) =>
    kept.commit(moved(elements, from, to)),
  );
  const change = (changed: HouseElement) =>
    elements.map((element) => (element.elementId === changed.elementId ? changed : element));
  const focusIn = (elementId: string, selector: string, change: () => void) =>
    focusAfter(change, () => sorting.root.current, `[data-element="${elementId}"] ${selector}`);
  const add = () => {
    const elementId = freeId('other', new Set(elements.map((element) => element.elementId)));
    const heading = t('settings.standing.newHeading');
    focusIn(elementId, 'input', () => {
      kept.commit([
        ...elements,
        { elementId, kind: 'other', heading, blocks: [], sections: [], byDefault: true },
      ]);
      setOpen(elementId);
    });
  };
  return (
    <Section title={t('settings.standing.title')} hint={t('settings.standing.hint')}>
      {elements.length === 0 && <p className={styles.empty}>{t('settings.standing.empty')}</p>}
      <ul ref={sorting.root} className={styles.elements}>
        {elements.map((element, index) => (
          <li
            key={element.elementId}
            className={styles.element}
            data-element={element.elementId}
            {...sorting.row(index)}
          >
            <StandingRow
              element={element}
              handle={sorting.handle(index)}
              open={open === element.elementId}
              onOpen={() => focusIn(element.elementId, 'input', () => setOpen(element.elementId))}
              onRemove={() => kept.commit(elements.filter((other) => other !== element))}
            />
            {open === element.elementId && (
              <StandingForm
                element={element}
                sections={publication.sections}
                onChange={(changed) => kept.setDraft(change(changed))}
                onSet={(changed) => kept.commit(change(changed))}
                onLeave={() => kept.commit()}
                onClose={() =>
                  focusIn(element.elementId, '[data-open]', () => {
                    kept.commit();
                    setOpen(null);
                  })
                }
              />
            )}
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <Button leftSection={<Plus size={15} aria-hidden />} onClick={add}>
          {t('settings.standing.add')}
        </Button>
        <SavedNote field={kept} name={t('settings.standing.title')} />
      </div>
    </Section>
  );
}

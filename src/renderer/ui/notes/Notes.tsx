import { Notifications } from '@mantine/notifications';
import { useNotesPlace } from './use-notes-place.ts';
import { useWayBack } from './use-way-back.ts';

/** Below dialogs, whose buttons notes would cover. */
const belowDialogs = 190;
/** Beside a column that came over the page, and above the shade that it throws. */
const aboveColumns = 210;

/**
 * The quiet notes of the window. They stand over the page, never over the inspector, and give way to what has the focus.
 */
export function Notes() {
  const { right, inset, at, width, isOverPage } = useNotesPlace();
  useWayBack();
  return (
    <Notifications
      position="bottom-right"
      data-notes
      style={{
        left: 'auto',
        right,
        top: at === 'top' ? inset : 'auto',
        bottom: at === 'bottom' ? inset : 'auto',
      }}
      containerWidth={width}
      zIndex={isOverPage ? aboveColumns : belowDialogs}
      limit={4}
      transitionDuration={120}
      notificationMaxHeight={520}
    />
  );
}

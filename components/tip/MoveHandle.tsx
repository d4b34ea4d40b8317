import { message } from '../../lib/ui/message.ts';

/**
 * Moves a pinned card by dragging; `onMove` gets the way in CSS pixels. Its arrow keys are card-keys.ts's, as
 * no key that is pressed in the card gets further than that.
 */
export function MoveHandle({ onMove }: { onMove(x: number, y: number): void }) {
  return (
    <button
      type="button"
      class="handle"
      data-moves-card
      aria-label={message('tipMove')}
      title={message('tipMove')}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) {
          onMove(event.movementX, event.movementY);
        }
      }}
    >
      ⠿
    </button>
  );
}

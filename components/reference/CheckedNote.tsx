import type { Card } from '../../lib/knowledge/types.ts';
import { isOverdue } from '../../lib/ui/card-facts.ts';
import { dateInWords, message } from '../../lib/ui/message.ts';

/** When a card was last checked, by whom not yet, and whether that is too long ago. */
export function CheckedNote({ card }: { card: Card }) {
  return (
    <div class="checked">
      <p>{message('checkedOn', dateInWords(card.checked))}</p>
      {isOverdue(card, new Date()) && (
        <p class="overdue">{message('overdue', dateInWords(card.checkAgain))}</p>
      )}
    </div>
  );
}

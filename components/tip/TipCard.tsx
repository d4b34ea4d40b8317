import type { Tip } from '../../lib/knowledge/types.ts';
import type { TipActions } from '../../lib/page/tip/actions.ts';
import type { Placing } from '../../lib/page/tip/place.ts';
import type { Look } from '../../lib/settings.ts';
import { message } from '../../lib/ui/message.ts';
import { ClaimText } from './ClaimText.tsx';
import { IconButton } from './IconButton.tsx';
import { MoveHandle } from './MoveHandle.tsx';
import { TipMenu } from './TipMenu.tsx';

export interface TipCardProps {
  tip: Tip;
  /** Null until the card's own size is known: laid out, but not yet to be seen. */
  placing: Placing | null;
  isPinned: boolean;
  /** Said to screen readers. */
  saying: string;
  /** The words that decided on this card. */
  because: string[];
  actions: TipActions;
  look: Look;
  onPin(): void;
  onMove(x: number, y: number): void;
  onClose(): void;
}

/** The card over a page: what to do, why one may believe it, when to get help, and the way to more. */
export function TipCard(props: TipCardProps) {
  const { tip, placing, isPinned, saying, actions, look, onPin, onMove, onClose } = props;
  const openFullCard = async () => {
    if (await actions.openFullCard()) onClose();
  };
  const claims = (
    <ul class="claims">
      {tip.claims.map((claim) => (
        <li key={claim.text}>
          <ClaimText claim={claim} />
        </li>
      ))}
    </ul>
  );
  const redFlag = tip.redFlag && (
    <p class="red-flag">
      <ClaimText claim={tip.redFlag} />
    </p>
  );
  return (
    <section
      class="card surface"
      role="dialog"
      lang={message('localeTag')}
      dir={message('localeDirection') as 'ltr' | 'rtl'}
      aria-labelledby="title"
      data-theme={look.theme}
      data-text-size={look.textSize}
      style={
        placing
          ? {
              left: `${placing.left}px`,
              top: `${placing.top}px`,
              width: `${placing.width}px`,
              maxHeight: `${placing.maxHeight}px`,
            }
          : { visibility: 'hidden' }
      }
    >
      <div class="head">
        {isPinned && <MoveHandle onMove={onMove} />}
        <h2 id="title">{tip.title}</h2>
        <button type="button" onClick={openFullCard}>
          {message('tipFullCard')}
        </button>
        {isPinned ? (
          <IconButton label={message('tipClose')} icon="close" onClick={onClose} />
        ) : (
          <IconButton label={message('tipPin')} icon="pin" onClick={onPin} />
        )}
        <TipMenu actions={actions} because={props.because} onClose={onClose} />
      </div>
      {/* Where not all of the card can be seen at once, the red-flag line can. */}
      {!placing || placing.scrolls ? [redFlag, claims] : [claims, redFlag]}
      <div class="foot">
        <ol class="sources" aria-label={message('tipSources')}>
          {tip.sources.map((source, i) => (
            <li key={source.short} class="source">
              <span class="number">{i + 1}</span> {source.short},{' '}
              <span class="whole">{source.evidence}</span>
            </li>
          ))}
        </ol>{' '}
        <small>{message('tipDisclaimer')}</small>
      </div>
      <p class="said" role="status">
        {saying}
      </p>
    </section>
  );
}

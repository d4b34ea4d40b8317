import { Component } from 'preact';
import type { TipActions } from '../../lib/page/tip/actions.ts';
import { type MessageKey, message } from '../../lib/ui/message.ts';
import { IconButton } from './IconButton.tsx';

interface TipMenuProps {
  actions: TipActions;
  because: string[];
  onClose(): void;
}

interface TipMenuState {
  isOpen: boolean;
  outcome: MessageKey | null;
}

/**
 * What else can be done, folded away: copy the card, see less of its kind, report it. A class, since
 * hooks would add two kilobytes to every page with a mark.
 */
export class TipMenu extends Component<TipMenuProps, TipMenuState> {
  override state: TipMenuState = { isOpen: false, outcome: null };

  #copy(action: () => Promise<boolean>) {
    return async () => this.setState({ outcome: (await action()) ? 'tipCopied' : 'tipFailed' });
  }

  #dismiss(action: (() => Promise<boolean>) | null) {
    return (
      action &&
      (async () => {
        if (await action()) this.props.onClose();
        else this.setState({ outcome: 'tipFailed' });
      })
    );
  }

  override render(_: TipMenuProps, { isOpen, outcome }: TipMenuState) {
    return (
      <>
        <IconButton
          label={message('tipMore')}
          icon="more"
          isExpanded={isOpen}
          onClick={() => this.setState({ isOpen: !isOpen })}
        />
        {isOpen && this.#items()}
        <span class="outcome" role="status">
          {outcome && message(outcome)}
        </span>
      </>
    );
  }

  #items() {
    const { actions, because } = this.props;
    const items: [label: string, onClick: (() => void) | null][] = [
      [message('tipCopy'), this.#copy(actions.copyWithSources)],
      [message('tipStop'), this.#dismiss(actions.stopConcept)],
      [message('tipHide'), this.#dismiss(actions.hideOnPage)],
      [message('tipOff', location.hostname), this.#dismiss(actions.turnOffOnSite)],
      [message('tipReport'), this.#copy(actions.copyReport)],
    ];
    return (
      <div class="menu-items">
        {because.length > 0 && <p>{message('tipWhy', because.join(', '))}</p>}
        {items.map(
          ([label, onClick]) =>
            onClick && (
              <button key={label} type="button" onClick={onClick}>
                {label}
              </button>
            ),
        )}
      </div>
    );
  }
}

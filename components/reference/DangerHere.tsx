import { useContext } from 'preact/hooks';
import { cardById } from './library.ts';
import { RedFlagLine } from './RedFlagLine.tsx';
import { Target } from './target.ts';

interface Props {
  card: string;
  /** The place on the card that links can lead to and that this stands in. */
  anchor: string;
}

/**
 * The card's danger line once more, where the address leads past it: who comes from a search, or by a link that
 * somebody sent, sees the place asked for and not the head of the card.
 */
export function DangerHere({ card, anchor }: Props) {
  const isWanted = useContext(Target) === anchor;
  const claim = cardById.get(card)?.redFlag;
  return isWanted && claim ? <RedFlagLine claim={claim} again /> : null;
}

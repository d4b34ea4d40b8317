import { useEffect, useRef } from 'preact/hooks';
import type { SearchHit } from '../../lib/search/index.ts';
import { message } from '../../lib/ui/message.ts';
import { TOPIC_NAMES } from '../../lib/ui/names.ts';
import { Emphasised } from '../Emphasised.tsx';
import { optionId } from './ids.ts';

interface Props {
  hit: SearchHit;
  index: number;
  chosen: boolean;
  onOpen(hit: SearchHit, aside: boolean): void;
}

/** One result: the card's title, its topic, and the claim that matched. */
export function ResultOption({ hit, index, chosen, onOpen }: Props) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) option.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const topic = message(TOPIC_NAMES[hit.topic]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field, which keeps the focus, handles the keys.
    // biome-ignore lint/a11y/useFocusableInteractive: an option is reached by aria-activedescendant.
    <div
      ref={option}
      role="option"
      id={optionId(index)}
      class="result"
      aria-selected={chosen}
      onClick={(event) => onOpen(hit, event.ctrlKey || event.metaKey)}
      onAuxClick={(event) => event.button === 1 && onOpen(hit, true)}
    >
      <span class="result-title">
        <Emphasised text={hit.title} ranges={hit.ranges} />
      </span>
      {!hit.title.includes(topic) && <span class="result-topic">{topic}</span>}
      {hit.claim && (
        <span class="result-claim">
          <span class="result-section">{hit.claim.section}</span>
          <Emphasised text={hit.claim.text} ranges={hit.claimRanges} />
        </span>
      )}
    </div>
  );
}

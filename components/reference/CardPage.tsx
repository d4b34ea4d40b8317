import { useMemo } from 'preact/hooks';
import type { Card } from '../../lib/knowledge/types.ts';
import { citingPlaces } from '../../lib/ui/card-facts.ts';
import { numberSources } from '../../lib/ui/citations.ts';
import { message } from '../../lib/ui/message.ts';
import { TOPIC_NAMES } from '../../lib/ui/names.ts';
import { topicHref } from '../../lib/ui/route.ts';
import { picturesCiting } from '../figures/data.ts';
import { CardSection } from './CardSection.tsx';
import { CheckedNote } from './CheckedNote.tsx';
import { changes } from './library.ts';
import { PageTitle } from './PageTitle.tsx';
import { RedFlagLine } from './RedFlagLine.tsx';
import { RelatedCards } from './RelatedCards.tsx';
import { SourceList } from './SourceList.tsx';
import { Sources } from './sources.ts';

/** A card in full: danger first, then its sections, and the sources of every statement. */
export function CardPage({ card }: { card: Card }) {
  const sources = useMemo(
    () => numberSources(citingPlaces(card, changes, picturesCiting(card.id))),
    [card],
  );
  return (
    <Sources.Provider value={sources}>
      <article class="card">
        <header class="card-head">
          <p class="card-topic">
            <a href={topicHref(card.topic)}>{message(TOPIC_NAMES[card.topic])}</a>
          </p>
          <PageTitle text={card.title} />
          <Aliases card={card} />
        </header>
        {card.redFlag && <RedFlagLine claim={card.redFlag} />}
        {card.sections.map((section) => (
          <CardSection key={section.id} card={card.id} section={section} />
        ))}
        <CheckedNote card={card} />
        <RelatedCards ids={card.related} />
        <SourceList page={card.id} />
      </article>
    </Sources.Provider>
  );
}

/** A condition is called by its aliases; other cards are only looked for under theirs. */
function Aliases({ card: { kind, aliases } }: { card: Card }) {
  if (aliases.length === 0) return null;
  const key = kind === 'condition' ? 'alsoCalled' : 'alsoUnder';
  return <p class="aliases">{message(key, aliases.join(', '))}</p>;
}

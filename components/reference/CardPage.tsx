import { useMemo } from 'preact/hooks';
import type { Card } from '../../lib/knowledge/types.ts';
import { citingPlaces } from '../../lib/ui/card-facts.ts';
import { numberSources } from '../../lib/ui/citations.ts';
import { cardAsText } from '../../lib/ui/copied-text.ts';
import { message } from '../../lib/ui/message.ts';
import { TOPIC_NAMES } from '../../lib/ui/names.ts';
import { topicHref } from '../../lib/ui/route.ts';
import { picturesCiting } from '../figures/data.ts';
import { CardSection } from './CardSection.tsx';
import { CheckedNote } from './CheckedNote.tsx';
import { CopyButton } from './CopyButton.tsx';
import { changes, references } from './library.ts';
import { NoSuchPlace } from './NoSuchPlace.tsx';
import { PageTitle } from './PageTitle.tsx';
import { RedFlagLine } from './RedFlagLine.tsx';
import { RelatedCards } from './RelatedCards.tsx';
import { SourceList } from './SourceList.tsx';
import { Sources } from './sources.ts';
import { TableOfContents } from './TableOfContents.tsx';

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
          <TopicLink card={card} />
          <PageTitle text={card.title} />
        </header>
        {card.redFlag && <RedFlagLine claim={card.redFlag} />}
        <div class="card-about">
          <Aliases card={card} />
          <CopyButton
            label={message('copyLink')}
            text={() => cardAsText(card, [...sources.keys()], references)}
          />
        </div>
        <NoSuchPlace text={(anchor) => message('noSuchPlace', anchor)} />
        <TableOfContents card={card} />
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

/** The way to the topic's other cards; a card that is called like its topic need not say it twice. */
function TopicLink({ card }: { card: Card }) {
  const topic = message(TOPIC_NAMES[card.topic]);
  if (topic === card.title) return null;
  return (
    <p class="card-topic">
      <a href={topicHref(card.topic)}>{topic}</a>
    </p>
  );
}

/** A condition is called by its aliases; other cards are only looked for under theirs. */
function Aliases({ card: { kind, aliases } }: { card: Card }) {
  if (aliases.length === 0) return null;
  const key = kind === 'condition' ? 'alsoCalled' : 'alsoUnder';
  return <p class="aliases">{message(key, aliases.join(', '))}</p>;
}

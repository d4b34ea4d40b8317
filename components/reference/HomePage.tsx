import { TOPICS, type Topic } from '../../lib/knowledge/types.ts';
import { message } from '../../lib/ui/message.ts';
import { TOPIC_NAMES } from '../../lib/ui/names.ts';
import { cardHref } from '../../lib/ui/route.ts';
import { PictureLinks } from '../figures/PictureLinks.tsx';
import { GeneralRedFlag } from './GeneralRedFlag.tsx';
import { cards } from './library.ts';
import { PageTitle } from './PageTitle.tsx';
import { Starts } from './Starts.tsx';
import { useTarget } from './target.ts';

/** The library's first page: every topic with its cards, and the pictures. */
export function HomePage() {
  return (
    <>
      <PageTitle text={message('libraryTitle')} />
      <GeneralRedFlag />
      <p class="lead">{message('libraryLead')}</p>
      <Starts />
      <div class="topics">
        {TOPICS.map((topic) => (
          <TopicCards key={topic} topic={topic} />
        ))}
        <section class="topic" aria-labelledby="pictures-name">
          <h2 id="pictures-name">{message('pictures')}</h2>
          <PictureLinks />
        </section>
      </div>
    </>
  );
}

function TopicCards({ topic }: { topic: Topic }) {
  const target = useTarget(topic);
  return (
    <section {...target} class="topic" aria-labelledby={`${topic}-name`}>
      <h2 id={`${topic}-name`}>{message(TOPIC_NAMES[topic])}</h2>
      <ul>
        {cards
          .filter((card) => card.topic === topic)
          .map((card) => (
            <li key={card.id}>
              <a href={cardHref(card.id)}>{card.title}</a>
            </li>
          ))}
      </ul>
    </section>
  );
}

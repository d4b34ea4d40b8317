import { TOPICS } from '../lib/knowledge/types.ts';
import { message } from '../lib/ui/message.ts';
import { TOPIC_NAMES } from '../lib/ui/names.ts';
import { topicHref } from '../lib/ui/route.ts';

/** Every topic as a link. `library`: address of the reference page, empty on that page itself. */
export function TopicLinks({ library = '' }: { library?: string }) {
  return (
    <ul class="topic-links">
      {TOPICS.map((topic) => (
        <li key={topic}>
          <a href={library + topicHref(topic)}>{message(TOPIC_NAMES[topic])}</a>
        </li>
      ))}
    </ul>
  );
}

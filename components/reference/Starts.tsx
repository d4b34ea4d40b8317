import { message } from '../../lib/ui/message.ts';
import { QUESTION_LEADS, QUESTION_NAMES } from '../../lib/ui/names.ts';
import { QUESTIONS } from '../../lib/ui/questions.ts';
import { APPOINTMENT_HREF, questionHref } from '../../lib/ui/route.ts';

/** Where to begin for readers who come with a sore calf and no name for it. */
export function Starts() {
  return (
    <ul class="starts">
      {QUESTIONS.map((question) => (
        <Start
          key={question}
          href={questionHref(question)}
          name={message(QUESTION_NAMES[question])}
          lead={message(QUESTION_LEADS[question])}
        />
      ))}
      <Start
        href={APPOINTMENT_HREF}
        name={message('appointmentTitle')}
        lead={message('appointmentStart')}
      />
    </ul>
  );
}

function Start({ href, name, lead }: { href: string; name: string; lead: string }) {
  return (
    <li>
      <a href={href}>{name}</a>
      <p>{lead}</p>
    </li>
  );
}

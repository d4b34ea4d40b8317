import type { ComponentChildren } from 'preact';
import { type MessageKey, message } from '../../lib/ui/message.ts';
import { CardPicture, LibraryPicture, MarkPicture } from './drawings.tsx';

interface Picture {
  title: MessageKey;
  text: MessageKey;
  drawing: ComponentChildren;
}

const PICTURES: Picture[] = [
  { title: 'welcomeMarks', text: 'welcomeMarksText', drawing: <MarkPicture /> },
  { title: 'welcomeTip', text: 'welcomeTipText', drawing: <CardPicture /> },
  { title: 'welcomeLibrary', text: 'welcomeLibraryText', drawing: <LibraryPicture /> },
];

/** What the extension does, in three pictures; their words say all that they show. */
export function Pictures() {
  return (
    <ol class="pictures">
      {PICTURES.map(({ title, text, drawing }) => (
        <li key={title}>
          <svg viewBox="0 0 240 150" aria-hidden="true">
            {drawing}
          </svg>
          <h3>{message(title)}</h3>
          <p>{message(text)}</p>
        </li>
      ))}
    </ol>
  );
}

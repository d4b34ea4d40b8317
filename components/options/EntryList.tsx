import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { message } from '../../lib/ui/message.ts';

interface Props {
  /** Heading; absent where the section has no other list. */
  title?: string;
  entries: readonly string[];
  /** Said when there are none. */
  none: string;
  /** What the button beside each entry does. */
  action: string;
  onAction(entry: string): void;
  /** What a reader calls an entry. */
  nameOf?(entry: string): string;
  /** Stands after the name. */
  aside?(entry: string): ComponentChildren;
}

/** A list of things that the reader decided, each of which can be taken back. */
export function EntryList(props: Props) {
  const { title, entries, none, action, onAction, aside, nameOf = (entry) => entry } = props;
  const list = useRef<HTMLDivElement>(null);
  const act = (entry: string) => {
    // The button goes away with its entry; the focus must not be lost with it.
    list.current?.focus();
    onAction(entry);
  };
  return (
    <div ref={list} class="entries" tabIndex={-1}>
      {title && <h3>{title}</h3>}
      {entries.length === 0 ? (
        <p class="quiet">{none}</p>
      ) : (
        <ul>
          {[...new Set(entries)].map((entry) => (
            <li key={entry}>
              <span class="entry">
                {nameOf(entry)} {aside?.(entry)}
              </span>
              <button
                type="button"
                class="control"
                aria-label={message('undoName', action, nameOf(entry))}
                onClick={() => act(entry)}
              >
                {action}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

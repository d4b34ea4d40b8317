import { useLayoutEffect } from 'preact/hooks';
import { message } from '../../lib/ui/message.ts';

/** The page's heading; it also names the window, and takes the focus when the page is come to. */
export function PageTitle({ text }: { text: string }) {
  useLayoutEffect(() => {
    document.title = message('pageTitle', text);
  }, [text]);
  return <h1 tabIndex={-1}>{text}</h1>;
}

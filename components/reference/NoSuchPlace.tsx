import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import { Target } from './target.ts';

/** Says that the address asks for a place which the page does not have; nothing as long as it has it. */
export function NoSuchPlace({ text }: { text: (anchor: string) => string }) {
  const anchor = useContext(Target);
  const [missing, setMissing] = useState<string>();
  // Asked of the document: whatever has an id on the page can be led to.
  useLayoutEffect(() => {
    setMissing(anchor && !document.getElementById(anchor) ? anchor : undefined);
  }, [anchor]);
  return (
    <p role="status" class="no-such-place">
      {missing && text(missing)}
    </p>
  );
}

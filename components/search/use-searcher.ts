import { useEffect, useState } from 'preact/hooks';

type Searcher = Pick<typeof import('./searcher.ts'), 'ask' | 'titleOf'>;

/** Loading, or what came of it; `failed` when the file is gone, as after an update under an open page. */
export type SearcherState =
  | { state: 'loading' | 'failed'; searcher?: undefined }
  | { state: 'ready'; searcher: Searcher };

let loaded: SearcherState = { state: 'loading' };

/** Gets the search ready after the first frame, so that nobody waits for it before typing. */
export function useSearcher(): SearcherState {
  const [state, setState] = useState(loaded);
  useEffect(() => {
    if (loaded.state === 'ready') return;
    let isThere = true;
    const load = async () => {
      try {
        const { ask, rehearse, titleOf } = await import('./searcher.ts');
        loaded = { state: 'ready', searcher: { ask, titleOf } };
        rehearse();
      } catch {
        loaded = { state: 'failed' };
      }
      if (isThere) setState(loaded);
    };
    // A frame is drawn between the two.
    const frame = requestAnimationFrame(() => setTimeout(load));
    return () => {
      isThere = false;
      cancelAnimationFrame(frame);
    };
  }, []);
  return state;
}

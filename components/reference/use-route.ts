import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pageKey, parseRoute, type Route } from '../../lib/ui/route.ts';
import { cardById } from './library.ts';

/** A route, and how the reader came to it. */
interface Visit {
  route: Route;
  /** The page shown before; undefined on loading. */
  from?: Route;
  /** Where the reader had scrolled to when they left; set on coming back by history or reload. */
  y?: number;
}

/** The current route. Moves focus and scroll position the way page loads would. */
export function useRoute(): Route {
  const [visit, setVisit] = useState<Visit>(currentVisit);
  /** The address whose view is on screen: for a moment after a click it is not yet the page's. */
  const shown = useRef('');

  // Not after the next frame: a link can be followed before it, on a slow machine for long.
  useLayoutEffect(() => {
    const follow = () => setVisit(({ route }) => ({ ...currentVisit(), from: route }));
    const again = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      // A link to where we are fires no hashchange, but the reader may have scrolled away from it.
      if (link?.hash && link.hash === location.hash && link.origin === location.origin) {
        setVisit(({ route }) => ({ route: { ...route }, from: route }));
      }
    };
    // A scroll that ends after a link was followed belongs to the page that was left.
    const remember = () => {
      if (location.hash === shown.current) history.replaceState({ y: window.scrollY }, '');
    };
    // The browser restores positions before our view is there, and so would often clip them.
    history.scrollRestoration = 'manual';
    window.addEventListener('hashchange', follow);
    document.addEventListener('click', again);
    document.addEventListener('scrollend', remember);
    return () => {
      window.removeEventListener('hashchange', follow);
      document.removeEventListener('click', again);
      document.removeEventListener('scrollend', remember);
    };
  }, []);

  useLayoutEffect(() => {
    shown.current = location.hash;
    arrive(visit);
  }, [visit]);
  return visit.route;
}

function currentVisit(): Visit {
  const saved: unknown = history.state?.y;
  const route = parseRoute(location.hash, (id) => cardById.has(id));
  return { route, ...(typeof saved === 'number' && { y: saved }) };
}

/** Shows the place asked for and puts the focus there, so that screen readers speak of it and Tab goes on from it. */
function arrive({ route, from, y }: Visit): void {
  const samePage = from && pageKey(from) === pageKey(route);
  // A verdict chosen in the table's filter is no place: the reader stays with the filter.
  const stays = !from || (samePage && route.page === 'article');
  const target = placeOf(route);
  if (target) focusQuietly(target);
  else if (!stays) focusQuietly(document.querySelector('h1'));

  if (y !== undefined) window.scrollTo(0, y);
  else if (target) target.scrollIntoView({ block: 'start' });
  else if (!stays) window.scrollTo(0, 0);
}

function placeOf(route: Route): HTMLElement | null {
  if (route.page === 'home') return route.topic ? document.getElementById(route.topic) : null;
  if (route.page === 'unknown' || !route.anchor) return null;
  return document.getElementById(route.anchor);
}

function focusQuietly(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}

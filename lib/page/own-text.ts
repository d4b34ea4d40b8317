import type { Detector } from '../detection/index.ts';
import type { Settings } from '../settings.ts';
import type { Bridge } from './bridge.ts';
import { startMarks } from './marks/start-marks.ts';
import { type BlockSink, PageText } from './text/page-text.ts';

/** A text of one of our own pages that is marked as web pages are. */
export interface OwnText {
  bridge: Bridge;
  /** Marks it as these settings say, but for pauses and sites, which do not count here. */
  choose(settings: Settings): void;
}

/**
 * Marks the text in `scope`, until `lifetime` aborts. The scripts that are injected into web pages do the
 * same in three steps; here everything is at hand. The rest of the page is read too, but not taken in.
 */
export function markOwnText(
  scope: Element,
  detector: Detector,
  settings: Settings,
  lifetime: AbortController,
): OwnText {
  let chosen = settings;
  let text: PageText | undefined;
  const bridge: Bridge = {
    lifetime,
    isCurrent: () => true,
    settings: () => chosen,
    resume: () => text?.resume(),
    marks: null,
    tip: null,
  };
  startMarks(bridge, detector, () => undefined);
  const { signal } = lifetime;
  text = new PageText({
    // Our pages are short: all of their text is read.
    find: (read, from) => (from < read.length ? from : -1),
    openSink: () => bridge.marks && only(scope, bridge.marks.open(signal)),
    signal,
  });
  return {
    bridge,
    choose: (wanted) => {
      chosen = wanted;
      bridge.marks?.choose(wanted);
      text.resume();
    },
  };
}

function only(scope: Element, sink: BlockSink): BlockSink {
  return {
    changed: (stale) => sink.changed(stale),
    gone: (roots) => sink.gone(roots),
    check: () => sink.check(),
    begin: (root, onlyDirect) => sink.begin(root, onlyDirect),
    found: (block) => {
      if (scope.contains(block.container)) sink.found(block);
    },
    get isDue() {
      return sink.isDue;
    },
    decide: () => sink.decide(),
    end: () => sink.end(),
    settle: (expired) => sink.settle(expired),
  };
}

type Options = AddEventListenerOptions & { signal: AbortSignal };
type Events = WindowEventMap & DocumentEventMap;

const registrations = new Set<() => void>();
let isWatching = false;

/**
 * Listens on the window until the signal aborts. Events that the page makes up do not count: many make up a
 * resize to have themselves laid out.
 */
export function listen<Type extends keyof Events>(
  type: Type,
  listener: (event: Events[Type]) => void,
  options: Options,
): void {
  listenToAny(type, (event) => event.isTrusted && listener(event as Events[Type]), options);
}

/**
 * The same for an event of any name, whoever made it. It is listened to also when the page writes itself
 * anew: `document.open()` takes every listener off document and window, an extension's included (HTML standard,
 * "document open steps"). Adding one that is still there does nothing.
 */
export function listenToAny(
  type: string,
  listener: (event: Event) => void,
  options: Options,
): void {
  const register = () => window.addEventListener(type, listener, options);
  register();
  registrations.add(register);
  options.signal.addEventListener('abort', () => registrations.delete(register));
  if (!isWatching) watchForNewDocuments();
  isWatching = true;
}

/** A document that was opened anew gets another root element; observers stay. */
function watchForNewDocuments(): void {
  const renew = () => {
    for (const register of registrations) register();
  };
  new MutationObserver(renew).observe(document, { childList: true });
}

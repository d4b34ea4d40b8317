import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** `browser.i18n.getMessage` as the browser does it, for the English texts. */
export function getMessage(key: string, by: string[] = []): string {
  const text = (messages as Record<string, { message: string }>)[key]?.message;
  if (text === undefined) throw new Error(`There is no message "${key}".`);
  return text.replace(/\$(\d)/g, (_, number) => by[number - 1] ?? '');
}

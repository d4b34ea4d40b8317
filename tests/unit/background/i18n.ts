import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

/** As the browser does it: `$1`… replaced, an unknown key gives nothing. For `vi.mock('wxt/browser')`. */
export const i18n = {
  getMessage: (key: string, by: string[] = []): string =>
    ((messages as Record<string, { message: string }>)[key]?.message ?? '').replace(
      /\$(\d)/g,
      (_, number) => by[number - 1] ?? '',
    ),
};

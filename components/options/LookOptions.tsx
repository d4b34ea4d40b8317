import { type Look, TEXT_SIZES, THEMES } from '../../lib/settings.ts';
import { type MessageKey, message } from '../../lib/ui/message.ts';
import { Choices } from './Choices.tsx';
import type { Options } from './use-settings.ts';

const THEME_NAMES: Record<Look['theme'], MessageKey> = {
  system: 'themeSystem',
  light: 'themeLight',
  dark: 'themeDark',
};
const TEXT_SIZE_NAMES: Record<Look['textSize'], MessageKey> = {
  normal: 'textNormal',
  large: 'textLarge',
  larger: 'textLarger',
};

/** Light or dark, and how large: this page is the preview. */
export function LookOptions({ settings, save }: Options) {
  return (
    <section aria-labelledby="look">
      <h2 id="look">{message('optionsLook')}</h2>
      <p>{message('optionsLookLead')}</p>
      <div class="side-by-side">
        <Choices
          name="theme"
          legend="themeLegend"
          values={THEMES}
          texts={THEME_NAMES}
          chosen={settings.theme}
          onChoose={(theme) => void save(() => ({ theme }))}
        />
        <Choices
          name="text-size"
          legend="textSizeLegend"
          values={TEXT_SIZES}
          texts={TEXT_SIZE_NAMES}
          chosen={settings.textSize}
          onChoose={(textSize) => void save(() => ({ textSize }))}
        />
      </div>
    </section>
  );
}

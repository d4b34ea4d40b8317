import { DENSITIES, type Density } from '../../lib/settings.ts';
import { type MessageKey, message } from '../../lib/ui/message.ts';
import { MarkPreview } from './MarkPreview.tsx';
import { Switch } from './Switch.tsx';
import type { Options } from './use-settings.ts';

const DENSITY_NAMES: Record<Density, MessageKey> = {
  all: 'densityAll',
  block: 'densityBlock',
  page: 'densityPage',
};

/** How much is marked, with a preview, and the switches. */
export function MarkOptions({ settings, save }: Options) {
  return (
    <section aria-labelledby="marks">
      <h2 id="marks">{message('optionsMarks')}</h2>
      <fieldset class="choices">
        <legend>{message('densityLegend')}</legend>
        {DENSITIES.map((density) => (
          <label key={density} class="choice">
            <input
              type="radio"
              name="density"
              value={density}
              checked={settings.density === density}
              onChange={() => void save(() => ({ density }))}
            />
            {message(DENSITY_NAMES[density])}
          </label>
        ))}
      </fieldset>
      <MarkPreview settings={settings} />
      <Switch
        name="badge"
        text={message('badgeOption')}
        isOn={settings.badge}
        onChange={(badge) => void save(() => ({ badge }))}
      />
      <Switch
        name="paused"
        text={message('pauseOption')}
        isOn={settings.paused}
        onChange={(paused) => void save(() => ({ paused }))}
      />
    </section>
  );
}

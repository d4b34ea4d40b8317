import { DENSITIES, type Density } from '../../lib/settings.ts';
import { type MessageKey, message } from '../../lib/ui/message.ts';
import { Choices } from './Choices.tsx';
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
      <Choices
        name="density"
        legend="densityLegend"
        values={DENSITIES}
        texts={DENSITY_NAMES}
        chosen={settings.density}
        onChoose={(density) => void save(() => ({ density }))}
      />
      <MarkPreview settings={settings} />
      <div>
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
      </div>
    </section>
  );
}

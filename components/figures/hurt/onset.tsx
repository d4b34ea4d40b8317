import type { Onset } from '../../../lib/figures/index.ts';
import { type MessageKey, message } from '../../../lib/ui/message.ts';
import type { KeyEntry } from '../Key.tsx';

/** What a reader calls each way pain starts. */
const ONSET_NAMES: Record<Onset, MessageKey> = {
  sudden: 'onsetSudden',
  gradual: 'onsetGradual',
  loaded: 'onsetLoaded',
};
const ONSETS: Onset[] = ['sudden', 'gradual', 'loaded'];

/** The fill of an area. An attribute, not a style: in a style sheet the address would be the sheet's. */
export function onsetFill(onset: Onset): string {
  return `url(#onset-${onset})`;
}

/** Patterns for how pain starts: filled, hatched and dotted, so that they differ without colour. */
export function OnsetPatterns() {
  const pattern = { patternUnits: 'userSpaceOnUse', width: 7, height: 7 } as const;
  return (
    <defs>
      <pattern id="onset-sudden" {...pattern}>
        <rect class="pattern-ink" width="7" height="7" />
      </pattern>
      <pattern id="onset-gradual" {...pattern} patternTransform="rotate(45)">
        <rect class="pattern-ground" width="7" height="7" />
        <rect class="pattern-ink" width="3" height="7" />
      </pattern>
      <pattern id="onset-loaded" {...pattern}>
        <rect class="pattern-ground" width="7" height="7" />
        <circle class="pattern-ink" cx="3.5" cy="3.5" r="2" />
      </pattern>
    </defs>
  );
}

/** What each pattern means. */
export function onsetKey(): KeyEntry[] {
  return ONSETS.map((onset) => ({
    mark: <rect class="area" y="-7" width="24" height="15" fill={onsetFill(onset)} />,
    text: message(ONSET_NAMES[onset]),
  }));
}

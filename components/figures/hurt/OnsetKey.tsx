import type { Onset } from '../../../lib/figures/index.ts';
import { type MessageKey, message } from '../../../lib/ui/message.ts';

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

/** The key to the patterns. `y`: the first line's baseline, in the drawing's units. */
export function OnsetKey({ x, y }: { x: number; y: number }) {
  return (
    <g>
      {ONSETS.map((onset, index) => (
        <g key={onset} transform={`translate(${x} ${y + index * 21})`}>
          <rect class="area" y="-12" width="24" height="15" fill={onsetFill(onset)} />
          <text class="note" x="32">
            {message(ONSET_NAMES[onset])}
          </text>
        </g>
      ))}
    </g>
  );
}

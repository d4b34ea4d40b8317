import { type HurtArea, pathOf, wrapLabel } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { Key, keyHeight } from '../Key.tsx';
import { Leader } from '../Leader.tsx';
import { Lines } from '../Lines.tsx';
import { Muscle } from '../Muscle.tsx';
import { PartLink } from '../PartLink.tsx';
import { DRAWN } from './areas.ts';
import { OnsetPatterns, onsetFill, onsetKey } from './onset.tsx';
import { CREASES, GASTROCNEMIUS, SHIN_BONE, SKIN, SOLEUS, TENDON, VIEW } from './shapes.ts';

/** Below the foot: the key, then the plate. */
const KEY = { x: 24, y: 409 };
const PLATE_X = 170;
const PLATE_HEIGHT = 28;
/** Characters in a line of a name, and the distance between lines. */
const MOST = 15;
const LEADING = 17;

interface Props {
  areas: readonly HurtArea[];
  cardTitle: (card: string) => string;
}

/** A leg from its inner side: where it hurts, and in words and patterns how it starts. */
export function HurtDrawing({ areas, cardTitle }: Props) {
  const key = onsetKey();
  const plate = { x: PLATE_X, y: KEY.y + keyHeight(key) + PLATE_HEIGHT - 8 };
  const said = ({ area, start }: HurtArea) => `${message(DRAWN[area].name)}: ${start.text}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is no fieldset
    <svg
      class="drawing"
      viewBox={`10 0 ${VIEW.width} ${plate.y + 8}`}
      role="group"
      aria-labelledby="hurt-title"
      aria-describedby="hurt-desc"
    >
      <title id="hurt-title">{message('figureHurt')}</title>
      <desc id="hurt-desc">{message('figureHurtDesc', areas.map(said).join('; '))}</desc>
      <OnsetPatterns />
      <Leg />
      {[...areas].reverse().map((area) => {
        const { name, at, leader, outline, fibres } = DRAWN[area.area];
        const lines = wrapLabel(message(name), MOST).length;
        return (
          <PartLink
            key={area.area}
            class={`part-${area.area}`}
            to={area.card}
            name={said(area)}
            cardTitle={cardTitle(area.card)}
            plate={plate}
          >
            <path class="area" d={outline} fill={onsetFill(area.onset)} />
            {fibres && <path class="area-fibres" d={fibres} />}
            <Leader line={leader} />
            <Lines class="name" text={message(name)} {...at} most={MOST} />
            <Lines
              class="note"
              text={area.start.text}
              x={at.x}
              y={at.y + LEADING * lines}
              most={MOST}
              leading={LEADING}
            />
          </PartLink>
        );
      })}
      <Key entries={key} {...KEY} />
    </svg>
  );
}

function Leg() {
  return (
    <g class="quiet-leg">
      <path class="skin" d={pathOf(SKIN)} />
      <Muscle belly={SHIN_BONE} class="shin-bone" fibres={0} />
      <Muscle belly={SOLEUS} class="muscle deep" fibres={6} />
      <Muscle belly={TENDON} class="tendon" fibres={3} />
      <Muscle belly={GASTROCNEMIUS} class="muscle" fibres={7} />
      <path class="folds" d={CREASES.map((crease) => pathOf(crease)).join('')} />
    </g>
  );
}

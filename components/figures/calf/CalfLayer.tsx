import { type CalfPart, outlineOf, pathOf } from '../../../lib/figures/index.ts';
import { message } from '../../../lib/ui/message.ts';
import { cardIdOf } from '../../../lib/ui/route.ts';
import { Leader } from '../Leader.tsx';
import { Lines } from '../Lines.tsx';
import { PartLink } from '../PartLink.tsx';
import type { Layer } from './layers.tsx';
import { PART_NAMES } from './names.ts';
import { BONES, CREASES, INNER_HEAD, OUTER_HEAD, SKIN, VIEW } from './shapes.ts';

/** Room beside the leg for names, and below it for the plate. */
const SIDE = 18;
const BELOW = 28;
const PLATE = { x: VIEW.width / 2, y: VIEW.height + 16 };

interface Props {
  layer: 'near' | 'deep';
  title: string;
  description: string;
  drawn: Layer;
  parts: readonly CalfPart[];
  cardTitle: (card: string) => string;
}

/**
 * One drawing of the calf from behind. A group, not an image: its parts are links. What lies nearer
 * the skin is drawn later and so covers what lies beneath.
 */
export function CalfLayer({ layer, title, description, drawn, parts, cardTitle }: Props) {
  const id = `calf-${layer}`;
  return (
    <div>
      <p class="layer-name">{title}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is no fieldset */}
      <svg
        class="drawing"
        viewBox={`${-SIDE} 0 ${VIEW.width + 2 * SIDE} ${VIEW.height + BELOW}`}
        role="group"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-desc`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-desc`}>{description}</desc>
        <Leg />
        {[...parts].reverse().map(({ part, to }) => {
          const shown = drawn[part];
          const text = message(PART_NAMES[part]);
          return (
            shown && (
              <PartLink
                key={part}
                class={`part-${part}`}
                to={to}
                name={text}
                cardTitle={cardTitle(cardIdOf(to))}
                plate={PLATE}
              >
                {shown.draw()}
                <Leader line={shown.leader} />
                <Lines class="name" text={text} {...shown.name} />
              </PartLink>
            )
          );
        })}
        {layer === 'deep' && <TakenAway />}
        <Notes />
      </svg>
    </div>
  );
}

function Leg() {
  return (
    <>
      <path class="skin" d={pathOf(SKIN)} />
      {BONES.map((bone) => (
        <path key={bone} class="bone" d={bone} />
      ))}
    </>
  );
}

/** Where the heads of the gastrocnemius would be. */
function TakenAway() {
  return <path class="taken-away" d={outlineOf(INNER_HEAD) + outlineOf(OUTER_HEAD)} />;
}

function Notes() {
  return (
    <>
      <path class="folds" d={CREASES.map((crease) => pathOf(crease)).join('')} />
      <Leader line={[88, 392, 130, 388]} />
      <Lines class="note" text={message('partHeel')} x={84} y={396} most={13} anchor="end" />
      <Lines class="note" text={message('sideInner')} x={-14} y={160} most={11} />
      <Lines class="note" text={message('sideOuter')} x={314} y={160} most={11} anchor="end" />
    </>
  );
}

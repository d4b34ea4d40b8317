import type { ComponentType } from 'preact';
import { type Figure, PLACEMENTS, type Placement } from '../../lib/figures/index.ts';
import { CalfFigure } from './calf/CalfFigure.tsx';
import { CompareFigure } from './compare/CompareFigure.tsx';
import { DaysFigure } from './days/DaysFigure.tsx';
import { HurtFigure } from './hurt/HurtFigure.tsx';
import { LadderFigure } from './ladder/LadderFigure.tsx';

const VIEWS: Record<Figure, ComponentType<{ page: string }>> = {
  calf: CalfFigure,
  hurt: HurtFigure,
  days: DaysFigure,
  ladder: LadderFigure,
  compare: CompareFigure,
};

/** The pictures that stand at a place of a card's page; often none. */
export function CardPictures({ card, section, at }: Omit<Placement, 'figure'>) {
  return PLACEMENTS.filter(
    (place) => place.card === card && place.section === section && place.at === at,
  ).map(({ figure }) => {
    const View = VIEWS[figure];
    return <View key={figure} page={card} />;
  });
}

/** The door of lib/figures: what the pictures show, read from the cards; and the geometry of drawing. */
export { type CalfPart, calfParts, type Part } from './calf-parts.ts';
export { type Claims, claimsOf } from './claims.ts';
export {
  ASPECTS,
  type Aspect,
  COMPARED,
  type Comparison,
  comparison,
} from './compare.ts';
export { type Belly, backwards, type Curve, fibresOf, outlineOf, pathOf } from './curve.ts';
export { type LadderRung, ladderCaution, loadingLadder, type Rung } from './ladder.ts';
export {
  claimsShown,
  FIGURES,
  type Figure,
  figureAnchor,
  homeOf,
  PLACEMENTS,
  type Placement,
} from './placement.ts';
export { linearScale, type Scale } from './scale.ts';
export { stackLabels } from './stack.ts';
export { daysShown, type Spell, type TimeAway, timeAway } from './time-away.ts';
export { type Area, clotCaution, type HurtArea, hurtAreas, type Onset } from './where-it-hurts.ts';
export { wrapLabel } from './wrap.ts';

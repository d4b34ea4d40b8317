/** An expression of this many stems compiles at once and is the fastest; one of thousands is neither. */
const FEW = 100;
/** White space in sources can be long; bounded, or runs of it would cost the square of their length. */
export const GAP = 40;

/** The parts of an expression for a stem, a letter or the gap between two words each. */
export function partsOf(stem: string): string[] {
  return Array.from(stem, (letter) => (letter === ' ' ? `\\W{1,${GAP}}` : letter));
}

/** The source of an expression for any of the stems; null: they are too many for one. */
export function expressionFor(stems: readonly string[]): string | null {
  return stems.length > FEW ? null : eitherOf(stems.map(partsOf));
}

/**
 * The source of an expression for any of the alternatives, each given by its parts, one after the other. A part is
 * written once for all that have it there: browsers try alternatives one by one at every place.
 */
export function eitherOf(alternatives: string[][]): string {
  const beginnings = Map.groupBy(alternatives, ([part = '']) => part);
  const either = [...beginnings].map(([part, those]) => {
    const rests = those.map((parts) => parts.slice(1));
    const isEnough = rests.some(({ length }) => length === 0);
    return isEnough ? part : part + eitherOf(rests);
  });
  return either.length > 1 ? `(?:${either.join('|')})` : either.join('');
}

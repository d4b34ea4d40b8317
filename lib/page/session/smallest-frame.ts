/** A frame smaller than this, in CSS pixels, has no room for a card: an advertisement, a button. */
export const SMALLEST_FRAME = { width: 240, height: 160 };

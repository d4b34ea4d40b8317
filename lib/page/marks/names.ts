/**
 * Names in the document's highlight registry, which pages can read: neutral, and styled in
 * mark-style.css.
 */
export const MARK = 'footnote';
/** Mentions of something that may need help today. */
export const RED_FLAG_MARK = 'footnote-flag';
/** The one that was stepped to by keyboard. */
export const CURRENT_MARK = 'footnote-current';

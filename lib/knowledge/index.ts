/** The door of lib/knowledge at run time: the shapes; the data come from `virtual:knowledge/*`. */
export type * from './types.ts';
export { EVIDENCE_KINDS, HELP_PHRASES, NO_STUDY, TOPICS } from './types.ts';

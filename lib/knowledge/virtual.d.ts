/** The compiled knowledge base, cut by consumer (see compile/vite-plugin.ts). */
declare module 'virtual:knowledge/lexicon' {
  export const lexicon: import('./lexicon-types.ts').Lexicon;
  /** The lexicon's stems alone, for the script that only looks whether a page needs the rest. */
  export const findable: import('../detection/find-stem.ts').Findable;
}
declare module 'virtual:knowledge/tips' {
  export const tips: Record<string, import('./types.ts').Tip>;
}
declare module 'virtual:knowledge/cards' {
  export const cards: import('./types.ts').Card[];
  export const seedClaims: import('./types.ts').SeedClaim[];
}
declare module 'virtual:knowledge/references' {
  export const references: Record<string, import('./types.ts').FormattedReference>;
}
declare module 'virtual:knowledge/search' {
  export const searchIndex: import('./search-types.ts').SearchIndex;
}

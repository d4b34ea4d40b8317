declare module 'virtual:changelog' {
  /** What each version brought, the newest first. */
  export const releases: import('../../lib/news.ts').Release[];
}

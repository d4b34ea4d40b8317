/** The little of citation-js that is used here; the packages bring no types of their own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: Record<string, unknown>[]);
    format(format: 'ris', options: { format: 'object' }): Record<string, unknown>[];
    format(format: string, options?: Record<string, unknown>): string;
  }
  export const plugins: {
    config: { get(plugin: string): Record<string, Record<string, unknown>> };
  };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

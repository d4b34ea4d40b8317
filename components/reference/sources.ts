import { createContext } from 'preact';
import type { NumberedSource } from '../../lib/ui/citations.ts';

/** The numbered references of the page being shown, by reference id. */
export const Sources = createContext<ReadonlyMap<string, NumberedSource>>(new Map());

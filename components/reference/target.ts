import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The anchor that the address asks for, so that the element with that id can show that it is meant. */
export const Target = createContext<string | undefined>(undefined);

/** Attributes of an element that links can lead to. */
export function useTarget(anchor: string): { id: string; tabIndex: -1; 'data-target'?: '' } {
  const wanted = useContext(Target) === anchor;
  return { id: anchor, tabIndex: -1, ...(wanted && { 'data-target': '' as const }) };
}

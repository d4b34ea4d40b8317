import { describe, expect, it } from 'vitest';
import { movedChoice } from '../../../lib/ui/list-keys.ts';

describe('movedChoice', () => {
  it('goes down from the field to the first option, and round at the end', () => {
    expect(movedChoice('ArrowDown', -1, 3)).toBe(0);
    expect(movedChoice('ArrowDown', 0, 3)).toBe(1);
    expect(movedChoice('ArrowDown', 2, 3)).toBe(0);
  });

  it('goes up, from the field to the last option', () => {
    expect(movedChoice('ArrowUp', -1, 3)).toBe(2);
    expect(movedChoice('ArrowUp', 2, 3)).toBe(1);
    expect(movedChoice('ArrowUp', 0, 3)).toBe(2);
  });

  it('leaves Home and End to the caret until an option is chosen', () => {
    expect(movedChoice('Home', -1, 3)).toBeNull();
    expect(movedChoice('End', -1, 3)).toBeNull();
    expect(movedChoice('Home', 2, 3)).toBe(0);
    expect(movedChoice('End', 0, 3)).toBe(2);
  });

  it('leaves every other key, and every key without options, to the field', () => {
    expect(movedChoice('a', 1, 3)).toBeNull();
    expect(movedChoice('Enter', 1, 3)).toBeNull();
    expect(movedChoice('ArrowDown', -1, 0)).toBeNull();
  });
});

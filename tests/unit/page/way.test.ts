import { describe, expect, it } from 'vitest';
import { isOnWay } from '../../../lib/page/tip/way.ts';

const below = { left: 100, top: 200, right: 460, bottom: 480 };

describe('isOnWay', () => {
  it('takes the straight way and the slanting one', () => {
    expect(isOnWay({ x: 120, y: 170 }, { x: 120, y: 185 }, below)).toBe(true);
    expect(isOnWay({ x: 120, y: 170 }, { x: 280, y: 190 }, below)).toBe(true);
  });

  it('does not take the way along the line or off the other side', () => {
    expect(isOnWay({ x: 120, y: 170 }, { x: 300, y: 172 }, below)).toBe(false);
    expect(isOnWay({ x: 120, y: 170 }, { x: 120, y: 160 }, below)).toBe(false);
    expect(isOnWay({ x: 120, y: 170 }, { x: 60, y: 190 }, below)).toBe(false);
  });

  it('works for a card above the line', () => {
    const above = { left: 100, top: 20, right: 460, bottom: 160 };
    expect(isOnWay({ x: 200, y: 190 }, { x: 200, y: 175 }, above)).toBe(true);
    expect(isOnWay({ x: 200, y: 190 }, { x: 200, y: 205 }, above)).toBe(false);
  });

  it('works for a card beside a vertical line', () => {
    const beside = { left: 500, top: 100, right: 860, bottom: 380 };
    expect(isOnWay({ x: 480, y: 200 }, { x: 490, y: 190 }, beside)).toBe(true);
    expect(isOnWay({ x: 480, y: 200 }, { x: 480, y: 300 }, beside)).toBe(false);
    expect(isOnWay({ x: 880, y: 200 }, { x: 870, y: 190 }, beside)).toBe(true);
    expect(isOnWay({ x: 880, y: 200 }, { x: 890, y: 200 }, beside)).toBe(false);
  });
});

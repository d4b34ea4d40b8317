import { expect, it } from 'vitest';
import { placeBeside } from '../../../lib/ui/place-beside.ts';

const viewport = { width: 400, height: 300 };
const size = { width: 200, height: 100 };
const at = (left: number, top: number) =>
  placeBeside({ left, top, bottom: top + 20 }, size, viewport);

it('stands under what it belongs to', () => {
  expect(at(50, 40)).toEqual({ x: 50, y: 64 });
});

it('stands above where there is more room', () => {
  expect(at(50, 250)).toEqual({ x: 50, y: 146 });
});

it('stays under where above is no better', () => {
  expect(placeBeside({ left: 0, top: 40, bottom: 60 }, { width: 1, height: 900 }, viewport).y).toBe(
    64,
  );
});

it('keeps away from both sides of the viewport', () => {
  expect(at(390, 40).x).toBe(192);
  expect(at(-20, 40).x).toBe(8);
  expect(placeBeside({ left: 9, top: 0, bottom: 9 }, { width: 900, height: 9 }, viewport).x).toBe(
    8,
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../lib/search/stem.ts';

describe('stem', () => {
  it.each([
    ['run runs running ran'],
    ['calf calves calfs calve'],
    ['tear tears tearing tore torn'],
    ['raise raises raising raised'],
    ['massage massages massaging'],
    ['stiff stiffness'],
    ['swell swelling swollen'],
    ['race races racing'],
    ['injury injuries injured'],
    ['organise organize organising organizing'],
    ['oedema edema'],
    ['fibre fiber fibres'],
    ['colour color'],
    ['programme program'],
    ['worry worries worried'],
  ])('gives one stem to %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  it.each([
    ['plan', 'plane'],
    ['hop', 'hope'],
    ['fried', 'fry'],
    ['toe', 'to'],
    ['heel', 'heal'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('leaves the names of muscles as they are', () => {
    expect(stem('soleus')).toBe('soleus');
    expect(stem('gastrocnemius')).toBe('gastrocnemius');
    expect(stem('plantaris')).toBe('plantaris');
  });

  it('takes any string, and no name of a built-in property for a word', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof stem(text) === 'string'));
    expect(stem('constructor')).toBe('constructor');
  });
});

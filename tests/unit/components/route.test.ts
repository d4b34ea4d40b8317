import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../../lib/knowledge/types.ts';
import { QUESTIONS } from '../../../lib/ui/questions.ts';
import {
  APPOINTMENT_HREF,
  articleHref,
  cardHref,
  cardIdOf,
  claimAnchor,
  claimHref,
  pageKey,
  parseRoute,
  questionHref,
  searchHref,
  topicHref,
} from '../../../lib/ui/route.ts';

const route = (hash: string) => parseRoute(hash, (id) => id === 'soleus-strain');

describe('parseRoute', () => {
  it.each(['', '#', '#/'])('takes %j as the first page', (hash) => {
    expect(route(hash)).toEqual({ page: 'home' });
  });

  it('reads a card, with or without a place on it', () => {
    expect(route('#/soleus-strain')).toEqual({ page: 'card', card: 'soleus-strain' });
    expect(route('#/soleus-strain/')).toEqual({ page: 'card', card: 'soleus-strain' });
    expect(route('#/soleus-strain/what-next/')).toEqual({
      page: 'card',
      card: 'soleus-strain',
      anchor: 'what-next',
    });
  });

  it('reads every address that the helpers write', () => {
    expect(route(cardHref('soleus-strain', 'ref-dixon-2009'))).toMatchObject({
      anchor: 'ref-dixon-2009',
    });
    expect(route(claimHref('soleus-strain/quiet-start'))).toMatchObject({ anchor: 'quiet-start' });
    expect(route(articleHref())).toEqual({ page: 'article' });
    expect(route(articleHref('S04'))).toEqual({ page: 'article', anchor: 'S04' });
    const words = 'calf / 100% "popped"';
    expect(route(searchHref(words))).toEqual({ page: 'home', words });
    expect(route(APPOINTMENT_HREF)).toEqual({ page: 'appointment' });
    for (const question of QUESTIONS) {
      expect(route(questionHref(question))).toEqual({ page: 'question', question });
      expect(route(`${questionHref(question)}/ref-a`)).toMatchObject({ question, anchor: 'ref-a' });
    }
    for (const topic of TOPICS) expect(route(topicHref(topic))).toEqual({ page: 'home', topic });
  });

  it('names an address that leads nowhere', () => {
    expect(route('#/nonsense')).toEqual({ page: 'unknown', address: 'nonsense' });
    expect(route('#/topics/nonsense')).toEqual({ page: 'unknown', address: 'topics/nonsense' });
    expect(route('#/soleus-strain/a/b')).toMatchObject({ page: 'unknown' });
    expect(route('#/caf%C3%A9')).toEqual({ page: 'unknown', address: 'café' });
  });

  it('takes a broken escape as typed', () => {
    expect(route('#/100%')).toEqual({ page: 'unknown', address: '100%' });
  });
});

describe('claims and pages', () => {
  it('cuts a claim id into card and anchor', () => {
    expect(cardIdOf('soleus-strain/quiet-start')).toBe('soleus-strain');
    expect(claimAnchor('soleus-strain/quiet-start')).toBe('quiet-start');
  });

  it('knows two places on one card as the same page', () => {
    expect(pageKey(route('#/soleus-strain/what-next'))).toBe(pageKey(route('#/soleus-strain')));
    expect(pageKey(route('#/just-happened'))).not.toBe(pageKey(route('#/race-on-sunday')));
    expect(pageKey(route('#/'))).not.toBe(pageKey(route('#/soleus-strain')));
  });
});

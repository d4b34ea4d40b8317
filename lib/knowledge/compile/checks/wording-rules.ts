import type { Topic } from '../../types.ts';

/** Words that a card may not use, and what to write instead. */
export interface WordingRule {
  pattern: RegExp;
  why: string;
  fix: string;
  /** Where the rule holds; everywhere when absent. */
  topics?: Topic[];
}

const DESCRIBE =
  'describe the condition instead, e.g. "a strain often …", "with a swollen calf, …".';
const INJURY = 'strain|tear|rupture|cramp|clot|dvt|fracture|tendinopathy|sprain|injury';
const BODY = 'calf|leg|muscle|gastrocnemius|soleus|achilles|tendon|shin';
const HURT = 'torn|strained|ruptured|pulled|injured|cramping|inflamed|broken';

export const WORDING_RULES: WordingRule[] = [
  {
    pattern:
      /\byou(?: (?:may|might|could|must|probably|likely|clearly|do not|don't|don’t))* have\b|\byou['’]ve\b/i,
    why: 'sounds as if the card had examined the reader',
    fix: DESCRIBE,
  },
  {
    pattern:
      /\byour (?:injury|diagnosis) is\b|\byour (?:pain|problem|soreness|swelling) is (?:an?|the|caused|due|probably|likely|just|only)\b/i,
    why: 'is a diagnosis',
    fix: DESCRIBE,
  },
  {
    pattern: new RegExp(
      `\\byour (?:${BODY})(?: muscle| tendon)? (?:is|has been|was|must be) (?:${HURT})\\b`,
      'i',
    ),
    why: 'is a diagnosis',
    fix: DESCRIBE,
  },
  {
    pattern:
      /\byou(?:['’]re| are)(?: probably| likely)? (?:suffering|injured|diagnosed)\b|\byou(?: probably| likely)? (?:tore|strained|ruptured|pulled)\b/i,
    why: 'is a diagnosis',
    fix: DESCRIBE,
  },
  {
    pattern: new RegExp(
      `\\b(?:it|this)(?: is|['’]s) (?:probably|likely|definitely|certainly|surely|just|only) an? (?:\\w+ )?(?:${INJURY})\\b`,
      'i',
    ),
    why: 'is a diagnosis',
    fix: DESCRIBE,
  },
  {
    pattern: /\bwells (?:score|rules?|criteria|points?|test)\b/i,
    why: 'invites readers to score their own clot; the score is for clinicians',
    fix: 'take it out; say which signs need help today.',
  },
  {
    pattern:
      /\b(?:try to|try|see (?:if|whether)|check (?:if|whether)|test (?:if|whether)|can you|if you can(?:not|['’]t)?|you can(?:not|['’]t)?)\b[^.?!]*\btip-?toes?\b|\btip-?toe (?:self-)?test\b/i,
    why: 'is a self-test; some people with a torn Achilles can still stand on tiptoe',
    fix: 'say that standing on tiptoe clears nobody, or take it out.',
  },
  {
    pattern:
      /\b(?:aim|goal|target|until you can|reach|build up to|work up to|should)\b[^.?!]*\b(?:30|thirty)\b[^.?!]*\b(?:heel|calf)[ -](?:raises?|rises?)\b/i,
    why: 'makes an expert benchmark a goal for beginners',
    fix: 'take the number out; give the criteria of the loading stages instead.',
  },
  {
    pattern:
      /\b(?:1(?:\.0|\.5)?|one(?: and a half)?)(?: ?x| ?×| times) (?:your |the )?body ?-?weight\b/i,
    why: 'is a strength target of elite sport',
    fix: 'take the number out.',
  },
  {
    pattern: /\b(?:[1-9]|one|two|three|four|five)(?: ?\/ ?10| out of (?:10|ten))\b/i,
    why: 'is a pain rule for tendons; on a fresh tear it does harm',
    fix: 'say that loading a strain must not hurt.',
    topics: ['calf-strain', 'gastrocnemius-strain', 'soleus-strain', 'early-treatment'],
  },
];

/** The two questions that readers come with, answered by claims and the cards that they lead to. */
export const QUESTIONS = ['just-happened', 'race-on-sunday'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A part of an answer. */
export type Step = 'danger' | 'now' | 'start' | 'ready' | 'rest' | 'cramp';

interface Answer {
  step: Step;
  /** Claims by their ids, in the order in which they are shown. */
  claims: readonly string[];
  /** Where to read on, by card. */
  cards: readonly string[];
}

/** The line above every answer, whatever the question: it decides what comes first. */
export const FIRST_OF_ALL = 'red-flags/red-flag';

/** Danger first; then what to do; then what it may be. Nothing here that no card says. */
export const ANSWERS: Record<Question, readonly Answer[]> = {
  'just-happened': [
    {
      step: 'danger',
      claims: [
        'red-flags/crack-or-cold-leg',
        'red-flags/tight-numb-leg',
        'red-flags/swollen-or-snapped',
        'red-flags/cannot-stand',
      ],
      cards: ['red-flags', 'achilles-rupture', 'blood-clot', 'compartment-syndrome'],
    },
    {
      step: 'now',
      claims: [
        'calf-strain/stop-running',
        'early-treatment/stop-and-protect',
        'early-treatment/leave-out',
        'early-treatment/no-forced-stretch',
        'early-treatment/keep-moving',
      ],
      cards: ['early-treatment', 'walking-and-wrapping', 'medicines'],
    },
    {
      step: 'start',
      claims: [
        'achilles-rupture/kicked',
        'calf-strain/sudden-kind',
        'calf-strain/slow-kind',
        'calf-cramp/sudden-tightening',
        'calf-cramp/stop-and-stretch',
      ],
      cards: ['gastrocnemius-strain', 'soleus-strain', 'calf-cramp', 'stopping-a-cramp'],
    },
  ],
  'race-on-sunday': [
    {
      step: 'danger',
      claims: [
        'red-flags/swollen-or-snapped',
        'red-flags/cannot-stand',
        'red-flags/stop-on-bone-pain',
      ],
      cards: ['red-flags', 'shin-pain'],
    },
    {
      step: 'ready',
      claims: [
        'return-to-running/calendar-is-no-pass',
        'return-to-running/pass-several-tests',
        'return-to-running/train-before-racing',
        'calf-strain/comes-back',
        'medicines/no-tablets-to-get-round',
      ],
      cards: ['return-to-running', 'running-again-week-by-week', 'recurrence'],
    },
    {
      step: 'rest',
      claims: ['calf-strain/time-away', 'return-to-running/keep-fit-meanwhile'],
      cards: ['strain-grades', 'keep-fit', 'rehab-exercises'],
    },
    {
      step: 'cramp',
      claims: [
        'preventing-cramps/nothing-works-for-all',
        'preventing-cramps/drink-to-thirst',
        'preventing-cramps/own-triggers',
      ],
      cards: ['preventing-cramps', 'stopping-a-cramp'],
    },
  ],
};

/** Everything a question's page shows, in that order. */
export function claimsOfAnswer(question: Question): string[] {
  return [FIRST_OF_ALL, ...ANSWERS[question].flatMap(({ claims }) => claims)];
}

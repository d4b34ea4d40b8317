import { type EvidenceKind, NO_STUDY, type Topic, type Verdict } from '../knowledge/types.ts';
import type { MessageKey } from './message.ts';
import type { Question, Step } from './questions.ts';

/** What a reader calls each topic. */
export const TOPIC_NAMES: Record<Topic, MessageKey> = {
  'calf-anatomy': 'topicCalfAnatomy',
  'calf-strain': 'topicCalfStrain',
  'gastrocnemius-strain': 'topicGastrocnemiusStrain',
  'soleus-strain': 'topicSoleusStrain',
  'calf-cramp': 'topicCalfCramp',
  'early-treatment': 'topicEarlyTreatment',
  'rehab-exercises': 'topicRehabExercises',
  'return-to-running': 'topicReturnToRunning',
  prevention: 'topicPrevention',
  'red-flags': 'topicRedFlags',
  achilles: 'topicAchilles',
};

/** Kinds of evidence, in words. */
export const EVIDENCE_NAMES: Record<EvidenceKind | typeof NO_STUDY, MessageKey> = {
  guideline: 'evidenceGuideline',
  'systematic review': 'evidenceSystematicReview',
  trial: 'evidenceTrial',
  cohort: 'evidenceCohort',
  survey: 'evidenceSurvey',
  'case report': 'evidenceCaseReport',
  'lab study': 'evidenceLabStudy',
  'expert opinion': 'evidenceExpertOpinion',
  textbook: 'evidenceTextbook',
  [NO_STUDY]: 'evidenceNoStudy',
};

/** Today's verdicts on the 2012 article, in words. */
export const VERDICT_NAMES: Record<Verdict, MessageKey> = {
  supported: 'verdictSupported',
  refined: 'verdictRefined',
  contradicted: 'verdictContradicted',
  superseded: 'verdictSuperseded',
  unverified: 'verdictUnverified',
  corrected: 'verdictCorrected',
  unchanged: 'verdictUnchanged',
};

/** The questions that readers come with, in their words, and what each page tells. */
export const QUESTION_NAMES: Record<Question, MessageKey> = {
  'just-happened': 'questionJustHappened',
  'race-on-sunday': 'questionRace',
};
export const QUESTION_LEADS: Record<Question, MessageKey> = {
  'just-happened': 'questionJustHappenedLead',
  'race-on-sunday': 'questionRaceLead',
};

/** Headings of the parts of an answer. */
export const STEP_NAMES: Record<Step, MessageKey> = {
  danger: 'stepDanger',
  now: 'stepNow',
  start: 'stepStart',
  ready: 'stepReady',
  rest: 'stepRest',
  cramp: 'stepCramp',
};

/** The knowledge base as data. The content folder is compiled into these shapes (see compile/). */

/** Every card has exactly one topic; a topic may have several cards. */
export const TOPICS = [
  'calf-anatomy',
  'calf-strain',
  'gastrocnemius-strain',
  'soleus-strain',
  'calf-cramp',
  'early-treatment',
  'rehab-exercises',
  'return-to-running',
  'prevention',
  'red-flags',
  'achilles',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Kinds of evidence in the words a reader sees, strongest first. */
export const EVIDENCE_KINDS = [
  'guideline',
  'systematic review',
  'trial',
  'cohort',
  'survey',
  'case report',
  'lab study',
  'expert opinion',
  'textbook',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What a claim without any study behind it says instead of a source. */
export const NO_STUDY = 'general advice, no study';

/** The only three ways a red-flag line may end, by urgency. */
export const HELP_PHRASES = [
  'Call your emergency number now (112, 911, 999, 000)',
  'Get seen today: doctor, urgent care or nurse line',
  'Book an appointment',
] as const;

/** A link inside a claim's text: `text.slice(start, end)` leads to `card`. Offsets in UTF-16 units. */
export interface CardLink {
  start: number;
  end: number;
  card: string;
}

/** One statement, with its sources or the words that it has none. */
export interface Claim {
  /** `card-id/claim-slug`; unique, and the address of the claim after `reference.html#/`. */
  id: string;
  /** Plain text: no markup, no citation marks. */
  text: string;
  kind: 'study' | 'general';
  /** Reference ids, in the order written. Empty exactly when `kind` is `general`. */
  citations: string[];
  evidence: EvidenceKind | typeof NO_STUDY;
  /** Whom the figures in `text` were measured in; present whenever `text` holds a figure. */
  population?: string;
  /** Named figures that pictures draw from; each stands in `text`. */
  numbers?: Record<string, number>;
  links?: CardLink[];
}

export interface Section {
  /** Slug of the title; the address after `reference.html#/card-id/`. */
  id: string;
  title: string;
  claims: Claim[];
}

/** What a card is about decides which sections it must have. */
export const CARD_KINDS = ['condition', 'advice', 'explainer', 'danger', 'notes'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

export interface Card {
  id: string;
  topic: Topic;
  title: string;
  kind: CardKind;
  /** Other names runners use, best known first. */
  aliases: string[];
  /** Ids of cards a reader may want next. */
  related: string[];
  /** ISO dates: last checked against the sources; to be checked again by. */
  checked: string;
  checkAgain: string;
  /** Never folded away. Ends in one of HELP_PHRASES. */
  redFlag?: Claim;
  /** The claims shown on hover: two or three, each also in a section. */
  tip: Claim[];
  sections: Section[];
}

export const VERDICTS = [
  'supported',
  'refined',
  'contradicted',
  'superseded',
  'unverified',
] as const;
export type Verdict = (typeof VERDICTS)[number] | 'corrected' | 'unchanged';

/** One statement of the 2012 article (S01-S40) or one of its references (R1-R3), with today's verdict. */
export interface SeedClaim {
  id: string;
  /** The article's statement in our words. */
  says: string;
  verdict: Verdict;
  because: string;
  citations: string[];
  /** Where it is told: a card's id and a claim's id on it. */
  card: string;
  claim: string;
}

/** A bibliography entry: CSL-JSON with four fields of ours. */
export interface Reference {
  id: string;
  type: string;
  title: string;
  author?: { family?: string; given?: string; literal?: string }[];
  issued?: { 'date-parts': number[][] };
  DOI?: string;
  PMID?: string;
  PMCID?: string;
  URL?: string;
  openAccess: boolean | 'unknown';
  evidenceType: string;
  /** How the entry was verified; one that says "not checked" may not be cited. */
  checked: string;
  fieldsFromMemory?: string[];
  [field: string]: unknown;
}

/** A reference as pages show it, formatted at build time. */
export interface FormattedReference {
  id: string;
  /** One plain-text line: authors, title, journal, year. Without the link. */
  text: string;
  /** The title as it stands in `text`; missing where none is confirmed. */
  title?: string;
  /** DOI link, else PubMed, else the page's own address. */
  url?: string;
  /** What the link says, e.g. "doi.org/10.1007/…". */
  urlLabel?: string;
  evidence: EvidenceKind;
  /** Short name for tips: "Green 2020". */
  short: string;
  year?: number;
  openAccess: boolean;
  bibtex: string;
  ris: string;
}

/** What the card over a page shows of a card. */
export interface Tip {
  card: string;
  title: string;
  claims: TipClaim[];
  redFlag?: TipClaim;
  /** Numbered from 1 in order of first use by `claims`, then `redFlag`. */
  sources: TipSource[];
}
/** What a tip says of a source; `url` is empty where there is none. */
interface TipSource {
  short: string;
  evidence: string;
  url: string;
}
export interface TipClaim {
  text: string;
  /** Numbers into `sources`, from 1. Empty: general advice, no study. */
  cites: number[];
}

/** The whole compiled knowledge base, as `npm run knowledge` prints it. */
export interface Knowledge {
  cards: Card[];
  /** Cited references only. */
  references: Reference[];
  concepts: Concept[];
  seedClaims: SeedClaim[];
}

/** Something a reader can mean, and the card it leads to by default. */
export interface Concept {
  id: string;
  title: string;
  card: string;
  /** Mentions of it get the double underline. */
  redFlag?: boolean;
}

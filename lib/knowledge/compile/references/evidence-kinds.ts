import type { EvidenceKind } from '../../types.ts';

/**
 * How the bibliography's own words for a study become one of the nine kinds a reader sees.
 * The rule where nothing fits exactly: the kind that promises less.
 */
const KINDS = new Map<string, EvidenceKind>(
  Object.entries({
    guideline: 'guideline',
    'systematic review': 'systematic review',
    'systematic review and meta-analysis': 'systematic review',
    rct: 'trial',
    // Two groups were given different treatments. "Trial" does not say that lots were drawn.
    'controlled comparison': 'trial',
    cohort: 'cohort',
    // People with a suspected condition, all given both tests: followed, not chosen by outcome.
    'diagnostic accuracy cohort': 'cohort',
    'diagnostic reliability study': 'cohort',
    // One look at one moment, or back from the outcome: neither shows what came first.
    'case-control': 'survey',
    'cross-sectional': 'survey',
    'cross-sectional survey': 'survey',
    'case report': 'case report',
    'case report with literature review': 'case report',
    'case report with literature summary': 'case report',
    'case series': 'case report',
    // Measured in few people, bodies or tissue, not in patients getting better.
    'anatomical / imaging study': 'lab study',
    'anatomical dissection': 'lab study',
    'autopsy histology': 'lab study',
    'cross-sectional (mri)': 'lab study',
    'laboratory biomechanics': 'lab study',
    'laboratory biomechanics / modelling': 'lab study',
    'laboratory crossover': 'lab study',
    'laboratory experiment': 'lab study',
    // A narrative review picks what it tells; a reader must not take it for a systematic one.
    'narrative review': 'expert opinion',
    'narrative review / expert opinion': 'expert opinion',
    'narrative review / hypothesis': 'expert opinion',
    'expert classification proposal': 'expert opinion',
    'expert consensus': 'expert opinion',
    'expert opinion': 'expert opinion',
    'expert review': 'expert opinion',
    opinion: 'expert opinion',
    textbook: 'textbook',
  }),
);

/**
 * The kind for a reference's `evidenceType`. What stands in brackets ("RCT (n=32)") only matters
 * where the table names it.
 * @returns undefined for words the table does not know
 */
export function evidenceKind(evidenceType: string): EvidenceKind | undefined {
  const full = evidenceType.trim().toLowerCase();
  return KINDS.get(full) ?? KINDS.get(full.replace(/\s*\(.*\)$/, ''));
}

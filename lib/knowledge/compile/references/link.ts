import type { FormattedReference, Reference } from '../../types.ts';

/** Where a reader finds the source: by DOI, else in PubMed, else at its own address. */
export function linkOf({
  DOI,
  PMID,
  PMCID,
  URL: address,
}: Reference): Pick<FormattedReference, 'url' | 'urlLabel'> {
  if (DOI) {
    const path = encodeURIComponent(DOI).replaceAll('%2F', '/');
    return { url: `https://doi.org/${path}`, urlLabel: `doi.org/${DOI}` };
  }
  if (PMID) return labelled(`https://pubmed.ncbi.nlm.nih.gov/${PMID}`);
  if (address) return { url: address, urlLabel: new URL(address).hostname.replace(/^www\./, '') };
  if (PMCID) return labelled(`https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}`);
  return {};
}

function labelled(url: string) {
  return { url, urlLabel: url.replace('https://', '') };
}

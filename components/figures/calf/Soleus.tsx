import { backwards, fibresOf, pathOf } from '../../../lib/figures/index.ts';
import { SOLEUS, SOLEUS_TOP } from './shapes.ts';

const OUTLINE = `${pathOf(SOLEUS_TOP)}${pathOf(SOLEUS.right, true)}${pathOf(backwards(SOLEUS.end), true)}${pathOf(backwards(SOLEUS.left), true)}Z`;

/** The soleus. Its upper edge is an arch, so its fibres are cut to its outline. `id`: unique in the page. */
export function Soleus({ id }: { id: string }) {
  return (
    <g class="muscle deep">
      <clipPath id={id}>
        <path d={OUTLINE} />
      </clipPath>
      <path class="belly" d={OUTLINE} />
      <path class="fibres" clip-path={`url(#${id})`} d={fibresOf(SOLEUS, 9)} />
    </g>
  );
}

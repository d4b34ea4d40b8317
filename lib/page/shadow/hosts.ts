import { allIn } from '../nodes.ts';
import type { BlockRoot } from '../text/block.ts';

/**
 * Kinds of elements that come in numbers and can hold no shadow root (DOM standard, attachShadow): the browser
 * passes them over in a fraction of the time that asking each would take.
 */
const NOT_HOSTS =
  'a,abbr,b,br,button,code,dd,dl,dt,em,figcaption,figure,g,i,img,input,label,li,link,meta,ol,option,path,' +
  'picture,pre,rect,s,script,small,source,strong,style,sub,sup,svg,table,tbody,td,th,thead,time,tr,u,ul,use';

/** The elements below `root` that may hold a shadow root. */
export function possibleHosts(root: BlockRoot): ArrayLike<Element> {
  return allIn(root, `:not(${NOT_HOSTS})`);
}

import { type CompiledKnowledge, compileKnowledge } from '../../../lib/knowledge/compile/index.ts';
import { type Changes, contentFolder, TODAY } from './content-folder.ts';

/** Compiles the base with `changes`. Apart from the checks, because formatting references is slow. */
export function compile(changes: Changes = {}, today = TODAY): CompiledKnowledge {
  return compileKnowledge(contentFolder(changes), today);
}

import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { knowledgePlugin } from '../../lib/knowledge/compile/vite-plugin.ts';

/** Bundles a program of the bench's own, for release, into one script. */
export async function bundle(entry: `${string}.ts`, firefox = false): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'warn',
    mode: 'production',
    plugins: [knowledgePlugin('content')],
    define: {
      'process.env.NODE_ENV': '"production"',
      'import.meta.env.FIREFOX': String(firefox),
    },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  })) as Rolldown.RolldownOutput[];
  const code = output[0]?.output[0].code;
  if (!code) throw new Error(`nothing came of ${entry}`);
  return code;
}

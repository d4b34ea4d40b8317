import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { BROWSER_KINDS } from '../../browsers/find.ts';
import type { Report } from '../figure.ts';

/** How long compiling the knowledge base and building the extension take, from nothing. */
export function measureBuild(report: Report): void {
  const knowledge = secondsOf('node scripts/knowledge.ts');
  const node = { browser: 'node', unit: 's' } as const;
  report({ ...node, id: 'build/knowledge', label: 'knowledge base, compiled', value: knowledge });
  for (const browser of BROWSER_KINDS) {
    rmSync(`.output/${browser}-mv3`, { recursive: true, force: true });
    const value = secondsOf(`wxt build -b ${browser} --mv3`);
    report({ browser, unit: 's', id: 'build/whole', label: 'the whole build', value });
  }
}

/** @throws with all it printed when the command fails */
function secondsOf(command: string): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${command} failed:\n${stdout}${stderr}`);
  return (performance.now() - start) / 1_000;
}

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = '.github/workflows';

it.each(readdirSync(FOLDER))(
  '%s takes actions by commit and may do nothing that it does not name',
  (file) => {
    const workflow = readFileSync(`${FOLDER}/${file}`, 'utf8');
    const actions = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) expect(action).toMatch(/^[\w./-]+@[0-9a-f]{40}$/);
    expect(workflow).toMatch(/^permissions:/m);
    expect(workflow).not.toContain('write-all');
  },
);

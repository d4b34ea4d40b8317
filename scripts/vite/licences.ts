import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The file in the built extension that names the packages inside it and gives their licences. */
const FILE_NAME = 'licences.txt';

/** The folder of the package that a module belongs to: the last `node_modules/name` or `node_modules/@scope/name`. */
const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/**
 * Notes which packages end up in the bundles, so that the built extension can name them.
 *
 * Vite's own `build.license` writes one file for each build, and an extension is many builds (one for each
 * injected script) into one folder: the last would overwrite the others.
 */
export class BundledLicences {
  readonly #folders = new Set<string>();

  /** Collects the packages of every build it takes part in; code that was shaken out does not count. */
  collect(): Plugin {
    return {
      name: 'bundled-licences',
      generateBundle: (_options, bundle) => {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          for (const [id, module] of Object.entries(chunk.modules)) {
            const folder = PACKAGE_FOLDER.exec(id.replaceAll('\\', '/'))?.[0].replace('\0', '');
            if (folder && module.renderedLength > 0) this.#folders.add(folder);
          }
        }
      },
    };
  }

  /** Writes the file into the folder of a finished build. */
  write(outDir: string): void {
    const notices = [...this.#folders].map(notice).sort();
    writeFileSync(join(outDir, FILE_NAME), notices.join(`\n${'-'.repeat(72)}\n\n`));
  }
}

/** What a package asks to be told with it: name, version, licence, where its source is, and the licence's text. */
function notice(folder: string): string {
  const { name, version, license, author, repository } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const by = author?.name ?? author;
  const head = [
    `${name} ${version}, ${license}`,
    by && `by ${by}`,
    `source: ${(repository?.url ?? repository ?? '').replace(/^git\+/, '')}`,
  ];
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? [readFileSync(join(folder, file), 'utf8').trim()] : [];
  return `${[head.filter(Boolean).join('\n'), ...text].join('\n\n')}\n`;
}

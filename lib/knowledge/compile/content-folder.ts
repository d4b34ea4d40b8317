import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

/** The content folder could not be read at all; there is nothing to check. */
export class MissingContentError extends Error {}

/** A text file of the content folder. */
export interface SourceFile {
  /** Path as problems print it: from the repository's root, with forward slashes. */
  file: string;
  text: string;
}

/** Files of which there is one each. */
const SINGLE_FILES = {
  references: 'references.json',
  lexicon: 'lexicon.yaml',
  seedClaims: 'seed-claims.yaml',
  leftOut: 'left-out.yaml',
  medicalNames: 'medical-names.txt',
  searchIntents: 'search-intents.yaml',
} as const;

type SingleFile = keyof typeof SINGLE_FILES;

export interface ContentFolder {
  name: string;
  cards: SourceFile[];
  drawings: SourceFile[];
  /** A file that is not there has an empty text and stands in `missing`. */
  single: Record<SingleFile, SourceFile>;
  missing: string[];
}

/**
 * Reads everything that is compiled.
 * @param dir the content folder; problems call it by its last name
 * @throws MissingContentError when there is no such folder
 */
export function readContentFolder(dir: string): ContentFolder {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) {
    throw new MissingContentError(`There is no content folder ${dir}.`);
  }
  const name = basename(dir);
  const read = (path: string): SourceFile => ({
    file: `${name}/${path}`,
    text: existsSync(join(dir, path)) ? readText(join(dir, path)) : '',
  });
  return {
    name,
    cards: filesIn(dir, 'cards', '.md').map(read),
    drawings: filesIn(dir, 'figures', '.svg').map(read),
    single: {
      references: read(SINGLE_FILES.references),
      lexicon: read(SINGLE_FILES.lexicon),
      seedClaims: read(SINGLE_FILES.seedClaims),
      leftOut: read(SINGLE_FILES.leftOut),
      medicalNames: read(SINGLE_FILES.medicalNames),
      searchIntents: read(SINGLE_FILES.searchIntents),
    },
    missing: missingFiles(dir),
  };
}

/** Single files that are not there, as problems print them; the folder itself when it is missing. */
export function missingFiles(dir: string): string[] {
  if (!existsSync(dir)) return [dir];
  return Object.values(SINGLE_FILES)
    .filter((path) => !existsSync(join(dir, path)))
    .map((path) => `${basename(dir)}/${path}`);
}

/** Every file the compiler reads, as absolute paths: what a watcher has to watch. */
export function contentFiles(dir: string): string[] {
  const paths = [
    ...Object.values(SINGLE_FILES),
    ...filesIn(dir, 'cards', '.md'),
    ...filesIn(dir, 'figures', '.svg'),
  ];
  return paths.map((path) => join(dir, path)).filter((path) => existsSync(path));
}

/** Paths relative to `dir`, sorted so that output never depends on the file system's order. */
function filesIn(dir: string, folder: string, extension: string): string[] {
  if (!existsSync(join(dir, folder))) return [];
  return readdirSync(join(dir, folder))
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Windows line ends and a byte-order mark would shift every offset; editors add them unasked. */
function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
}

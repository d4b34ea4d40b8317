import type { Root, Yaml } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceFile } from '../content-folder.ts';
import type { CardDraft, ClaimDraft, ReferenceDrafts } from '../drafts.ts';
import type { Problem } from '../problem.ts';
import { readRedFlag } from './claim.ts';
import { readFrontMatter } from './front-matter.ts';
import { readSections } from './sections.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

const markdown = unified().use(remarkParse).use(remarkFrontmatter).freeze();

/** Reads one card. Whatever is wrong goes to `problems`; whatever is right is in the draft. */
export function readCard(
  { file, text }: SourceFile,
  references: ReferenceDrafts,
  problems: Problem[],
): CardDraft {
  const id = file.replace(/^.*\//, '').replace(/\.md$/, '');
  const root = markdown.parse(text);
  const source = readYamlOf(root, file, problems);
  const frontMatter = source && readFrontMatter(source, file, problems);
  const lineOf = (field: string) => source?.lineOf([field]) ?? 1;
  return {
    file,
    id,
    ...(frontMatter && { frontMatter }),
    lineOf,
    ...redFlagOf(
      frontMatter?.redFlag,
      { file, line: lineOf('redFlag'), card: id },
      references,
      problems,
    ),
    sections: readSections(root, { file, card: id }, references, problems),
  };
}

function readYamlOf(root: Root, file: string, problems: Problem[]): YamlSource | null {
  const node = root.children.find((child): child is Yaml => child.type === 'yaml');
  if (node) return parseYaml(node.value, file, (node.position?.start.line ?? 1) + 1, problems);
  problems.push({
    file,
    line: 1,
    message: 'The card has no front matter.',
    fix: 'start the file with a line ---, then id, topic, title, kind, aliases, related, checked, checkAgain and tip, then another line ---.',
  });
  return null;
}

function redFlagOf(
  line: string | undefined,
  place: { file: string; line: number; card: string },
  references: ReferenceDrafts,
  problems: Problem[],
): { redFlag?: ClaimDraft } {
  const first = line === undefined ? undefined : markdown.parse(line).children[0];
  if (first?.type === 'paragraph') {
    return { redFlag: readRedFlag(first, place, references, problems) };
  }
  if (line !== undefined) {
    problems.push({
      file: place.file,
      line: place.line,
      message: 'The red-flag line is not a plain line of text.',
      fix: 'write sentences in "double quotes", without a list, heading or code.',
    });
  }
  return {};
}

/** `npm run --silent detect -- FILE [--explain]`: the mentions in each passage of a JSONL file. */
import { parseArgs } from 'node:util';
import {
  createDetector,
  type Explanation,
  type PageContext,
  passageTopic,
} from '../lib/detection/index.ts';
import { contentLexicon } from './lib/content-lexicon.ts';
import { optionalText, readJsonLines, textField } from './lib/jsonl.ts';
import { runCommand, UsageError } from './lib/usage-error.ts';

const USAGE =
  'Usage: npm run --silent detect -- FILE [--explain]   (JSONL, {"id", "text", "title"?, "url"?, "lang"?} per line)';

function readArguments(): { file: string; explain: boolean } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { explain: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file !== undefined && more.length === 0) return { file, explain: values.explain };
  } catch {
    // An unknown option: told like a missing argument.
  }
  throw new UsageError(USAGE);
}

function output({ start, end, concept, card, topic, because }: Explanation, explain: boolean) {
  return { start, end, concept, card, topic, ...(explain ? { because } : {}) };
}

await runCommand(() => {
  const { file, explain } = readArguments();
  const passages = readJsonLines(file).map((line) => ({
    id: line.value.id ?? null,
    text: textField(line, 'text'),
    context: {
      title: optionalText(line, 'title'),
      url: optionalText(line, 'url'),
      lang: optionalText(line, 'lang'),
    } satisfies PageContext,
  }));
  const lexicon = contentLexicon();
  const detector = createDetector(lexicon);
  const lines: string[] = [];
  for (const { id, text, context } of passages) {
    const found = detector.candidates(text);
    const mentions = found ? detector.explain(found, context) : [];
    const topic = found && passageTopic(lexicon, found, mentions);
    const shown = mentions.map((mention) => output(mention, explain));
    lines.push(`${JSON.stringify({ id, mentions: shown, topic })}\n`);
  }
  process.stdout.write(lines.join(''));
});

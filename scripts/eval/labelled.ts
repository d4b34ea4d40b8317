import { TOPICS, type Topic } from '../../lib/knowledge/types.ts';
import { type JsonLine, optionalText, textField } from '../lib/jsonl.ts';
import { UsageError } from '../lib/usage-error.ts';

/** What a sensible reader marks in a passage: `must`, or acceptable either way. UTF-16 offsets. */
export interface LabelledSpan {
  start: number;
  end: number;
  surface: string;
  concept: string;
  must: boolean;
}

export interface LabelledPassage {
  id: string;
  domain: string;
  /** The topic that helps this passage's reader most. */
  card: Topic | 'none';
  text: string;
  title?: string;
  url?: string;
  spans: LabelledSpan[];
}

export interface LabelledQuery {
  q: string;
  /** Right topics, best first; `none`: nothing should be offered as a good match. */
  expect: (Topic | 'none')[];
  /** Ids of claims that answer it, where that is asked. */
  claims?: string[];
}

const ANSWERS: readonly string[] = [...TOPICS, 'none'];

/** @throws UsageError naming the line that is not a labelled passage */
export function passageOf(line: JsonLine): LabelledPassage {
  const text = textField(line, 'text');
  const { spans, id } = line.value;
  if (!Array.isArray(spans)) throw new UsageError(`${line.place}: no list in "spans".`);
  for (const { start, end, surface, must } of spans) {
    if (text.slice(start, end) !== surface || typeof must !== 'boolean') {
      throw new UsageError(`${line.place}: the span "${surface}" does not stand at ${start}.`);
    }
  }
  return {
    id: String(id ?? line.place),
    domain: optionalText(line, 'domain') ?? 'unknown',
    card: answer(textField(line, 'card'), line),
    text,
    title: optionalText(line, 'title'),
    url: optionalText(line, 'url'),
    spans,
  };
}

/** @throws UsageError naming the line that is not a labelled query */
export function queryOf(line: JsonLine): LabelledQuery {
  const { expect, claims } = line.value;
  if (!Array.isArray(expect)) throw new UsageError(`${line.place}: no list in "expect".`);
  if (claims !== undefined && !Array.isArray(claims)) {
    throw new UsageError(`${line.place}: "claims" is no list.`);
  }
  return {
    q: textField(line, 'q'),
    expect: expect.map((topic) => answer(String(topic), line)),
    ...(claims && { claims: claims.map(String) }),
  };
}

function answer(topic: string, { place }: JsonLine): Topic | 'none' {
  if (!ANSWERS.includes(topic)) throw new UsageError(`${place}: "${topic}" is no topic.`);
  return topic as Topic | 'none';
}

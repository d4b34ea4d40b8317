import * as v from 'valibot';
import { expressionFor } from '../../detection/expressions.ts';
import {
  CAPITAL,
  type Lexicon,
  NO_POINTS,
  POSSESSIVE,
  type Points,
  SMALL,
} from '../lexicon-types.ts';
import type { Concept, Topic } from '../types.ts';
import { LexiconSchema, type LexiconSource } from './lexicon-schema.ts';
import { classCode, MOST_CLASSES, packWords, splitList } from './lexicon-words.ts';
import { type Path, parseYaml, type YamlSource } from './parse/yaml-source.ts';
import type { Problem } from './problem.ts';

/** A lexicon that finds nothing: what is served when the source is broken. */
const EMPTY: Lexicon = {
  stems: ['\uFFFF'],
  expression: null,
  words: '',
  heads: [],
  concepts: [],
  topics: [],
  rules: '',
};

/**
 * Compiles content/lexicon.yaml.
 * @param file path as problems print it
 * @param cards the cards that exist
 * @param problems everything wrong is added here; the result is then only good for going on
 */
export function compileLexicon(
  yamlText: string,
  file: string,
  cards: { id: string; topic: Topic }[],
  problems: Problem[],
): { lexicon: Lexicon; concepts: Concept[] } {
  const source = parseYaml(yamlText, file, 1, problems);
  if (!source) return { lexicon: EMPTY, concepts: [] };
  const parsed = v.safeParse(LexiconSchema, source.value);
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const path = (issue.path ?? []).map(({ key }) => key as string | number);
      problems.push({
        file,
        line: source.lineOf(path),
        message: `${path.join(' > ') || 'The lexicon'}: ${issue.message}.`,
        fix: 'compare with the entries around it; the top of the file explains the form.',
      });
    }
    return { lexicon: EMPTY, concepts: [] };
  }
  return new Compiler(parsed.output, source, file, cards, problems).compile();
}

/** Names of the classes with most words first: theirs are the codes of one byte. */
function byLength(classes: Record<string, string>): string[] {
  const length = (name: string) => splitList(classes[name] ?? '').length;
  return Object.keys(classes).sort((a, b) => length(b) - length(a));
}

/** One run of the compiler: resolves names to classes, concepts and cards. */
class Compiler {
  readonly #source: LexiconSource;
  readonly #yaml: YamlSource;
  readonly #file: string;
  readonly #problems: Problem[];
  readonly #codes: Map<string, string>;
  readonly #topics: Map<string, Topic>;
  readonly #concepts: Map<string, number>;
  /** Of each topic, its cards, the main one first. */
  readonly #cards: Map<Topic, string[]>;

  constructor(
    source: LexiconSource,
    yaml: YamlSource,
    file: string,
    cards: { id: string; topic: Topic }[],
    problems: Problem[],
  ) {
    this.#source = source;
    this.#yaml = yaml;
    this.#file = file;
    this.#problems = problems;
    this.#codes = new Map([
      ['small', SMALL],
      ['capital', CAPITAL],
      ['possessive', POSSESSIVE],
      ...byLength(source.classes).map((name, number): [string, string] => [
        name,
        classCode(number),
      ]),
    ]);
    this.#topics = new Map(cards.map(({ id, topic }) => [id, topic]));
    this.#cards = new Map(source.topics.map(({ topic, card }) => [topic, [card]]));
    this.#concepts = new Map();
    source.concepts.forEach(({ id }, number) => {
      if (this.#concepts.has(id)) {
        this.#report(
          ['concepts', number],
          `The concept "${id}" is there twice.`,
          'remove one or give it another id.',
        );
      }
      this.#concepts.set(id, number);
    });
  }

  compile(): { lexicon: Lexicon; concepts: Concept[] } {
    const { concepts, heads, rules } = this.#source;
    this.#gatherCards();
    const topics = [...this.#cards.keys()];
    const stems = splitList(this.#source.stems).sort();
    if (Object.keys(this.#source.classes).length > MOST_CLASSES) {
      this.#report(
        ['classes'],
        `There are more than ${MOST_CLASSES} classes.`,
        'join some that tell the same thing.',
      );
    }
    const words = packWords(this.#source.classes, this.#codes, (name, message, fix) =>
      this.#report(['classes', name], message, fix),
    );
    for (const { class: name, stemless } of heads) if (!stemless) this.#checkStems(name, stems);
    return {
      lexicon: {
        stems,
        expression: expressionFor(stems),
        words,
        heads: heads.map((head, number) => {
          const path = ['heads', number];
          return [
            this.#code(head.class, path),
            this.#concept(head.concept, path),
            head.needs,
            this.#points(head.own, [...path, 'own']),
            this.#points(head.around, [...path, 'around']),
            this.#points(head.vague, [...path, 'vague']),
            this.#points(head.before, [...path, 'before']),
            this.#points(head.after, [...path, 'after']),
            Object.keys(head.joins)
              .map((name) => this.#code(name, [...path, 'joins']))
              .join(''),
            Object.entries(head.joins).map(([name, joined]) =>
              this.#concept(joined, [...path, 'joins', name]),
            ),
          ];
        }),
        concepts: concepts.map(({ id, card, weight, redFlag, about }) => {
          const place = this.#card(card);
          if (about) return [id, place, weight, redFlag ? 1 : 0, topics.indexOf(about)];
          return redFlag ? [id, place, weight, 1] : [id, place, weight];
        }),
        rules: rules
          .map(({ when, card, weight }, number) => {
            const codes = when.map((name) => this.#code(name, ['rules', number, 'when']));
            const letter = String.fromCharCode('a'.charCodeAt(0) + this.#card(card));
            return `${codes.join('')}${letter}${weight}`;
          })
          .join(' '),
        topics: this.#packedTopics(),
      },
      concepts: concepts.map(({ id, title, card, redFlag }) => ({ id, title, card, redFlag })),
    };
  }

  #report(path: Path, message: string, fix: string): void {
    this.#problems.push({ file: this.#file, line: this.#yaml.lineOf(path), message, fix });
  }

  #code(name: string, path: Path): string {
    const code = this.#codes.get(name);
    if (!code)
      this.#report(
        path,
        `There is no class "${name}".`,
        'add it under classes, or correct the name.',
      );
    return code ?? '';
  }

  #concept(id: string, path: Path): number {
    const number = this.#concepts.get(id);
    if (number === undefined) {
      this.#report(
        path,
        `There is no concept "${id}".`,
        'add it under concepts, or correct the id.',
      );
    }
    return number ?? 0;
  }

  /** Groups all cards by their topics, before anything is told their numbers. */
  #gatherCards(): void {
    const { concepts, topics, rules } = this.#source;
    const gather = (id: string, path: Path) => {
      const topic = this.#topics.get(id);
      if (!topic) {
        this.#report(
          path,
          `There is no card "${id}".`,
          `add content/cards/${id}.md, or correct the id.`,
        );
        return;
      }
      const list = this.#cards.get(topic);
      if (!list) this.#cards.set(topic, [id]);
      else if (!list.includes(id)) list.push(id);
    };
    for (const [number, { card, topic }] of topics.entries()) {
      const path = ['topics', number, 'card'];
      gather(card, path);
      if ((this.#topics.get(card) ?? topic) === topic) continue;
      this.#report(
        path,
        `The card "${card}" has another topic.`,
        `name a card of the topic "${topic}".`,
      );
    }
    for (const [number, { card }] of concepts.entries()) gather(card, ['concepts', number, 'card']);
    for (const [number, { card }] of rules.entries()) gather(card, ['rules', number, 'card']);
  }

  /** The topics with their cards and signs; one that the source does not name has no signs. */
  #packedTopics(): Lexicon['topics'] {
    const { topics } = this.#source;
    return [...this.#cards].map(([id, cards]) => {
      const number = topics.findIndex(({ topic }) => topic === id);
      const { signs = {}, start = 0, first = 0 } = topics[number] ?? {};
      return [
        id,
        cards.map((card) => (card === id ? '' : card)).join(' '),
        this.#points(signs, ['topics', number, 'signs']),
        start,
        first,
      ];
    });
  }

  #card(id: string): number {
    return [...this.#cards.values()].flat().indexOf(id);
  }

  #points(points: Record<string, number>, path: Path): Points {
    return Object.entries(points)
      .map(
        ([name, value]) =>
          this.#code(name, [...path, name]) + String.fromCharCode(NO_POINTS.charCodeAt(0) + value),
      )
      .join('');
  }

  /** A head without a stem is looked at only near other heads. */
  #checkStems(name: string, stems: string[]): void {
    for (const surface of splitList(this.#source.classes[name] ?? '')) {
      if (!stems.some((stem) => ` ${surface}`.includes(` ${stem}`))) {
        this.#report(
          ['classes', name],
          `No stem leads to "${surface}".`,
          'add the beginning of one of its words under stems, or say `stemless: true` on the head.',
        );
      }
    }
  }
}

import * as v from 'valibot';
import type { Lexicon, Weights } from '../lexicon-types.ts';
import type { Concept, Topic } from '../types.ts';
import { LexiconSchema, type LexiconSource } from './lexicon-schema.ts';
import { packWords, splitList } from './lexicon-words.ts';
import { type Path, parseYaml, type YamlSource } from './parse/yaml-source.ts';
import type { Problem } from './problem.ts';

/** A lexicon that finds nothing: what is served when the source is broken. */
const EMPTY: Lexicon = {
  stems: ['\uFFFF'],
  words: {},
  filler: '',
  heads: [],
  concepts: [],
  cards: [],
  rules: [],
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

/** One run of the compiler: resolves names to classes, concepts and cards. */
class Compiler {
  readonly #source: LexiconSource;
  readonly #yaml: YamlSource;
  readonly #file: string;
  readonly #problems: Problem[];
  readonly #codes: Map<string, string>;
  readonly #topics: Map<string, Topic>;
  readonly #concepts: Map<string, number>;
  readonly #cards: [string, Topic][] = [];

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
    this.#codes = new Map(
      Object.keys(source.classes).map((name, number) => [name, classCode(number)]),
    );
    this.#topics = new Map(cards.map(({ id, topic }) => [id, topic]));
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
    const stems = splitList(this.#source.stems);
    const words = packWords(this.#source.classes, this.#codes, (name, message, fix) =>
      this.#report(['classes', name], message, fix),
    );
    for (const { class: name } of heads) this.#checkStems(name, stems);
    return {
      lexicon: {
        stems,
        words,
        filler: this.#code('filler', ['classes']),
        heads: heads.map((head, number) => {
          const path = ['heads', number];
          return {
            class: this.#code(head.class, path),
            concept: this.#concept(head.concept, path),
            needs: head.needs,
            around: this.#weights(head.around, [...path, 'around']),
            before: this.#weights(head.before, [...path, 'before']),
            after: this.#weights(head.after, [...path, 'after']),
            joins: Object.fromEntries(
              Object.entries(head.joins).map(([name, concept]) => [
                this.#code(name, [...path, 'joins']),
                this.#concept(concept, [...path, 'joins', name]),
              ]),
            ),
          };
        }),
        concepts: concepts.map(({ id, card, redFlag }, number) => [
          id,
          this.#card(card, ['concepts', number, 'card']),
          redFlag ? 1 : 0,
        ]),
        rules: rules.map((rule, number) => ({
          for: rule.for.map((id) => this.#concept(id, ['rules', number, 'for'])),
          when: rule.when.map((name) => this.#code(name, ['rules', number, 'when'])).join(''),
          card: this.#card(rule.card, ['rules', number, 'card']),
          weight: rule.weight,
        })),
        cards: this.#cards,
      },
      concepts,
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

  #card(id: string, path: Path): number {
    const known = this.#cards.findIndex(([card]) => card === id);
    if (known >= 0) return known;
    const topic = this.#topics.get(id);
    if (!topic) {
      this.#report(
        path,
        `There is no card "${id}".`,
        `add content/cards/${id}.md, or correct the id.`,
      );
    }
    return this.#cards.push([id, topic ?? 'calf-anatomy']) - 1;
  }

  #weights(weights: Record<string, number>, path: Path): Weights {
    return Object.fromEntries(
      Object.entries(weights).map(([name, weight]) => [this.#code(name, [...path, name]), weight]),
    );
  }

  /** A head without a stem would never be looked at. */
  #checkStems(name: string, stems: string[]): void {
    for (const surface of splitList(this.#source.classes[name] ?? '')) {
      if (!stems.some((stem) => ` ${surface}`.includes(` ${stem}`))) {
        this.#report(
          ['classes', name],
          `No stem leads to "${surface}".`,
          'add the beginning of one of its words under stems.',
        );
      }
    }
  }
}

/** Printable ASCII without what JSON escapes or the packed words use. */
function classCode(number: number): string {
  const codes =
    '$%&()*+,-./0123456789;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^`abcdefghijklmnopqrstuvwxyz{|}~';
  return codes[number] ?? String.fromCharCode(0xa1 + number);
}

/** Something wrong in the content, told so that a person without programming knowledge can mend it. */
export interface Problem {
  /** Path from the repository's root, with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
  message: string;
  /** What to do about it, as an instruction. */
  fix: string;
}

/** `content/cards/x.md:12: what is wrong. Fix: what to do.` */
export function formatProblem({ file, line, message, fix }: Problem): string {
  return `${file}:${line}: ${message} Fix: ${fix}`;
}

/** All problems under a line that counts them. */
export function formatProblems(problems: Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in the content:`, ...problems.map(formatProblem)].join('\n');
}

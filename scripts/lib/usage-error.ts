/** A mistake of the caller, told in one line on stderr, with exit code 2. */
export class UsageError extends Error {}

/** Runs a command; the caller's mistakes become one line and exit code 2. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

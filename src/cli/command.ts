/** What a command ended with: well, failed, or asked for or set up wrongly. */
export type ExitCode = 0 | 1 | 2

/** One command of the command line. */
export interface Command {
  readonly help: string
  /** The help of a part of the command, where it has parts. */
  readonly helpOf?: (args: readonly string[]) => string | undefined
  readonly run: (args: string[]) => Promise<ExitCode>
}

/** Says what is wrong with how a command was asked for, and ends it so. */
export function wrong(message: string): ExitCode {
  process.stderr.write(`${message}\n`)
  return 2
}

/** What every command says of where settings come from. */
export const SETTINGS_HELP = `Settings come from the environment, then .env.<regency>, then .env of this folder.`

/** Runs a command; where it throws, says why on the standard error. */
export async function runCommand(
  name: string,
  { run }: Command,
  args: readonly string[],
): Promise<ExitCode> {
  try {
    return await run([...args])
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`luwes ${name}: ${message}\n`)
    return message.startsWith('Unknown option') ? 2 : 1
  }
}

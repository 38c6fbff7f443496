import { messageOf } from './errors.ts'

/** How a command ended: successful, failed, or called or configured wrongly. */
export type ExitCode = 0 | 1 | 2

/** One command of the command line. */
export interface Command {
  readonly help: string
  /** The help of a part of the command, if it has parts. */
  readonly helpOf?: (args: readonly string[]) => string | undefined
  readonly run: (args: string[]) => Promise<ExitCode>
}

/** The parts of a command by name: `luwes sso check` runs the part `check`. */
export type Parts = Readonly<Record<string, Omit<Command, 'helpOf'>>>

/** Returns a part of a command; `undefined` if it has none of that name. */
export function partOf(parts: Parts, name: string | undefined): Parts[string] | undefined {
  return name !== undefined && Object.hasOwn(parts, name) ? parts[name] : undefined
}

/** Reports that a command was called wrongly, and returns its exit code. */
export function wrong(message: string): ExitCode {
  process.stderr.write(`${message}\n`)
  return 2
}

/** The text about settings in the help of every command. */
export const SETTINGS_HELP = `Settings come from the environment, then .env.<regency>, then .env of this folder.`

/** Runs a command; if it throws, prints the reason on standard error. */
export async function runCommand(
  name: string,
  { run }: Command,
  args: readonly string[],
): Promise<ExitCode> {
  try {
    return await run([...args])
  } catch (error) {
    const message = messageOf(error)
    process.stderr.write(`luwes ${name}: ${message}\n`)
    return message.startsWith('Unknown option') ? 2 : 1
  }
}

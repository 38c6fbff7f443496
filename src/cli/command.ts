/** What a command ended with: well, failed, or asked for or set up wrongly. */
export type ExitCode = 0 | 1 | 2

/** One command of the command line. */
export interface Command {
  readonly help: string
  /** The help of a part of the command, where it has parts. */
  readonly helpOf?: (args: readonly string[]) => string | undefined
  readonly run: (args: string[]) => Promise<ExitCode>
}

/** What every command says of where settings come from. */
export const SETTINGS_HELP = `Settings come from the environment, then .env.<regency>, then .env of this folder.`

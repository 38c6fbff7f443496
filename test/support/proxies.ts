import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Account, accountNamed, isRoot, ownAccount } from '../../src/cli/accounts.ts'
import { codeOf } from '../../src/cli/errors.ts'
import { cannotShow } from './machine.ts'
import { endOf } from './serving.ts'

/** The supported reverse proxies that can run here. */
export type ProxyName = 'nginx' | 'caddy'

const PLACES = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']

/** Returns a reverse proxy and where its program lies; none, and a line that says so, where this machine has none. */
export function proxyProgram(name: ProxyName): readonly (readonly [ProxyName, string])[] {
  const found = PLACES.map((place) => join(place, name)).find((path) => existsSync(path))
  if (found === undefined) cannotShow(`the lines for ${name} in ${name} itself`)
  return found === undefined ? [] : [[name, found]]
}

/** Returns the account of a proxy here: different from that of Luwes if possible. */
export function proxyAccount(): Account {
  return (isRoot() ? accountNamed('www-data') : null) ?? ownAccount()
}

/**
 * Returns the full nginx configuration around the lines of a site; its files are in a separate
 * folder.
 */
function nginxConfig(lines: string, folder: string, { name }: Account): string {
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  )
  const user = isRoot() ? `user ${name};` : ''
  return `${user} daemon off; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {} http { access_log off; ${temps.join(' ')}\n${lines}\n}\n`
}

/** Returns its files, and the commands that check and run it. */
export async function proxyCommands(
  name: ProxyName,
  program: string,
  lines: string,
  folder: string,
) {
  const account = proxyAccount()
  await mkdir(folder, { recursive: true })
  await chmod(folder, 0o755)
  if (isRoot()) await chown(folder, account.uid, account.gid)
  const file = join(folder, name === 'nginx' ? 'nginx.conf' : 'Caddyfile')
  const own = `{\n  admin off\n  auto_https disable_redirects\n  storage file_system ${folder}\n}\n`
  await writeFile(file, name === 'nginx' ? nginxConfig(lines, folder, account) : `${own}${lines}`, {
    mode: 0o644,
  })
  const files = ['-c', file]
  const caddy = ['--config', file, '--adapter', 'caddyfile']
  return name === 'nginx'
    ? { program, check: ['-t', ...files], start: files, account: null }
    : { program, check: ['validate', ...caddy], start: ['run', ...caddy], account }
}

/** A reverse proxy that runs, until it is stopped. */
export interface RunningProxy {
  stop(): Promise<void>
}

/** Starts a proxy and waits until it answers at an address. */
export async function startProxy(
  { program, start, account }: Awaited<ReturnType<typeof proxyCommands>>,
  folder: string,
  port: number,
): Promise<RunningProxy> {
  const child: ChildProcess = spawn(program, start, {
    cwd: folder,
    env: { HOME: folder, PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'ignore', 'pipe'],
    // nginx drops its master's rights itself; Caddy is started as its account.
    ...(account && isRoot() && { uid: account.uid, gid: account.gid }),
  })
  let said = ''
  child.stderr?.on('data', (part) => {
    said += part
  })
  for (let tries = 0; tries < 200; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      (error: unknown) => !(error instanceof Error) || codeOf(error.cause) !== 'ECONNREFUSED',
    )
    if (up) break
    if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`)
    await sleep(50)
  }
  return {
    stop: async () => {
      child.kill('SIGTERM')
      await endOf(child)
    },
  }
}

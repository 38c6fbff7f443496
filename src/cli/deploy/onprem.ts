import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, isRoot } from '../accounts.ts'
import { Halt } from '../halt.ts'
import { digestsOf, type Settings } from '../settings.ts'
import { fitsSocket } from '../supervisor/lock.ts'
import type { Digests } from '../supervisor/serve-status.ts'
import { accountFor, openWay, type ProxyGroup, proxyGroup } from './account.ts'
import type { Block } from './block.ts'
import { asAccount, keepFile, keepLink, layFolder, readKept, socketOf } from './folder.ts'
import { keepOlderWidgets } from './older-widgets.ts'
import { caddyText, nginxText, tunnelText } from './proxy-files.ts'
import { pruneReleases } from './prune-releases.ts'
import { findClosedFolder } from './reach.ts'
import { type Links, layRelease, readLinks, setLinks } from './release.ts'
import {
  checkPlan,
  planSettings,
  readSettingsFile,
  type SettingsPlan,
  settingsFile,
} from './settings-file.ts'
import { smokeTest } from './smoke.ts'
import type { StepResult, Steps } from './steps.ts'
import { type Deployment, isKept, serveStatusOf, switchTo } from './switch.ts'
import { unitName, unitText } from './unit-file.ts'

/** The place of a deployment on this machine, and its owner. */
export interface Spot {
  readonly folder: string
  /** The account to own and run it; the default if none is named. */
  readonly account?: string | undefined
  /** The group of the reverse proxy; the default if none is named. */
  readonly group?: string | undefined
}

/** The listener of a deployment: it must keep what it receives, even if a later step fails. */
export interface Listener {
  /** Secrets that were made just now, by name. */
  readonly onSecrets: (made: Readonly<Record<string, string>>) => void
  /** What the operator must know or do. */
  readonly onAdvice: (advice: string) => void
}

/**
 * Takes the steps of a deployment on this machine, after all checks without changes have passed.
 */
export async function deployHere(
  steps: Steps,
  block: Block,
  spot: Spot,
  listener: Listener,
): Promise<void> {
  const { run } = steps
  const { folder } = spot
  const { account, group } = await run('akun & folder / account', () => settleDown(spot, listener))
  const deployment = { slug: block.slug, folder, account }
  const release = await run('rilis / release', async () => {
    const laid = await layRelease(folder, account)
    return { value: laid.name, note: laid.name, state: laid.fresh ? 'selesai' : 'tetap' }
  })
  await run('versi elemen / widgets', () => keepOlderWidgets(deployment, release))
  const before = await standing(deployment)
  const settings = await run('pengaturan & rahasia', async () => {
    const { value, ...done } = await writeSettings(block, deployment, group, before.settings)
    listener.onSecrets(value.made)
    return { ...done, value: value.values }
  })
  const digests = await digestsOf(settings)
  await run('unit systemd, proxy', () => writeFiles(block, deployment, settings))
  await orBack(deployment, before, async () => {
    await run('database', () => migrate(deployment, release))
    await run('jalan / running', () => switchTo(deployment, release, digests))
    await run('uji / smoke test', () => smokeTestHere(folder))
  })
  // Proxies configured for the socket's former place still find it.
  await keepLink(join(folder, 'luwes.sock'), 'sockets/luwes.sock', account)
  await run('rapikan / tidy', () => pruneReleases(deployment))
  await adviseOnUnit(deployment, listener)
  await run('alamat publik / address', () => askPublic(block, folder))
}

/** Finds the account and creates the folder, with its sockets open to the right accounts. */
async function settleDown(
  { folder, account: named, group: namedGroup }: Spot,
  { onAdvice }: Listener,
): Promise<StepResult<{ readonly account: Account; readonly group: ProxyGroup | null }>> {
  if (!fitsSocket(socketOf(folder))) {
    throw new Halt(
      `${folder} terlalu panjang untuk soket / is too long a path for a socket`,
      'Pilih tempat yang lebih pendek / choose a shorter place: --folder',
    )
  }
  const account = await accountFor(folder, named)
  const kept = await readSettingsFile(folder)
  const group = proxyGroup(namedGroup ?? (kept.LUWES_SOCKET_GROUP || undefined))
  const audience = await layFolder(folder, account, group?.gid ?? null)
  await openWay(socketOf(folder), account)
  // An account whose only group is that of the proxy.
  const closed = await findClosedFolder(socketOf(folder), { uid: -1, gid: group?.gid ?? -1 })
  if (closed !== null) {
    onAdvice(
      `Reverse proxy tidak dapat melewati / the reverse proxy cannot pass through ${closed}: chmod o+x ${closed}`,
    )
  }
  if (audience === 'semua') {
    onAdvice(
      group === null
        ? 'Soket terbuka bagi semua akun mesin ini; --group menyebut grup reverse proxy. / Every account of this machine may connect to the socket; --group names the group of the reverse proxy.'
        : `Soket terbuka bagi semua akun mesin ini: ${account.name} bukan anggota ${group.name}. / Every account of this machine may connect to the socket: ${account.name} is not in ${group.name}. sudo usermod -aG ${group.name} ${account.name}`,
    )
  }
  const whose = audience === 'grup' ? `grup / group ${group?.name}` : 'semua akun / every account'
  const note = `${account.name}; soket / socket: ${whose}`
  return { value: { account, group }, note, state: 'tetap' }
}

/** The state of the folder before this deployment. */
interface FolderState {
  readonly links: Links
  /** The text of the settings; `null` if there were none. */
  readonly settings: string | null
  /** What answered, and with which settings; `null` if nothing ran. */
  readonly running: Digests | null
}

async function standing({ folder }: Deployment): Promise<FolderState> {
  const told = await serveStatusOf(folder)
  return {
    links: await readLinks(folder),
    settings: await readKept(settingsFile(folder)),
    running: told?.release === undefined ? null : (told.settings ?? {}),
  }
}

/**
 * Does what may fail. On failure, the links, the settings and the running release are restored, so
 * that `--rollback` still leads to the same release.
 */
async function orBack(
  deployment: Deployment,
  { links, settings, running }: FolderState,
  work: () => Promise<void>,
): Promise<void> {
  const { folder, account } = deployment
  try {
    await work()
  } catch (error) {
    // A first deployment has nothing to return to, and its secrets were already shown.
    if (links.current === null || settings === null) throw error
    await keepFile(settingsFile(folder), settings, 0o600, account)
    const { before } = await readLinks(folder)
    await setLinks(folder, { current: links.current, before }, account)
    if (running) await switchTo(deployment, links.current, running).catch(() => undefined)
    await setLinks(folder, links, account)
    throw error
  }
}

/**
 * Returns to the previous release. The tables stay unchanged: migrations only add.
 *
 * @throws {Halt} When there is no previous release. Otherwise at the first step that fails.
 */
export async function rollbackHere(steps: Steps, slug: string, spot: Spot): Promise<void> {
  const { folder } = spot
  const { before, current } = await readLinks(folder)
  const there = await access(join(folder, 'releases', before ?? '.', 'dist')).then(
    () => true,
    () => false,
  )
  if (before === null || before === current || !there) {
    throw new Halt(
      'tidak ada versi sebelumnya untuk dituju / there is no version before to return to',
      `Lihat / look at ${join(folder, 'releases')}`,
    )
  }
  const deployment = { slug, folder, account: await accountFor(folder, spot.account) }
  await orBack(deployment, await standing(deployment), async () => {
    await steps.run('kembali / rollback', async () => {
      const digests = await digestsOf(await readSettingsFile(folder))
      const { note } = await switchTo(deployment, before, digests)
      return { value: undefined, note: `${current} -> ${before}; ${note}` }
    })
    await steps.run('uji / smoke test', () => smokeTestHere(folder))
  })
}

async function smokeTestHere(folder: string): Promise<StepResult<void>> {
  const place = { socket: socketOf(folder) }
  return { value: undefined, note: await smokeTest(place, await secretIn(folder)) }
}

/** Returns the secret that signs deliveries of e-presensi; `null` if there is none. */
async function secretIn(folder: string): Promise<string | null> {
  const { WEBHOOK_SECRET_PRESENSI } = await readSettingsFile(folder)
  return WEBHOOK_SECRET_PRESENSI?.split(/\s+/)[0] || null
}

/**
 * Writes the settings of the block, and new secrets if there are none; nobody else can read the
 * file.
 */
async function writeSettings(
  block: Block,
  { folder, account }: Deployment,
  group: ProxyGroup | null,
  before: string | null,
): Promise<StepResult<SettingsPlan>> {
  const plan = planSettings(before ?? '', block, folder, {
    group: group?.name,
    usual: {
      // The lines for the proxy make it send the caller's address in this header.
      CLIENT_ADDRESS_HEADER: 'x-forwarded-for',
      BACKUP_AT: '01:30',
      BACKUP_FOLDER: join(folder, 'backups'),
    },
  })
  await checkPlan(plan, folder, account)
  const file = settingsFile(folder)
  const changed = await keepFile(file, plan.text, 0o600, account)
  const count = Object.keys(plan.made).length
  const notes = [
    ...(count > 0 ? [`${count} rahasia baru / new secrets`] : []),
    ...(plan.overwritten.length > 0
      ? [`dari / from wrangler.toml: ${plan.overwritten.join(', ')}`]
      : []),
    file,
  ]
  return { value: plan, note: notes.join('; '), state: changed ? 'selesai' : 'tetap' }
}

async function writeFiles(
  block: Block,
  { folder, account }: Deployment,
  settings: Settings,
): Promise<StepResult<void>> {
  const proxy = join(folder, 'proxy')
  const unit = unitName(block.slug)
  const workers = Number(settings.WORKERS || '1')
  const files = {
    [join(folder, unit)]: unitText(block, folder, account, settings),
    [join(proxy, 'nginx.conf')]: nginxText(block, folder, workers),
    [join(proxy, 'Caddyfile')]: caddyText(block, folder, workers),
    [join(proxy, 'cloudflared.yml')]: tunnelText(block, folder),
  }
  let changed = false
  for (const [file, text] of Object.entries(files)) {
    if (await keepFile(file, text, 0o644, account)) changed = true
  }
  return { value: undefined, note: unit, state: changed ? 'selesai' : 'tetap' }
}

/**
 * Migrates the database by a command of the new release, as the account of the deployment.
 *
 * So its files belong to the serving account, and its migrations are those that will run.
 */
async function migrate(
  { folder, account }: Deployment,
  release: string,
): Promise<StepResult<void>> {
  const place = join(folder, 'releases', release)
  const args = ['src/cli/luwes.ts', 'migrate', '--backups', join(folder, 'backups'), '--json']
  const { DB_URL } = await readSettingsFile(folder)
  const there = await access(join(folder, 'data/db')).then(
    () => true,
    () => false,
  )
  if (!DB_URL && !there) {
    return { value: undefined, note: 'dibuat saat mulai / made at the start' }
  }
  const said = await new Promise<string>((resolve, reject) => {
    const [script = '', ...rest] = args
    execFile(
      join(place, 'node_modules/.bin/node'),
      [join(place, script), ...rest],
      {
        cwd: folder,
        env: { PATH: process.env.PATH ?? '' },
        maxBuffer: 16 * 1024 * 1024,
        ...asAccount(account),
      },
      (error, stdout, stderr) =>
        error && stdout === ''
          ? reject(new Error(stderr.trim() || error.message))
          : resolve(stdout),
    )
  })
  const { berhasil, keadaan, catatan, pesan, saran } = JSON.parse(said)
  if (!berhasil) throw new Halt(pesan, saran)
  return { value: undefined, note: catatan, state: keadaan }
}

/** Says how systemd keeps Luwes running, if it does not yet or another unit is installed. */
async function adviseOnUnit({ slug, folder }: Deployment, { onAdvice }: Listener): Promise<void> {
  const unit = unitName(slug)
  const text = await readKept(join(folder, unit))
  const installed = await readKept(join('/etc/systemd/system', unit))
  const told = await serveStatusOf(folder)
  const kept = told !== null && (await isKept(slug, told.pid))
  if (kept && installed === text) return
  const sudo = isRoot() ? '' : 'sudo '
  const begin = kept
    ? [`systemctl restart ${unit}`]
    : [...(told ? [`kill ${told.pid}`] : []), `systemctl enable --now ${unit}`]
  const lines = [
    `cp ${join(folder, unit)} /etc/systemd/system/`,
    'systemctl daemon-reload',
    ...begin,
  ].map((line) => `  ${sudo}${line}`)
  onAdvice(['Biar systemd yang menjaganya / have systemd keep it:', ...lines].join('\n'))
}

/** Tests the public address too, if the reverse proxy is already in place. */
async function askPublic({ url }: Block, folder: string): Promise<StepResult<void>> {
  const reached = await fetch(new URL('/health', url), {
    signal: AbortSignal.timeout(5_000),
    redirect: 'manual',
  }).catch(() => null)
  if (!reached) {
    const note = `${url} belum terjangkau: pasang proxy/ / not reached yet: set up one of proxy/`
    return { value: undefined, note, state: 'dilewati' }
  }
  return { value: undefined, note: `${url}: ${await smokeTest({ url }, await secretIn(folder))}` }
}

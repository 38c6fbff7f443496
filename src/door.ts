import { waitUntil } from 'cloudflare:workers'
import { createReceipts } from './adapters/receipt.ts'
import { createReplayGuard } from './adapters/replay.ts'
import { createHomes } from './adapters/rumah.ts'
import { createSessions } from './adapters/session.ts'
import { createSso } from './adapters/sso.ts'
import { probeSso } from './adapters/sso-probe.ts'
import { createTickets } from './adapters/tiket.ts'
import { createVault } from './adapters/vault.ts'
import { verifyWebhook } from './adapters/webhook-signature.ts'
import { type Config, parseConfig } from './config.ts'
import { connect } from './db/engine/client.ts'
import { createConfirm } from './db/engine/confirm.ts'
import type { WriteGroup, WriteGroups } from './db/engine/statement.ts'
import { createWriter } from './db/engine/writer.ts'
import { createArsip } from './db/presensi/arsip.ts'
import { createRejectionLog, createWriteProbe } from './db/sistem/denyut.ts'
import { createLookLog } from './db/sistem/dilihat.ts'
import type { Deps } from './deps.ts'
import { regencies } from './policy/index.ts'
import { national } from './policy/national.ts'
import { presets } from './policy/presets/index.ts'

/**
 * Returns the settings of the bindings.
 *
 * @throws With the name of every missing or malformed one.
 */
export function configOf(env: Readonly<Record<string, unknown>>): Config {
  const config = parseConfig(env)
  if (config.ok) return config.value
  const named = config.error.map(({ name, problem }) => `${name} ${problem}`)
  throw new Error(`settings: ${named.join('; ')}`)
}

/** Creates the one writer of a deployment; on a standby its writes go to the primary. */
export function writerOf({ db, pair }: Config): WriteGroup {
  const { tulis = null, sampai = null, epoch = null } = pair ?? {}
  const remote = tulis ?? { url: db.url, token: db.token ?? undefined }
  const confirm = sampai ? createConfirm(sampai) : undefined
  return createWriter({ ...remote, keeps: true, epoch, confirm }).write
}

/** What each runtime adds: what runs in Durable Objects, and its copy of the law. */
type RuntimeParts = 'rekam' | 'wakeSender' | 'push' | 'editions' | 'revisi' | 'bacaHukum'

/**
 * Builds `Deps` without what each runtime adds.
 *
 * @throws When no law was written for the regency.
 */
export function depsOf(
  config: Config,
  write: WriteGroup,
  writeEach?: WriteGroups,
): Omit<Deps, RuntimeParts> {
  const regency = regencies[config.regency]
  if (!regency) throw new Error('settings: REGENCY has no file in src/policy/regencies/')
  const token = config.db.token ?? undefined
  const db = connect({ url: config.db.url, token, write, ...(writeEach && { writeEach }) })
  const issuers = config.sso.issuers.map(({ issuer }) => issuer)
  return {
    db,
    arsip: createArsip(config.arsip),
    takesWrites: createWriteProbe(db, Date.now),
    ...createSso(config.sso, (url, init) => fetch(url, init), Date.now, waitUntil),
    umurToken: config.sso.maxAge,
    probeSso: () => probeSso(issuers, (url, init) => fetch(url, init), Date.now),
    portalOrigins: config.portalOrigins,
    sessions: createSessions(config.sessionSecret),
    receipt: createReceipts(config.sessionSecret),
    tiket: createTickets(config.sessionSecret, config.regency),
    catatDilihat: createLookLog(write),
    rumah: createHomes(config.dataSecrets),
    hariKoordinat: config.coordinateDays,
    isSigned: (sumber, headers, body) =>
      verifyWebhook(config.webhookSecrets[sumber], headers, body, Date.now()),
    catatDitolak: createRejectionLog(write, waitUntil, Date.now),
    isFirstUse: createReplayGuard().isFirstUse,
    vault: createVault(config.sessionSecret, 'luwes:webhook'),
    allowHosts: config.webhookAllowHosts,
    rak: { editions: regency.editions, nasional: national, contoh: presets },
    publicUrl: config.publicUrl,
    kalender: regency.kalender,
    masaPakai: { dari: config.firstDay, sampai: null },
    daerah: config.regencyName,
    kota: config.regencyTown,
    lambang: `/lambang/${config.regency}.svg`,
    zona: config.timeZone,
    jamTenang: config.quietHours,
    now: Date.now,
    newId: () => crypto.randomUUID(),
  }
}

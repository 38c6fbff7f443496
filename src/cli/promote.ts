import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { archiveCopyName, archiveFile } from './archive/files.ts'
import type { Command, ExitCode } from './command.ts'
import { openDatabase } from './open-database.ts'
import { yearsWithoutFile } from './pair/archives.ts'
import {
  keepRole,
  nextEpoch,
  type Pasangan,
  type PeranMesin,
  readPair,
  readRole,
} from './pair/folder.ts'
import { askState, askUpTo } from './pair/keadaan.ts'
import type { Letak } from './pair/leadership.ts'
import { openLink, type PairLink } from './pair/link.ts'
import { checkSettings, FIX_SETTINGS, readSettings, type Settings } from './settings.ts'
import { askHolder } from './supervisor/lock.ts'

/** How often, and how long each time, a primary is asked before it counts as lost. */
const TRIES = 3
const ASK_LIMIT = 1_500
const BETWEEN = 500
/**
 * How long a standby may take for the last frames of a primary that hands over, and to open as
 * primary.
 */
const HAND_OVER = 15_000
const OPEN = 60_000

/** `luwes promote`: this machine becomes the primary. */
export const promote: Command = {
  help: `luwes promote [<regency>] [--force]

Makes this standby the primary of its pair. Its database accepts writes, in a higher epoch than the former
primary. The former primary writes no more once it hears of it. A running serve takes the role up by itself
within seconds. Then have the proxy or DNS lead to this machine.

Refuses while the former primary answers, and if this standby never had all that the primary had. --force
makes a primary that answers hand over. It stops accepting writes, and this machine waits for its last frame
and takes over. Nothing is lost. On a primary that waits for its pair, --force is your word that the other
machine does not write.

If the network between the machines is cut and the former primary still runs, nobody here can see it. Make
sure that it is off, or that nobody reaches it. With RECEIPT_AFTER=standby it gives no receipt by then.
Settings come from the environment, then .env.<regency>, then .env of this folder.`,
  run: runPromote,
}

async function runPromote(args: string[]): Promise<ExitCode> {
  const began = Date.now()
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { force: { type: 'boolean', default: false } },
  })
  const settings = await readSettings(positionals[0])
  const checked = checkSettings(settings)
  if (!checked.ok) return say(FIX_SETTINGS, 2)
  const { data } = checked.value
  const pasangan = await readPair(data)
  const role = await readRole(data)
  if (!pasangan || !role) return say('Mesin ini tidak berpasangan. / This machine has no pair.', 2)
  const links = {
    other: openLink(pasangan),
    own: openLink({ ...pasangan, lawan: pasangan.dengar }),
  }
  try {
    const ready = await prepare(links, pasangan, role, values.force)
    if (typeof ready === 'string') return say(ready, 1)
    await keepRole(data, {
      peran: 'utama',
      epoch: ready,
      sendiri: true,
      digantikan: null,
      lengkap: true,
      sisihkan: false,
    })
    const opened = (await askHolder(data)) !== '' && (await opens(links.own, ready))
    const seconds = ((Date.now() - began) / 1_000).toFixed(1)
    if (!opened) return say(NOT_RUNNING, 0)
    say(doneText(ready, seconds), 0)
    const missing = await missingYears(settings, data)
    return missing.length > 0 ? say(copyYears(missing, data), 0) : 0
  } finally {
    links.other.close()
    links.own.close()
  }
}

interface Links {
  readonly other: PairLink
  readonly own: PairLink
}

/** Returns the epoch in which this machine may write from now on, or why it may not. */
async function prepare(
  { other, own }: Links,
  pasangan: Pasangan,
  role: PeranMesin,
  force: boolean,
): Promise<number | string> {
  if (role.peran === 'utama' && !(force && (await isClosed(own)))) return ALREADY
  if (!role.lengkap) return NOT_WHOLE
  const state = await hear(other, role.epoch)
  const heard = Math.max(role.epoch, role.digantikan ?? 0, state?.epoch ?? 0)
  const epoch = nextEpoch(pasangan.ganjil, heard)
  if (state?.peran !== 'utama') return epoch
  if (!force) return STILL_ANSWERS
  if (role.peran === 'utama') return OTHER_WRITES
  return (await handOver({ other, own }, role, epoch)) ? epoch : NOT_HANDED_OVER
}

/** Asks the other machine several times: one lost packet does not mean a lost machine. */
async function hear(link: PairLink, epoch: number) {
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const state = await askState(link, epoch, ASK_LIMIT)
    if (state) return state
    if (tries < TRIES) await sleep(BETWEEN)
  }
  return null
}

/** Returns whether this machine is a primary that may not write. */
async function isClosed(own: PairLink): Promise<boolean> {
  const answer = await own.ask({ method: 'GET', path: '/tutup', limit: ASK_LIMIT })
  return answer?.status !== 200 || JSON.parse(answer.body).tutup !== null
}

/** Makes the primary stop writing, and waits until this machine has its last frame. */
async function handOver({ other, own }: Links, role: PeranMesin, epoch: number): Promise<boolean> {
  const body = JSON.stringify({ epoch })
  // In a burst its database may be busy with the last write: it has learned the epoch, and stops a
  // moment later.
  for (let tries = 1; tries <= TRIES; tries += 1) {
    const answer = await other.ask({ method: 'POST', path: '/serahkan', body, limit: 5_000 })
    if (answer?.status === 200) {
      const letak: Letak = JSON.parse(answer.body).letak
      return askUpTo(own, { letak, epoch: role.epoch }, HAND_OVER)
    }
    if (tries < TRIES) await sleep(BETWEEN)
  }
  return false
}

/** Waits until the serve of this machine answers as the primary. */
async function opens(own: PairLink, epoch: number): Promise<boolean> {
  const until = Date.now() + OPEN
  while (Date.now() < until) {
    const state = await askState(own, epoch, ASK_LIMIT)
    if (state?.peran === 'utama' && state.epoch === epoch && state.letak) return true
    await sleep(100)
  }
  return false
}

/** Returns the archived years that this machine lacks; none if that is unknown. */
async function missingYears(settings: Settings, data: string): Promise<readonly string[]> {
  const stored = await openDatabase(settings).catch(() => null)
  if (!stored) return []
  return yearsWithoutFile(stored.database, data)
    .catch(() => [])
    .finally(stored.close)
}

function copyYears(years: readonly string[], data: string): string {
  const files = years.map((tahun) => archiveFile(data, tahun)).join(', ')
  const names = years.map((tahun) => archiveCopyName('<daerah>', tahun)).join(', ')
  return `Arsip tahun ${years.join(', ')} belum ada di mesin ini: harinya dijawab 503. Salin ${names} dari BACKUP_FOLDER atau BACKUP_COPY mesin lama ke ${files}, atau nyalakan mesin lama sebagai siaga: berkasnya diambil sendiri.
The archives of ${years.join(', ')} are not on this machine: their days are answered 503. Copy ${names} from BACKUP_FOLDER or BACKUP_COPY of the former machine to ${files}. Or start the former one as a standby: the files are then fetched from it.`
}

function doneText(epoch: number, seconds: string): string {
  return `Mesin ini sekarang mesin utama (epoch ${epoch}) setelah ${seconds} detik. Arahkan proxy atau DNS ke sini. Mesin lama bergabung lagi dengan "luwes standby <mesin ini>".
This machine is the primary now (epoch ${epoch}), after ${seconds} seconds. Lead the proxy or DNS here. The former one rejoins with "luwes standby <this machine>".`
}

const NOT_RUNNING =
  'Mesin ini ditetapkan sebagai mesin utama. Jalankan "luwes serve". / This machine is now set as the primary. Run "luwes serve".'
const ALREADY = 'Mesin ini sudah mesin utama. / This machine is already the primary.'
const NOT_WHOLE =
  'Mesin ini belum memuat seluruh data mesin utama. Hidupkan mesin utama, atau pulihkan cadangan terakhir di sini dengan "luwes restore". / This machine does not have all data of the primary. Start the primary, or restore the last backup here with "luwes restore".'
const STILL_ANSWERS =
  'Mesin utama masih menjawab; tidak ada yang diubah. Untuk pergantian terencana: luwes promote --force. / The primary still answers; nothing was changed. For a planned change: luwes promote --force.'
const OTHER_WRITES =
  'Mesin pasangan sudah mesin utama. Ikuti dengan "luwes standby <host>". / The other machine is the primary. Follow it with "luwes standby <host>".'
const NOT_HANDED_OVER =
  'Mesin utama berhenti menyimpan, tetapi mesin ini belum menerima data terakhirnya. Periksa jaringan, lalu jalankan lagi; atau di mesin utama: luwes promote --force. / The primary stopped storing, but its last data did not come here. Look at the network and run it again; or on the primary: luwes promote --force.'

function say(message: string, code: ExitCode): ExitCode {
  ;(code === 0 ? process.stdout : process.stderr).write(`${message}\n`)
  return code
}

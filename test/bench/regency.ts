import { createSessions } from '../../src/adapters/session.ts'
import { isWorkday } from '../../src/domain/shared/calendar.ts'
import { addDays, type LocalDate, weekOf } from '../../src/domain/shared/local-date.ts'
import { localDate } from '../../src/domain/shared/local-time.ts'
import { bodyOf } from '../support/body.ts'
import { SHIPPED } from '../support/calendar.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { deliver, signedHeaders, WEBHOOK_SECRETS } from '../support/webhooks.ts'
import type { Call } from './load.ts'

const UNITS = 40
const PER_UNIT = 25
const WEEKS = 3

/** An employee of the bench, and the unit that they belong to. */
export interface Employee {
  readonly nip: string
  readonly unitKerja: string
  /** The records that SIMPEG sends; by default one that holds for ever. */
  readonly catatan?: readonly Catatan[]
}

/** A record of an employee: from when on it holds, in which unit, at which TPP base. */
export interface Catatan {
  readonly berlakuSejak: LocalDate
  readonly unitKerja: string
  readonly tppDasar: number
}

const digits = (value: number, width: number) => String(value).padStart(width, '0')

/** The first thousand people, who get sessions. */
export const employees: readonly Employee[] = Array.from({ length: UNITS * PER_UNIT }, (_, n) => {
  const unit = Math.floor(n / PER_UNIT)
  return {
    nip: `198609${digits(1 + (unit % 28), 2)}201505${1 + Math.floor(unit / 28)}${digits(1 + (n % PER_UNIT), 3)}`,
    unitKerja: `unit-${unit}`,
  }
})

/** Who heads the unit at the root, and is everybody's atasan. */
export const KEPALA = '197001011995031001'

const unitOf = (kode: string) => ({
  kode,
  nama: `Unit ${kode}`,
  ...(kode === 'pusat' ? { kepalaNip: KEPALA } : { induk: 'pusat' }),
  layananLangsung: false,
  pola: 'reg5',
  kantor: [{ nama: 'Kantor', lat: -5.2, lon: 104.1, radius: 150 }],
})

/** Returns what SIMPEG sends of somebody: each of their records. */
export const recordsOf = ({ catatan, ...own }: Employee): readonly object[] =>
  catatan ? catatan.map((one) => ({ ...personOf(own), ...one })) : [personOf(own)]

const personOf = ({ nip, unitKerja }: Employee) => ({
  nip,
  nama: `Pegawai ${nip.slice(-6)}`,
  status: 'PNS',
  unitKerja,
  jabatan: 'Analis Kebijakan',
  jenisJabatan: nip === KEPALA ? 'jpt-pratama' : 'fungsional',
  tmtJabatan: '2020-01-02',
  ...(nip !== KEPALA && { atasanNip: KEPALA }),
  tugas: 'administratif',
  tppDasar: 5_000_000,
  predikatTerakhir: 'baik',
  aktif: true,
})

/** Returns as many more as are asked for, in units of their own; the first ones are always the same. */
export function manyOthers(count: number): readonly Employee[] {
  return Array.from({ length: count }, (_, n) => {
    const unit = Math.floor(n / PER_UNIT)
    const year = 1987 + Math.floor(unit / 672)
    const birth = `${year}${digits(1 + (unit % 12), 2)}${digits(1 + (Math.floor(unit / 12) % 28), 2)}`
    return {
      nip: `${birth}201505${1 + (Math.floor(unit / 336) % 2)}${digits(1 + (n % PER_UNIT), 3)}`,
      unitKerja: `lain-${unit}`,
    }
  })
}

/** Nine thousand more. */
const others = manyOthers(9_000)

/** Feeds in the units of some people, as SIMPEG would. */
export async function feedUnits(url: string, people: readonly Employee[]): Promise<void> {
  const named = people.flatMap(({ unitKerja, catatan = [] }) => [
    unitKerja,
    ...catatan.map((one) => one.unitKerja),
  ])
  await deliverAll(url, 'unit-kerja.diperbarui', [...new Set(named)].map(unitOf))
}

/** Feeds people in, with their units, as SIMPEG would. */
export async function feedPeople(url: string, people: readonly Employee[]): Promise<void> {
  await feedUnits(url, people)
  await deliverAll(url, 'pegawai.diperbarui', people.flatMap(recordsOf))
}

async function deliverAll(url: string, type: string, items: readonly object[]): Promise<void> {
  for (let start = 0; start < items.length; start += 500) {
    await deliver(url, 'simpeg', type, items.slice(start, start + 500))
  }
}

/**
 * Feeds employees in, ten thousand unless it is said otherwise, as SIMPEG would, with half of the first thousand
 * working elsewhere today.
 */
export async function feed(url: string, more = others): Promise<void> {
  await feedPeople(url, [{ nip: KEPALA, unitKerja: 'pusat' }, ...employees])
  await feedPeople(url, more)
  const tanggal = localDate(Date.now(), 'Asia/Jakarta')
  const half = employees.filter((_, n) => n % 2 === 0)
  const letters = half.map(({ nip }) => ({ nip, tanggal, jenis: 'rumah', nomorSurat: '800/1' }))
  await deliver(url, 'simpeg', 'wfa.ditetapkan', letters)
}

/** Returns the session token of each of the first thousand employees, opened with a token of the SSO. */
export async function openSessions(
  url: string,
  tokenOf: (nip: string) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const sessions = new Map<string, string>()
  for (const { nip } of employees) {
    const response = await fetch(`${url}/v1/sesi`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: await tokenOf(nip) }),
    })
    if (response.status !== 201) throw new Error(`sesi: ${response.status}`)
    const { token } = await bodyOf(response)
    sessions.set(nip, String(token))
  }
  return sessions
}

/** Returns sessions of the nine thousand others, signed as Luwes signs them: opening them is not what is measured. */
export async function signSessions(people = others): Promise<ReadonlyMap<string, string>> {
  const { open } = createSessions(TEST_SETTINGS.SESSION_SECRET)
  const signed = people.map(async ({ nip }) => {
    const { token } = await open({ nip, peran: ['pegawai'], asal: null }, Date.now())
    return [nip, token] as const
  })
  return new Map(await Promise.all(signed))
}

/** Returns a session of bkd, signed as Luwes signs it. */
export async function signBkd(): Promise<string> {
  const { open } = createSessions(TEST_SETTINGS.SESSION_SECRET)
  return (await open({ nip: KEPALA, peran: ['pegawai', 'bkd'], asal: null }, Date.now())).token
}

/** Returns deliveries of the e-presensi app with so many taps each, everybody's turn after the other. */
export function* deliveries(count: number): Generator<Call> {
  let n = 0
  for (;;) {
    const at = Date.now()
    const data = Array.from({ length: count }, () => {
      n += 1
      const { nip } = others[n % others.length] ?? { nip: KEPALA }
      const id = crypto.randomUUID()
      return {
        id,
        nip,
        arah: 'auto',
        at: new Date(at - (n % 600) * 1_000).toISOString(),
        metode: 'wajah',
      }
    })
    const type = 'presensi.terekam'
    const body = JSON.stringify({ type, timestamp: new Date(at).toISOString(), data })
    const delivery = { id: crypto.randomUUID(), at, body }
    const headers = signedHeaders(WEBHOOK_SECRETS.presensi, delivery)
    yield { path: '/webhooks/presensi', body, headers }
  }
}

/** Returns the first weeks ahead with five working days: nobody's request is too late, no day is off. */
function fullWeeks(): readonly (readonly LocalDate[])[] {
  const weeks: LocalDate[][] = []
  let monday = addDays(weekOf(localDate(Date.now(), 'Asia/Jakarta')), 14)
  for (; weeks.length < WEEKS; monday = addDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4].map((n) => addDays(monday, n))
    if (days.every((day) => isWorkday(SHIPPED, day))) weeks.push(days)
  }
  return weeks
}

/** Returns an endless round of taps: everybody taps once before anybody taps again. */
export function* taps(sessions: ReadonlyMap<string, string>): Generator<Call> {
  for (;;) {
    for (const token of sessions.values()) {
      yield { path: '/v1/presensi/tap', token, body: { arah: 'auto', lat: -5.2, lon: 104.1 } }
    }
  }
}

/** Requests that the rules allow: two days a week for everybody, spread so that no quota is full. */
export function* requests(sessions: ReadonlyMap<string, string>): Generator<Call> {
  for (const week of fullWeeks()) {
    for (const turn of [0, 1]) {
      for (const [n, { nip }] of employees.entries()) {
        yield {
          path: '/v1/wfa/pengajuan',
          token: sessions.get(nip) ?? '',
          body: {
            jenis: 'rumah',
            hari: [week[(n + turn) % week.length]],
            alasan: 'Menyusun laporan triwulan',
            rencana: [{ hasil: 'Laporan triwulan', target: 1, satuan: 'dokumen' }],
          },
        }
      }
    }
  }
}

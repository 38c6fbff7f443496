import type { Sumber } from '../domain/events.ts'
import { addMonths, monthOf, yearOf } from '../domain/shared/local-date.ts'
import type { SignIn } from './acts.ts'
import { signInByCode } from './code-flow.ts'
import {
  type Regency,
  ratingsIn,
  resultsIn,
  servicesIn,
  tapsIn,
  targetsIn,
  unitResultsIn,
  unitTargetsIn,
} from './data.ts'
import { GERBANG } from './portal/routes-ponsel.ts'
import { DEMO_CLIENT, DEMO_PASSWORD, type RunningPortal } from './portal/start.ts'
import { fixedHolidays, isShipped } from './regency/kalender.ts'
import { type Receiver, send } from './send.ts'

/** Writes a line of progress for people. */
export type LineWriter = (line: string) => void

type Delivery = readonly [label: string, source: Sumber, type: string, items: readonly unknown[]]

function deliveries(regency: Regency): Delivery[] {
  const { units, pegawai, cuti, hukuman, wfa, bulanLalu, bulanIni } = regency
  const months = [bulanLalu, bulanIni]
  return [
    ['SIMPEG: unit kerja', 'simpeg', 'unit-kerja.diperbarui', units],
    ['SIMPEG: pegawai', 'simpeg', 'pegawai.diperbarui', pegawai],
    ['SIMPEG: cuti dan dinas luar', 'simpeg', 'cuti.disetujui', cuti],
    ['SIMPEG: hukuman disiplin', 'simpeg', 'hukuman-disiplin.diproses', hukuman],
    ['SIMPEG: WFA dengan surat', 'simpeg', 'wfa.ditetapkan', wfa],
    ['e-Kinerja: layanan', 'kinerja', 'layanan.diukur', servicesIn(regency)],
    ...months.flatMap((month): Delivery[] => [
      [`e-Presensi ${month}`, 'presensi', 'presensi.terekam', tapsIn(regency, month)],
      [
        `e-Kinerja ${month}: sasaran unit`,
        'kinerja',
        'sasaran-unit.ditetapkan',
        unitTargetsIn(regency, month),
      ],
      [
        `e-Kinerja ${month}: hasil unit`,
        'kinerja',
        'sasaran-unit.terealisasi',
        unitResultsIn(regency, month),
      ],
      [`e-Kinerja ${month}: sasaran`, 'kinerja', 'sasaran.ditetapkan', targetsIn(regency, month)],
      [
        `e-Kinerja ${month}: realisasi`,
        'kinerja',
        'sasaran.terealisasi',
        resultsIn(regency, month),
      ],
      [`e-Kinerja ${month}: nilai`, 'kinerja', 'kinerja.dinilai', ratingsIn(regency, month)],
    ]),
  ]
}

/**
 * Sends the regency through the webhooks, as SIMPEG, e-presensi and e-kinerja would.
 *
 * May be run again on the same data: what Luwes already has is counted as seen.
 *
 * @throws When an item is rejected, because the demo sends nothing wrong.
 */
export async function seed(regency: Regency, receiver: Receiver, tell: LineWriter): Promise<void> {
  for (const [label, source, type, items] of deliveries(regency)) {
    if (items.length === 0) continue
    const { rejected } = await send(receiver, source, type, items)
    const [first] = rejected
    if (first) throw new Error(`${type}: ${rejected.length} rejected, first ${first.code}`)
    tell(`  ${label.padEnd(30)} ${String(items.length).padStart(6)}`)
  }
}

/** The officer of BKPSDM at work: signed in through the SSO, over the API like any portal. */
export interface Officer {
  readonly luwesUrl: string
  readonly token: string
  /** How others of the demo sign in. */
  readonly signIn: SignIn
}

/** Signs the officer of BKPSDM in. */
export async function officerOf(
  luwesUrl: string,
  { issuer, redirectUri }: Pick<RunningPortal, 'issuer' | 'redirectUri'>,
): Promise<Officer> {
  const signIn: SignIn = async (username) => {
    const who = { clientId: DEMO_CLIENT, username, password: DEMO_PASSWORD }
    return (await signInByCode({ issuer, redirectUri, ...who })).accessToken
  }
  return { luwesUrl, token: await signIn('dewi'), signIn }
}

const post = (officer: Officer, path: string, body: unknown) => ask(officer, path, body)

async function ask({ luwesUrl, token }: Officer, path: string, body?: unknown) {
  const response = await fetch(new URL(path, luwesUrl), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(300_000),
  })
  const answer = await response.text()
  if (!response.ok) throw new Error(`${path}: ${response.status} ${answer.slice(0, 300)}`)
  return JSON.parse(answer)
}

/**
 * Enters by hand what no system sends: the days off of a year that Luwes does not ship, and that
 * they are complete. Then its days are judged and its months can be computed.
 *
 * Only days with a fixed date, marked as such: the SKB of that year decides the rest.
 */
export async function enterCalendar(officer: Officer, regency: Regency): Promise<void> {
  const years = [...new Set([regency.bulanLalu, regency.bulanIni].map(yearOf))]
  const lengkap = years.filter((year) => !isShipped(year))
  if (lengkap.length === 0) return
  const libur = lengkap.flatMap(fixedHolidays)
  const paksa = 'Data demo'
  await post(officer, '/v1/kalender', { libur, lengkap, paksa })
}

/**
 * Appoints the operator of the story's unit for two years. An existing appointment, from data of an
 * earlier run, stays.
 */
export async function appointOperator(officer: Officer, regency: Regency): Promise<void> {
  const operator = regency.people.find(({ tokoh }) => tokoh?.username === 'lestari')?.pegawai
  if (!operator) return
  const { nip, unitKerja } = operator
  const { data } = await ask(officer, '/v1/operator')
  // Safe because the document of the route says so.
  const known = data as readonly { readonly nip: string; readonly berlaku: boolean }[]
  if (known.some((one) => one.nip === nip && one.berlaku)) return
  const dari = regency.today
  const sampai = addMonths(regency.today, 24)
  const nomorSurat = `800/21/BKPSDM/${yearOf(regency.today)}`
  await post(officer, '/v1/operator', { nip, unitKerja, bawahan: true, dari, sampai, nomorSurat })
}

/**
 * Makes the portal's gateway a receiver of messages, like an officer in Webhook of `luwes-admin`.
 * If an earlier run did so, its secret is changed: the old one was in the memory of that run.
 */
export async function connectGateway(
  officer: Officer,
  { origin, gerbang }: Pick<RunningPortal, 'origin' | 'gerbang'>,
): Promise<void> {
  const url = `${origin}${GERBANG}`
  const { data } = await ask(officer, '/v1/webhooks')
  // Safe because the document of the route says so.
  const known = (data as readonly { readonly id: string; readonly url: string }[]).find(
    (one) => one.url === url,
  )
  const { secret } = known
    ? await post(officer, `/v1/webhooks/${known.id}/secret`, { overlapHours: 0 })
    : await post(officer, '/v1/webhooks', {
        url,
        events: ['pesan.siap'],
        description: 'Gerbang pesan peraga',
      })
  gerbang.trust(secret)
}

/**
 * The bills of the office of the story's unit, in rupiah: for a month of the previous year, and for
 * last month.
 */
const BILLS = [
  ['listrik', 18_400_000, 15_100_000],
  ['air', 1_900_000, 1_650_000],
  ['bbm-dinas', 9_600_000, 6_900_000],
  ['konsumsi', 7_200_000, 5_000_000],
  ['perjalanan', 24_000_000, 17_500_000],
] as const

/** Enters bills of an office, so that savings are measured and not assumed. */
export async function enterBills(officer: Officer, { bulanLalu, units }: Regency): Promise<void> {
  const unit = units.find(({ kode }) => kode === 'diskominfo')
  const kantor = unit?.kantor[0]?.nama
  if (!unit || !kantor) return
  const before = monthOf(addMonths(`${bulanLalu}-01`, -12))
  const data = BILLS.flatMap(([jenis, lama, baru]) => {
    const row = { unitKerja: unit.kode, kantor, jenis, sumber: 'tagihan' }
    return [
      { ...row, bulan: before, rupiah: lama, acuan: true },
      { ...row, bulan: bulanLalu, rupiah: baru, acuan: false },
    ]
  })
  await post(officer, '/v1/dasbor/pemakaian', { data })
}

/** Computes a month; returns how many employees it counted. */
export async function computeMonth(officer: Officer, month: string): Promise<number> {
  const { dihitung } = await post(officer, `/v1/kinerja/${month}/hitung`, {})
  return dihitung
}

import { isBerlokasi, type JenisWfa } from '../../../src/domain/wfa/jenis.ts'
import type { TestApp } from '../../support/app.ts'
import { orang, unit } from '../../support/people.ts'

/** The day that the stories of guards ask for: a Tuesday. */
export const DAY = '2026-12-08'

/** What stands before the day is asked for; people, then days. */
export interface Standing {
  readonly request?: readonly [nip: string, day?: string, jenis?: JenisWfa]
  readonly dead?: readonly [nip: string, day?: string, jenis?: JenisWfa]
  readonly letter?: readonly [nip: string, day?: string, jenis?: JenisWfa]
  readonly leave?: readonly [nip: string, dari: string, sampai: string]
  readonly cancelled?: readonly [nip: string, dari: string, sampai: string]
  readonly directive?: readonly [jenis: string, unit?: string]
  readonly undone?: readonly [jenis: string, unit?: string]
}

let count = 0
function next(): string {
  count += 1
  return `s${count}`
}

type Day = readonly [nip: string, day?: string, jenis?: JenisWfa]

function valuesOf([nip, tanggal = DAY, jenis = 'rumah']: Day) {
  return { nip, tanggal, jenis, berlokasi: isBerlokasi(jenis) ? 1 : 0 }
}

async function request(luwes: TestApp, hidup: number, day: Day): Promise<void> {
  const { nip, tanggal, jenis, berlokasi } = valuesOf(day)
  await luwes.rows(
    `INSERT INTO pengajuan_hari (pengajuan_id, nip, unit_kerja, tanggal, pekan, status, hidup, berlokasi,
      jenis, dalam_kuota, dalam_batas_mingguan, dalam_bulanan, dalam_tahunan, dalam_minimum)
    VALUES (?, ?, 'jaga', ?, '', 'diajukan', ?, ?, ?, 1, 1, 1, 1, 1)`,
    next(),
    nip,
    tanggal,
    hidup,
    berlokasi,
    jenis,
  )
}

async function letter(luwes: TestApp, day: Day): Promise<void> {
  const { nip, tanggal, jenis, berlokasi } = valuesOf(day)
  await luwes.rows(
    `INSERT INTO wfa_ditetapkan (nip, tanggal, jenis, berlokasi, nomor_surat, data, diperbarui_pada)
      VALUES (?, ?, ?, ?, '800/1', '{}', 0)`,
    nip,
    tanggal,
    jenis,
    berlokasi,
  )
}

async function leave(
  luwes: TestApp,
  batal: number,
  [nip, dari, sampai]: readonly [string, string, string],
): Promise<void> {
  await luwes.rows(
    "INSERT INTO cuti (id, nip, dari, sampai, batal, data, diperbarui_pada) VALUES (?, ?, ?, ?, ?, '{}', 0)",
    next(),
    nip,
    dari,
    sampai,
    batal,
  )
}

async function directive(
  luwes: TestApp,
  hidup: number,
  [jenis, kode = 'jaga']: readonly [jenis: string, unit?: string],
): Promise<void> {
  const id = next()
  await luwes.rows(
    "INSERT INTO arahan (id, jenis, alasan, dasar, oleh, pada) VALUES (?, ?, '', '', '', 0)",
    id,
    jenis,
  )
  await luwes.rows('INSERT INTO arahan_hari VALUES (?, ?, ?, ?)', id, kode, DAY, hidup)
}

/** Brings about what stands, in the database itself. */
export async function standOn(luwes: TestApp, standing: Standing): Promise<void> {
  if (standing.request) await request(luwes, 1, standing.request)
  if (standing.dead) await request(luwes, 0, standing.dead)
  if (standing.letter) await letter(luwes, standing.letter)
  if (standing.leave) await leave(luwes, 0, standing.leave)
  if (standing.cancelled) await leave(luwes, 1, standing.cancelled)
  if (standing.directive) await directive(luwes, 1, standing.directive)
  if (standing.undone) await directive(luwes, 0, standing.undone)
}

/** Takes back all that stood. */
export async function clearStanding(luwes: TestApp): Promise<void> {
  const days = ['pengajuan', 'pengajuan_hari', 'wfa_ditetapkan', 'cuti', 'arahan', 'arahan_hari']
  for (const table of days) await luwes.rows(`DELETE FROM ${table}`)
}

/** Feeds five active people of a unit, one who has left, and one of another unit. */
export async function feedGuarded(luwes: TestApp): Promise<void> {
  await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('jaga'), unit('lain-lagi')])
  await luwes.feed('simpeg', 'pegawai.diperbarui', [
    ...[501, 502, 503, 504, 505].map((n) => orang(n, 'jaga', { predikatTerakhir: 'baik' })),
    orang(506, 'lain-lagi'),
    orang(507, 'jaga', { aktif: false }),
  ])
}

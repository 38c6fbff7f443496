import type { Editions } from '../../../src/domain/edition.ts'
import type { TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

/** Seven people of one unit; the last one works in the field, so that no week binds them (R17). */
export const PEOPLE = Array.from({ length: 7 }, (_, n) => nipKe(400 + n))

/** The person that neither the weekly limit nor the scheme binds. */
export const FIELD = PEOPLE[6] ?? ''

/** Two weeks over the turn of a month; on the first Friday a scheme sends all but the field home. */
export const DAYS = [
  '2026-11-23',
  '2026-11-24',
  '2026-11-25',
  '2026-11-27',
  '2026-11-30',
  '2026-12-02',
]

/** The mandated day. */
export const SCHEME = '2026-11-27'

/** The birthday of everybody's mother. */
export const BIRTHDAY = '2026-11-24'

/** What the law sets: half of seven people, rounded down, and days a week, month and year. */
export const LIMITS = { places: 3, week: 2, month: 2, year: 3 }

const windowOn = (kode: string, hari: readonly number[], minimum: number) => ({
  kode,
  nama: 'Loket',
  hari,
  mulai: '08:00',
  selesai: '12:00',
  minimum,
})

/** People who must be on site, by ISO weekday: many at the start of a week, one on Friday. */
export const FLOORS: Readonly<Record<number, number>> = { 1: 5, 2: 5, 5: 1 }

/** Returns the law of the stories, with a mandated day, a birthday, and limits a month and year. */
function editionsOf([{ since, policy }]: Editions): Editions {
  const basis = 'Perbup uji'
  const kinds = policy.wfa['wfa.kebijakan-tidak-ada']?.value ?? []
  const scheme = {
    hari: 5,
    dari: SCHEME,
    sampai: SCHEME,
    hanyaRumah: true,
    dihitung: true,
    kecualiEselon: [],
    kecualiJabatan: [],
    kecualiUnit: [],
    kecualiTugas: ['lapangan'] as const,
  }
  const wfa = {
    ...policy.wfa,
    'wfa.kebijakan-tidak-ada': { value: [...kinds, 'ulang-tahun-ibu'] as const, basis },
    'wfa.ulang-tahun-ibu': { value: true, basis },
    'wfa.sekali-setahun': { value: 1, basis },
    'wfa.batas-bulanan': { value: LIMITS.month, basis },
    'wfa.batas-tahunan': { value: LIMITS.year, basis },
  } as const
  const ketentuan = { ...policy.ketentuan, hariWajib: { value: [scheme], basis } }
  return [{ since, policy: { ...policy, wfa, ketentuan } }]
}

/** Brings the unit, its people, its service windows and its law into an app. */
export async function feedUnit(luwes: TestApp): Promise<void> {
  Object.assign(luwes.deps, { editions: editionsOf(luwes.deps.editions) })
  await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
    unit('batas', { induk: 'setda', kepalaNip: ORANG.kadis }),
  ])
  const described = { atasanNip: ORANG.kabid, ulangTahunIbu: BIRTHDAY.slice(5) }
  await luwes.feed(
    'simpeg',
    'pegawai.diperbarui',
    PEOPLE.map((nip, n) =>
      orang(400 + n, 'batas', { ...described, ...(nip === FIELD && { tugas: 'lapangan' }) }),
    ),
  )
  const layanan = [windowOn('A', [1, 2], 5), windowOn('B', [5], 1)]
  const put = { as: ORANG.bkd, body: { layanan } }
  const { status, text } = await luwes.ask('PUT', '/v1/wfa/layanan?unit=batas', put)
  if (status !== 200) throw new Error(text)
  // Sessions are opened before anything happens at once.
  for (const as of [...PEOPLE, ORANG.kabid, ORANG.kadis]) await luwes.ask('GET', '/v1/saya', { as })
}

/** Takes back all that happened in the unit. */
export async function clearUnit(luwes: TestApp): Promise<void> {
  const held = ['pengajuan', 'pengajuan_hari', 'keputusan', 'panggilan', 'surat']
  for (const table of [...held, 'wfa_ditetapkan', 'roster', 'cuti', 'arahan', 'arahan_hari'])
    await luwes.rows(`DELETE FROM ${table}`)
}

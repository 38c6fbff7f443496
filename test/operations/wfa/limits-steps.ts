import fc from 'fast-check'
import { expect } from 'vitest'
import type { Row } from '../../../src/db/engine/statement.ts'
import type { TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { BIRTHDAY, DAYS, PEOPLE } from './limits-unit.ts'

const who = fc.constantFrom(...PEOPLE)
const day = fc.constantFrom(...DAYS)
const at = fc.nat(30)
const kinds = ['rumah', 'rumah', 'rumah', 'lokasi-lain', 'keadaan-khusus', 'sif', 'ulang-tahun-ibu']

const steps = {
  file: fc.record({
    who,
    hari: fc.subarray(DAYS, { minLength: 1, maxLength: 3 }),
    jenis: fc.constantFrom(...kinds),
  }),
  decide: fc.record({
    keputusan: fc.constantFrom('maju', 'maju', 'maju', 'tolak', 'kembalikan', 'batal', 'cabut'),
    by: fc.constantFrom(ORANG.kabid, ORANG.kadis, ORANG.bkd),
    at,
    some: fc.boolean(),
  }),
  roster: fc.record({
    people: fc.subarray(PEOPLE, { minLength: 1, maxLength: 5 }),
    hari: fc.subarray([1, 2, 3, 4, 5], { minLength: 1, maxLength: 3 }),
  }),
  withdraw: fc.record({ at }),
  letter: fc.record({
    people: fc.subarray(PEOPLE, { minLength: 1, maxLength: 4 }),
    hari: day,
    jenis: fc.constantFrom('rumah', 'rumah', 'keadaan-khusus', 'sif'),
  }),
  leave: fc.record({ who, hari: day }),
  direct: fc.record({ hari: day, jenis: fc.constantFrom('rumah', 'masuk') }),
  undo: fc.record({ at }),
}
const WEIGHTS = {
  file: 12,
  decide: 12,
  roster: 4,
  withdraw: 1,
  letter: 2,
  leave: 1,
  direct: 1,
  undo: 1,
}

type Steps = {
  [What in keyof typeof steps]: (typeof steps)[What] extends fc.Arbitrary<infer S> ? S : never
}

/** One thing that somebody does, here or outside. */
export type Step = {
  [What in keyof Steps]: { readonly what: What; readonly how: Steps[What] }
}[keyof Steps]

const named = <What extends keyof Steps, How>(what: What, each: fc.Arbitrary<How>) => ({
  weight: WEIGHTS[what],
  arbitrary: each.map((how) => ({ what, how })),
})

/** Anything that may happen to the unit, requests first. */
export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  named('file', steps.file),
  named('decide', steps.decide),
  named('roster', steps.roster),
  named('withdraw', steps.withdraw),
  named('letter', steps.letter),
  named('leave', steps.leave),
  named('direct', steps.direct),
  named('undo', steps.undo),
)

const OPEN = "('diajukan', 'direkomendasikan')"

/** The states from which a decision is taken, so that most of them find a request. */
const FROM: Readonly<Record<string, string>> = {
  cabut: "('disetujui')",
  batal: "('diajukan', 'direkomendasikan', 'disetujui')",
}

/** Takes steps on an app; each answers only what the interface promises. */
export function takerOf(luwes: TestApp): (step: Step) => Promise<void> {
  let count = 0
  const post = async (as: string, path: string, body: object, allowed: readonly number[]) => {
    const { status, text } = await luwes.ask('POST', path, { as, body })
    expect(allowed, `${path}: ${text}`).toContain(status)
  }
  const pick = async (sql: string, n: number) => {
    const found = await luwes.rows(sql)
    return found[n % Math.max(1, found.length)]
  }
  const take: { readonly [What in keyof Steps]: (how: Steps[What]) => Promise<void> } = {
    file: ({ who: as, hari, jenis }) =>
      post(as, '/v1/wfa/pengajuan', draftOf(hari, jenis), [201, 422]),
    decide: async ({ keputusan: what, by, at: n, some }) => {
      const from = FROM[what] ?? OPEN
      const found = await pick(
        `SELECT id, nip, status, (SELECT min(tanggal) FROM pengajuan_hari h WHERE h.pengajuan_id = p.id
          AND h.status = p.status) AS hari FROM pengajuan p WHERE status IN ${from} ORDER BY rowid`,
        n,
      )
      if (!found) return
      const [keputusan, as] = whoDecides(what, found, by)
      const body = { keputusan, alasan: 'Rapat', ...(some && { hari: [found.hari] }) }
      await post(as, `/v1/wfa/pengajuan/${found.id}/keputusan`, body, [200, 403, 409, 422])
    },
    roster: ({ people, hari }) => {
      const span = { unit: 'batas', dari: DAYS[0], sampai: DAYS.at(-1), terbitkan: true }
      const pola = people.map((nip) => ({ nip, hari }))
      return post(ORANG.kadis, '/v1/wfa/roster', { ...span, pola }, [201, 409])
    },
    withdraw: async ({ at: n }) => {
      const found = await pick("SELECT id FROM roster WHERE status = 'terbit' ORDER BY rowid", n)
      const path = `/v1/wfa/roster/${found?.id}/batal`
      if (found) await post(ORANG.kadis, path, { alasan: 'Audit' }, [200, 409])
    },
    letter: ({ people, hari: tanggal, jenis }) => {
      count += 1
      const nomorSurat = `800/${count}`
      const days = people.map((nip) => ({ nip, tanggal, jenis, nomorSurat }))
      return luwes.feed('simpeg', 'wfa.ditetapkan', days)
    },
    leave: ({ who: nip, hari }) => {
      count += 1
      const leave = { id: `cuti-${count}`, nip, jenis: 'tahunan', dari: hari, sampai: hari }
      return luwes.feed('simpeg', 'cuti.disetujui', [leave])
    },
    direct: ({ hari, jenis }) => {
      const body = { jenis, unit: ['batas'], hari: [hari], alasan: 'Banjir', dasar: 'SE 1' }
      return post(ORANG.bkd, '/v1/wfa/arahan', { ...body, terapkan: true }, [201])
    },
    undo: async ({ at: n }) => {
      const found = await pick(
        'SELECT id FROM arahan WHERE dibatalkan_pada IS NULL ORDER BY rowid',
        n,
      )
      const path = `/v1/wfa/arahan/${found?.id}/batal`
      if (found) await post(ORANG.bkd, path, { alasan: 'Surut' }, [200, 409])
    },
  }
  // Safe because `how` is that of `what`.
  return ({ what, how }) => (take[what] as (how: unknown) => Promise<void>)(how)
}

/** Returns the next decision of the chain by whose turn it is, or the one that is named. */
function whoDecides(what: string, { nip, status }: Row, by: string): readonly [string, string] {
  if (what === 'batal') return [what, String(nip)]
  if (what !== 'maju') return [what, by]
  return status === 'diajukan' ? ['rekomendasi', ORANG.kabid] : ['setuju', ORANG.kadis]
}

function draftOf(hari: readonly string[], jenis: string) {
  return {
    jenis,
    hari: jenis === 'ulang-tahun-ibu' ? [BIRTHDAY] : hari,
    alasan: 'Naskah',
    rencana: [{ hasil: 'Naskah', target: 1, satuan: 'dokumen' }],
    bukti: [{ jenis: 'Surat dokter', nomor: '1' }],
    ...(jenis === 'lokasi-lain' && { lokasi: { nama: 'Perpustakaan' } }),
    ...(jenis === 'sif' && { jam: { mulai: '14:00', selesai: '22:00' } }),
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decide,
  type KeputusanDiminta,
  type Pemutus,
  type Putusan,
} from '../../../src/domain/wfa/keputusan.ts'
import {
  isLive,
  KEPUTUSAN,
  type Pengajuan,
  type StatusPengajuan,
  turnOf,
} from '../../../src/domain/wfa/pengajuan.ts'
import { expire, isExpired } from '../../../src/domain/wfa/tenggat.ts'
import { nipKe } from '../../support/people.ts'

const PEMOHON = nipKe(1)
const ATASAN = nipKe(2)
const KEPALA = nipKe(3)
const BKD = nipKe(4)
const ORANG_LAIN = nipKe(5)
/** Stands in for whomever a step of the story says. */
const PLH = nipKe(6)
const DAYS = ['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01'] as const

/** The diagram: where a day may go from each state, by whatever decision. */
const DIAGRAM: Readonly<Record<StatusPengajuan, readonly StatusPengajuan[]>> = {
  diajukan: [
    'direkomendasikan',
    'disetujui',
    'ditolak',
    'dikembalikan',
    'dibatalkan',
    'kedaluwarsa',
  ],
  direkomendasikan: ['disetujui', 'ditolak', 'dikembalikan', 'dibatalkan', 'kedaluwarsa'],
  disetujui: ['dibatalkan', 'dicabut'],
  ditolak: [],
  dikembalikan: [],
  dibatalkan: [],
  dicabut: [],
  kedaluwarsa: [],
}

const pengajuan = fc
  .record({
    days: fc.subarray([...DAYS], { minLength: 1 }),
    perekomendasi: fc.constantFrom(ATASAN, null),
    penyetuju: fc.constantFrom(KEPALA, null),
    konfirmasi: fc.constantFrom(null, null, 'menunggu' as const),
  })
  .map(
    ({ days, perekomendasi, penyetuju, konfirmasi }): Pengajuan => ({
      id: 'p',
      nip: PEMOHON,
      unitKerja: 'u',
      zona: 'Asia/Jakarta',
      jenis: 'rumah',
      hari: days.map((tanggal) => ({ tanggal, status: 'diajukan' })),
      status: 'diajukan',
      lokasi: null,
      jam: null,
      bukti: null,
      konfirmasi,
      giliranSejak: 0,
      eskalasi: 0,
      diingatkanPada: null,
      perbaikanDari: null,
      alasan: 'a',
      rencana: [],
      perekomendasi,
      penyetuju,
      diajukanPada: 0,
      riwayat: [],
    }),
  )
const pemutus = fc
  .record({
    nip: fc.constantFrom(PEMOHON, ATASAN, KEPALA, BKD, ORANG_LAIN, PLH, PLH),
    kantor: fc.subarray([ATASAN, KEPALA]),
    pemohonJuga: fc.boolean(),
  })
  .map(
    ({ nip, kantor, pemohonJuga }): Pemutus => ({
      nip,
      bkd: nip === BKD,
      mewakili: nip === PLH || (nip === PEMOHON && pemohonJuga) ? kantor : [],
    }),
  )
const step = fc.record({
  who: pemutus,
  asked: fc.record({
    keputusan: fc.constantFrom(...KEPUTUSAN),
    hari: fc.option(fc.subarray([...DAYS, '2026-12-31']), { nil: undefined }),
    alasan: fc.constantFrom('Rapat', undefined, '  '),
    mendesak: fc.constantFrom(true, false, undefined),
  }) satisfies fc.Arbitrary<KeputusanDiminta>,
  today: fc.constantFrom('2026-11-18', '2026-11-18', '2026-11-23', '2026-11-30', '2026-12-31'),
  /** Before the decision, time alone does its work, as the job would. */
  waktu: fc.boolean(),
})
const story = fc.tuple(pengajuan, fc.array(step, { maxLength: 10 }))

/** Runs a story and looks at every decision that was taken, and at every lapse. */
function each(
  [request, steps]: readonly [
    Pengajuan,
    readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[],
  ],
  look: (
    before: Pengajuan,
    after: Pengajuan,
    taken: (typeof steps)[number],
    decided: Putusan,
  ) => void,
  lapse: (before: Pengajuan, after: Pengajuan) => void = () => undefined,
): void {
  let now = request
  for (const taken of steps) {
    if (taken.waktu && isExpired(now, taken.today)) {
      lapse(now, expire(now))
      now = expire(now)
    }
    const decided = decide(now, taken.who, taken.asked, taken.today)
    if (!decided.ok) continue
    const { nip: oleh } = taken.who
    const { request: after, hari } = decided.value
    look(now, after, taken, decided.value)
    const { keputusan } = taken.asked
    const written = { pada: 0, oleh, keputusan, alasan: null, hari }
    now = { ...after, riwayat: [...now.riwayat, written] }
  }
}
const live = ({ hari }: Pengajuan) => hari.filter(({ status }) => isLive(status)).length

describe('whatever is decided on a request, by whomever, in whatever order', () => {
  it('no day leaves the diagram of states', () => {
    fc.assert(
      fc.property(story, (told) => {
        const inside = (before: Pengajuan, after: Pengajuan) => {
          for (const [index, { status }] of after.hari.entries()) {
            const from = before.hari[index]?.status ?? 'kedaluwarsa'
            if (status !== from) expect(DIAGRAM[from]).toContain(status)
          }
        }
        each(told, inside, inside)
      }),
      { numRuns: 2_000 },
    )
  })

  it('the days that hold a place never become more', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, (before, after) => expect(live(after)).toBeLessThanOrEqual(live(before))),
      ),
    )
  })

  it('nobody decides on their own case but to cancel it, and nobody else cancels it', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, (_before, _after, { who, asked }) =>
          expect(who.nip === PEMOHON).toBe(asked.keputusan === 'batal'),
        ),
      ),
    )
  })

  it('nobody outside the chain decides; bkd only confirms, revokes and recalls, or is the last one left', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, (before, _after, { who, asked }) => {
          const { perekomendasi, penyetuju } = before
          expect(who.nip).not.toBe(ORANG_LAIN)
          if (who.nip === ATASAN) expect(perekomendasi).toBe(ATASAN)
          if (who.nip === KEPALA) expect(penyetuju).toBe(KEPALA)
          const ofBkd = ['cabut', 'panggil', 'konfirmasi'].includes(asked.keputusan)
          // What it is asked to confirm, it may refuse or return as well.
          const asksBkd = turnOf(before) === 'konfirmasi'
          const refuses = ['tolak', 'kembalikan'].includes(asked.keputusan)
          if (who.nip === BKD && !ofBkd && !(asksBkd && refuses)) expect(penyetuju).toBeNull()
        }),
      ),
      { numRuns: 2_000 },
    )
  })

  it('who stands in decides for an office of the chain that they hold that day, and it is said', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, ({ perekomendasi, penyetuju, riwayat }, _after, { who }, { atasNama }) => {
          if (atasNama === null) {
            // In their own name only who held an office of the chain, or did when they granted it.
            if (who.nip === PLH) expect(riwayat.some(({ oleh }) => oleh === PLH)).toBe(true)
            return
          }
          expect(who.mewakili).toContain(atasNama)
          expect([perekomendasi, penyetuju]).toContain(atasNama)
        }),
      ),
    )
  })

  it('nothing is approved while a confirmation is awaited', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, ({ konfirmasi }, _after, { asked }) => {
          if (asked.keputusan === 'setuju') expect(konfirmasi).not.toBe('menunggu')
          if (asked.keputusan === 'konfirmasi') expect(konfirmasi).toBe('menunggu')
        }),
      ),
    )
  })

  it('a day is recalled once, with a reason, while it is approved and not over', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, (before, after, { asked, today }, { hari }) => {
          if (asked.keputusan !== 'panggil') return
          expect(hari).toHaveLength(1)
          expect(asked.alasan).toBe('Rapat')
          const [day = ''] = hari
          expect(day >= today).toBe(true)
          expect(before.hari.find(({ tanggal }) => tanggal === day)?.status).toBe('disetujui')
          expect(after).toEqual(before)
          const earlier = before.riwayat.filter(({ keputusan }) => keputusan === 'panggil')
          expect(earlier.flatMap((one) => one.hari)).not.toContain(day)
        }),
      ),
    )
  })

  it('nothing is granted once the first undecided day has come', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, (before, _after, { asked, today }) => {
          if (!['rekomendasi', 'setuju'].includes(asked.keputusan)) return
          expect(isExpired(before, today)).toBe(false)
        }),
      ),
    )
  })

  it('no day is approved before the recommender, where there is one, has recommended it', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, (before, after) => {
          for (const [index, { status }] of after.hari.entries()) {
            const from = before.hari[index]?.status
            if (status === 'disetujui' && from !== 'disetujui' && before.perekomendasi !== null)
              expect(from).toBe('direkomendasikan')
          }
        }),
      ),
    )
  })

  it('the days themselves, and all but the states, stay as they were filed', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, (before, after) => {
          expect(after.hari.map(({ tanggal }) => tanggal)).toEqual(
            before.hari.map(({ tanggal }) => tanggal),
          )
          const same = { hari: [], status: '', konfirmasi: null }
          expect({ ...after, ...same }).toEqual({ ...before, ...same })
        }),
      ),
    )
  })

  it('each decision changes a day, and the state of the request is that of one of its days', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, (before, after, { asked }) => {
          const changes = !['panggil', 'konfirmasi'].includes(asked.keputusan)
          if (changes) expect(after.hari).not.toEqual(before.hari)
          else expect(after.hari).toEqual(before.hari)
          expect(after.hari.map(({ status }) => status)).toContain(after.status)
          expect(isLive(after.status)).toBe(live(after) > 0)
        }),
      ),
    )
  })

  it('a day that has begun is not cancelled, and revoked only where that is urgent', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, (before, after, { asked, today }) => {
          if (asked.keputusan !== 'batal' && asked.keputusan !== 'cabut') return
          const changed = after.hari.filter(
            (day, index) => day.status !== before.hari[index]?.status,
          )
          const urgent = asked.keputusan === 'cabut' && asked.mendesak === true
          for (const { tanggal } of changed)
            expect(urgent ? tanggal >= today : tanggal > today).toBe(true)
        }),
      ),
    )
  })

  it('it is somebody’s turn exactly while something waits', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, (_before, after) => {
          const waits = after.hari.some(({ status }) =>
            ['diajukan', 'direkomendasikan'].includes(status),
          )
          expect(turnOf(after) !== null).toBe(waits)
        }),
      ),
    )
  })
})

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  isLive,
  type Pengajuan,
  type StatusPengajuan,
  turnOf,
} from '../../../src/domain/wfa/pengajuan.ts'
import { isExpired } from '../../../src/domain/wfa/tenggat.ts'
import { runs } from '../../support/runs.ts'
import {
  ATASAN,
  BKD,
  each,
  KEPALA,
  live,
  ORANG_LAIN,
  PEMOHON,
  PLH,
  story,
} from './pengajuan-stories.ts'

const usual = fc.readConfigureGlobal()
beforeAll(() => fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: runs(3_000) }))
// Other files run in the same process.
afterAll(() => fc.configureGlobal(usual))

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

describe('whatever is decided on a request, by anybody, in whatever order', () => {
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
          const ofBkd = ['cabut', 'panggil', 'pertahankan', 'konfirmasi'].includes(asked.keputusan)
          // What it is asked to confirm, it may refuse or return as well.
          const asksBkd = turnOf(before) === 'konfirmasi'
          const refuses = ['tolak', 'kembalikan'].includes(asked.keputusan)
          if (who.nip === BKD && !ofBkd && !(asksBkd && refuses)) expect(penyetuju).toBeNull()
        }),
      ),
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

  it('nothing is refused, returned or taken back without a reason', () => {
    fc.assert(
      fc.property(story, (told) =>
        each(told, (_before, _after, { asked }) => {
          if (['tolak', 'kembalikan', 'cabut', 'panggil'].includes(asked.keputusan))
            expect(asked.alasan).toBe('Rapat')
        }),
      ),
    )
  })

  it('a day is recalled once, while it is approved and not over', () => {
    fc.assert(
      // Each step is tried twice, because somebody who recalls may press again.
      fc.property(story, ([request, steps]) =>
        each(
          [request, steps.flatMap((one) => [one, one])],
          (before, after, { asked, today }, { hari }) => {
            if (asked.keputusan !== 'panggil') return
            expect(hari).toHaveLength(1)
            const [day = ''] = hari
            expect(day >= today).toBe(true)
            expect(before.hari.find(({ tanggal }) => tanggal === day)?.status).toBe('disetujui')
            expect(after).toEqual(before)
            const earlier = before.riwayat.filter(({ keputusan }) => keputusan === 'panggil')
            expect(earlier.flatMap((one) => one.hari)).not.toContain(day)
          },
        ),
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
          const changes = !['panggil', 'pertahankan', 'konfirmasi'].includes(asked.keputusan)
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

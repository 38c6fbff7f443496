import fc from 'fast-check'
import {
  decide,
  type KeputusanDiminta,
  type Pemutus,
  type Putusan,
} from '../../../src/domain/wfa/keputusan.ts'
import { isLive, KEPUTUSAN, type Pengajuan } from '../../../src/domain/wfa/pengajuan.ts'
import { expire, isExpired } from '../../../src/domain/wfa/tenggat.ts'
import { nipKe } from '../../support/people.ts'

/** Who asks. */
export const PEMOHON = nipKe(1)
/** Who recommends, where there is one. */
export const ATASAN = nipKe(2)
/** Who approves, where it is not bkd. */
export const KEPALA = nipKe(3)
/** An officer of bkd. */
export const BKD = nipKe(4)
/** Somebody outside the chain. */
export const ORANG_LAIN = nipKe(5)
/** Deputises for the person that a step of the story names. */
export const PLH = nipKe(6)
const DAYS = ['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-01'] as const

const pengajuan = fc
  .record({
    days: fc.subarray([...DAYS], { minLength: 1 }),
    perekomendasi: fc.constantFrom(ATASAN, null),
    penyetuju: fc.constantFrom(KEPALA, null),
    konfirmasi: fc.constantFrom(null, null, 'menunggu' as const),
    // Some stories begin late, so that what may follow an approval is reached often.
    status: fc.constantFrom('diajukan' as const, 'diajukan' as const, 'disetujui' as const),
  })
  .map(
    ({ days, perekomendasi, penyetuju, konfirmasi, status }): Pengajuan => ({
      id: 'p',
      nip: PEMOHON,
      unitKerja: 'u',
      zona: 'Asia/Jakarta',
      jenis: 'rumah',
      hari: days.map((tanggal) => ({ tanggal, status })),
      status,
      lokasi: null,
      jam: null,
      bukti: null,
      konfirmasi: status === 'disetujui' ? null : konfirmasi,
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
    hari: fc.oneof(
      fc.constant(undefined),
      fc.constantFrom(...DAYS).map((day) => [day]),
      fc.subarray([...DAYS, '2026-12-31']),
    ),
    alasan: fc.constantFrom('Rapat', undefined, '  '),
    mendesak: fc.constantFrom(true, false, undefined),
  }) satisfies fc.Arbitrary<KeputusanDiminta>,
  today: fc.constantFrom('2026-11-18', '2026-11-18', '2026-11-23', '2026-11-30', '2026-12-31'),
  /** Before the decision, time alone does its work, as the job would. */
  waktu: fc.boolean(),
})
/** A request, and what anybody decides on it, as time goes by. */
export const story = fc.tuple(pengajuan, fc.array(step, { maxLength: 10 }))

/** Runs a story and looks at every decision that was taken, and at every lapse. */
export function each(
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
/** Returns how many days of a request hold a place. */
export const live = ({ hari }: Pengajuan) => hari.filter(({ status }) => isLive(status)).length

import { describe, expect, it } from 'vitest'
import { afterQuiet } from '../../../src/domain/webhook/jam-tenang.ts'
import { confirmsPesan, type JenisPesan } from '../../../src/domain/webhook/pesan.ts'
import { digestsOf } from '../../../src/domain/webhook/ringkasan.ts'
import {
  type DraftPesan,
  type PenerimaPesan,
  preparePesan,
  waysOf,
} from '../../../src/domain/webhook/siapkan-pesan.ts'

const at = (clock: string, zone = '+07:00') => Date.parse(`2026-11-${clock}:00${zone}`)
const NIGHT = { dari: 20 * 60, sampai: 6 * 60 }
const NIP = '198609262015051001'
const LAIN = '199001012015051002'
const BKD = '198001012005011003'

describe('quiet hours', () => {
  it.each([
    ['by day nothing waits', '18T19:59', NIGHT, '18T19:59'],
    ['from their first minute on it waits for the next morning', '18T20:00', NIGHT, '19T06:00'],
    ['after midnight it waits for this morning', '19T05:59', NIGHT, '19T06:00'],
    ['at their end it goes', '19T06:00', NIGHT, '19T06:00'],
    ['they begin within a day', '18T12:00', { dari: 720, sampai: 780 }, '18T13:00'],
    ['they have not begun within a day', '18T11:59', { dari: 720, sampai: 780 }, '18T11:59'],
    ['they have ended within a day', '18T13:00', { dari: 720, sampai: 780 }, '18T13:00'],
    ['they may lie within a day', '18T12:30', { dari: 720, sampai: 780 }, '18T13:00'],
    ['there are none where both ends are equal', '18T00:00', { dari: 0, sampai: 0 }, '18T00:00'],
  ])('%s', (_, now, quiet, then) => {
    expect(afterQuiet(at(now), quiet, 'Asia/Jakarta')).toBe(at(then))
  })

  it('are those of the zone of the person', () => {
    const now = at('18T19:30')
    expect(afterQuiet(now, NIGHT, 'Asia/Jakarta')).toBe(now)
    expect(afterQuiet(now, NIGHT, 'Asia/Makassar')).toBe(at('19T06:00', '+08:00'))
  })
})

const penerima = (over: Partial<PenerimaPesan> = {}): PenerimaPesan => ({
  nip: NIP,
  zona: 'Asia/Jakarta',
  saluran: {},
  tenang: null,
  terjangkau: ['gerbang', 'web-push'],
  ...over,
})

describe('the ways of a message', () => {
  it.each([
    ['are all that reach the person', 'keputusan', {}, ['gerbang', 'web-push']],
    ['are those that were chosen', 'keputusan', { keputusan: ['web-push'] }, ['web-push']],
    ['are none where none was chosen', 'keputusan', { keputusan: [] }, []],
    ['are chosen by kind', 'tenggat', { keputusan: [] }, ['gerbang', 'web-push']],
  ] as const)('%s', (_, jenis, saluran, ways) => {
    expect(waysOf(jenis, penerima({ saluran }))).toEqual(ways)
  })

  it('of a call are one at least: the gateway, where the chosen one reaches nobody', () => {
    const pushOnly = { panggilan: ['web-push'], keputusan: ['web-push'] } as const
    const unreached = penerima({ saluran: pushOnly, terjangkau: ['gerbang'] })
    expect(waysOf('panggilan', unreached)).toEqual(['gerbang'])
    expect(waysOf('keputusan', unreached)).toEqual([])
  })
})

const draft = (jenis: JenisPesan, tenggat: number | null = null): DraftPesan => ({
  nip: NIP,
  peristiwa: 'kejadian-7',
  jenis,
  rujukan: null,
  judul: 'Judul',
  isi: 'Isi.',
  tujuan: 'wfa',
  tenggat,
})

describe('a message', () => {
  const prepare = (one: DraftPesan, now: string, who = penerima()) =>
    preparePesan(one, who, { id: 'm-1', kini: at(now), tenang: NIGHT })

  it('waits for the end of the quiet hours and is unique by what happened and who is told', () => {
    expect(prepare(draft('keputusan'), '18T22:00')).toMatchObject({
      kunci: `kejadian-7:${NIP}`,
      kirimPada: at('19T06:00'),
      kedaluwarsa: at('22T06:00'),
      saluran: ['gerbang', 'web-push'],
    })
  })

  it('follows the quiet hours that the person chose', () => {
    const who = penerima({ tenang: { dari: 17 * 60, sampai: 8 * 60 } })
    expect(prepare(draft('keputusan'), '18T17:30', who)?.kirimPada).toBe(at('19T08:00'))
  })

  it('goes at once where it is a call that ends before the quiet hours do', () => {
    const who = penerima({ tenang: { dari: 8 * 60, sampai: 16 * 60 } })
    const call = draft('panggilan', at('18T10:05'))
    expect(prepare(call, '18T10:00', who)).toMatchObject({
      kirimPada: at('18T10:00'),
      kedaluwarsa: at('18T10:05'),
    })
    const atEnd = draft('panggilan', at('18T16:00'))
    expect(prepare(atEnd, '18T10:00', who)?.kirimPada).toBe(at('18T10:00'))
    const endless = prepare(draft('panggilan'), '18T10:00', who)
    expect(endless).toMatchObject({ kirimPada: at('18T16:00'), kedaluwarsa: at('21T16:00') })
    const other = draft('tenggat', at('18T10:05'))
    expect(prepare(other, '18T10:00', who)?.kirimPada).toBe(at('18T16:00'))
  })

  it('waits for the morning where it is a recall of the next day', () => {
    expect(prepare(draft('panggilan', at('19T09:00')), '18T21:00')?.kirimPada).toBe(at('19T06:00'))
  })

  it('of a deadline is of use until then, of anything else for three days', () => {
    const until = (jenis: 'tenggat' | 'keputusan') =>
      prepare(draft(jenis, at('19T09:00')), '18T10:00')?.kedaluwarsa
    expect([until('tenggat'), until('keputusan')]).toEqual([at('19T09:00'), at('21T10:00')])
  })

  it('is none where the person wants none of its kind', () => {
    expect(prepare(draft('tenggat'), '18T10:00', penerima({ saluran: { tenggat: [] } }))).toBeNull()
  })

  it('of the morning is of no use the day after', () => {
    expect(prepare(draft('ringkasan'), '18T06:30')?.kedaluwarsa).toBe(at('18T23:59'))
  })
})

describe('the morning digest', () => {
  const waits = (
    nip: string | null,
    jenis: 'pengajuan' | 'laporan',
    jumlah: number,
    hari: string | null = null,
  ) => ({
    nip,
    jenis,
    jumlah,
    hari,
  })
  const digests = (
    ...args: Parameters<typeof digestsOf> extends [infer W, infer S, ...unknown[]] ? [W, S?] : never
  ) => digestsOf(args[0], args[1] ?? [], [BKD], '2026-11-19').map(({ nip, isi }) => [nip, isi])

  it('is one a decider, with the first day that is asked for', () => {
    const rows = [
      waits(NIP, 'laporan', 2),
      waits(NIP, 'pengajuan', 3, '2026-11-20'),
      waits(LAIN, 'pengajuan', 1, '2026-11-24'),
    ]
    expect(digests(rows)).toEqual([
      [
        NIP,
        'Menunggu keputusan Anda pagi ini: 3 pengajuan WFA (hari terdekat 20 November 2026), 2 laporan kerja.',
      ],
      [LAIN, 'Menunggu keputusan Anda pagi ini: 1 pengajuan WFA (hari terdekat 24 November 2026).'],
    ])
  })

  it('goes to who stands in, together with their own', () => {
    const rows = [waits(NIP, 'laporan', 2), waits(LAIN, 'laporan', 1)]
    expect(digests(rows, [{ dari: NIP, ke: LAIN }])).toEqual([
      [LAIN, 'Menunggu keputusan Anda pagi ini: 3 laporan kerja.'],
    ])
  })

  it('goes to those of bkd where nobody else decides', () => {
    expect(digests([waits(null, 'pengajuan', 1)])).toEqual([
      [BKD, 'Menunggu keputusan Anda pagi ini: 1 pengajuan WFA.'],
    ])
  })

  it('has a key by its person and day', () => {
    const [one] = digestsOf([waits(NIP, 'laporan', 1)], [], [], '2026-11-19')
    expect(one?.peristiwa).toBe('ringkasan-2026-11-19')
  })
})

describe('a 2xx confirms a message', () => {
  it.each([
    ['of a receiver that asks for messages', ['pesan.siap'], true],
    ['of one that asks for the subject', ['wfa.*', 'pesan.*'], true],
    ['not of one that keeps a copy of everything', ['*'], false],
    ['not of another', ['kinerja.*'], false],
  ])('%s', (_, events, confirms) => {
    expect(confirmsPesan(events)).toBe(confirms)
  })
})

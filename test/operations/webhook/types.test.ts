import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeAsKept } from '../../../src/domain/wfa/surat.ts'
import {
  JENIS_IMPOR,
  type JenisImpor,
  typeNamed,
} from '../../../src/operations/webhook/jenis-masuk.ts'
import { DOCS } from '../../../src/operations/webhook/types/docs.ts'
import { startApp, type TestApp } from '../../support/app.ts'

const EXAMPLES = Object.entries(DOCS).map(
  ([name, { example }]) => [name, typeNamed(name)?.sumber ?? 'simpeg', example] as const,
)

describe('the example of every inbound type', () => {
  let luwes: TestApp

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-19T08:00:00+07:00')
    await luwes.rows(
      `INSERT INTO surat (kode, pengajuan_id, unit_kerja, tahun, urut, nomor, terbit_pada, isi)
       VALUES (?, 'x', 'kominfo', 2026, 1, '800/117/2026', 1, '{}')`,
      codeAsKept('ABCD-EFGH-JKLM'),
    )
    // SIMPEG has sent who rates.
    const rater = DOCS['kinerja.dinilai'].example.penilaiNip ?? ''
    const person = { ...DOCS['pegawai.diperbarui'].example, nip: rater }
    await luwes.deliver('simpeg', 'pegawai.diperbarui', [person])
    // What one type names another brings, in whatever order the list has them.
    for (const [name, sumber, example] of EXAMPLES) await luwes.deliver(sumber, name, [example])
  })
  afterAll(() => luwes.stop())

  it.each(EXAMPLES)('is taken in and stored: %s', async (name, sumber, example) => {
    const { status, body } = await luwes.deliver(sumber, name, [example])
    expect(status).toBe(202)
    expect(body.rejected).toEqual([])
    expect(body.accepted + body.duplicates).toBe(1)
  })

  it('met no fault of ours', () => {
    expect(luwes.faults).toEqual([])
  })
})

describe('what officers may bring in by hand', () => {
  it('are shifts, their end and taps, each by the word of its own type', () => {
    const every: Readonly<Record<JenisImpor, true>> = {
      'jadwal-sif.dibatalkan': true,
      'jadwal-sif.ditetapkan': true,
      'presensi.terekam': true,
    }
    expect(JENIS_IMPOR).toEqual(Object.keys(every))
  })
})

import { getTableName } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BAGIAN_DATA } from '../../../src/db/sistem/data-sendiri.ts'
import { isNip } from '../../../src/domain/pegawai/nip.ts'
import { detectTanda } from '../../../src/operations/presensi/detect-tanda.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { composePesan } from '../../../src/operations/webhook/compose-pesan.ts'
import { sendPesan } from '../../../src/operations/webhook/send-pesan.ts'
import { remindPengajuan } from '../../../src/operations/wfa/remind-pengajuan.ts'
import { examplesOf, operationsOf } from '../../http/routes.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, tap } from '../../support/people.ts'

const { siti, budi, kabid, kadis, sekda, bkd, lain, kalain, integrator } = ORANG
const PEOPLE = [siti, budi, kabid, kadis, sekda, bkd, lain, kalain, integrator]

const ACT = 'who acted in office: the act stands in the audit rows of who acted'
const DERIVED = 'derived from the rest for today alone, and gone the day after tomorrow'
const KEPT = 'an answer kept for some days, so that the same request is answered the same'

/** Columns in which a NIP does not make the row one about its person, and why. */
const NOT_ABOUT: Readonly<Record<string, string>> = {
  'pegawai.atasan_nip': 'the record of a subordinate is theirs',
  'pegawai.data': 'the record of a subordinate is theirs',
  'riwayat_pegawai.atasan_nip': 'the record of a subordinate is theirs',
  'riwayat_pegawai.data': 'the record of a subordinate is theirs',
  'pengajuan.perekomendasi': 'a request is its applicant’s; what was decided stands in audit',
  'pengajuan.penyetuju': 'a request is its applicant’s; what was decided stands in audit',
  'penilaian.penilai_nip':
    'a rating is that of the person rated; e-kinerja has what the rater wrote',
  'penilaian.data': 'a rating is that of the person rated; e-kinerja has what the rater wrote',
  'surat.isi': 'a letter is that of the person who is assigned',
  'keputusan.oleh': ACT,
  'keputusan.atas_nama': ACT,
  'langkah.oleh': ACT,
  'langkah.atas_nama': ACT,
  'penetapan.oleh': ACT,
  'panggilan.oleh': ACT,
  'kriteria_tugas.oleh': ACT,
  'perbaikan_data.oleh': ACT,
  'delegasi.oleh': ACT,
  'operator_unit.oleh': ACT,
  'roster.oleh': ACT,
  'arahan.oleh': ACT,
  'arahan.dibatalkan_oleh': ACT,
  'gangguan.oleh': ACT,
  'apel.oleh': ACT,
  'mesin.oleh': ACT,
  'pin_mesin.oleh': ACT,
  'baris_mesin.pin':
    'a line is told as the tap that it became; until then nobody knows whose it is',
  'baris_mesin.isi':
    'a line is told as the tap that it became; until then nobody knows whose it is',
  'gelombang.oleh': ACT,
  'kebijakan.diubah_oleh': ACT,
  'kebijakan.diusulkan_oleh': ACT,
  'kebijakan.ditetapkan_oleh': ACT,
  'kebijakan.dicabut_oleh': ACT,
  'hari_pertama.oleh': ACT,
  'survei.oleh': ACT,
  'pemakaian.oleh': ACT,
  'isian_laporan.oleh': ACT,
  'kalender_lengkap.oleh': ACT,
  'penghitungan.oleh': ACT,
  'bulan_tutup.oleh': ACT,
  'webhook_keluar.oleh': ACT,
  'penghitungan.sampai': 'how far a run is: gone with the next one, and nothing about the person',
  'rencana_hari.nip': DERIVED,
  'idempotensi.nip': KEPT,
  'idempotensi.jawaban': KEPT,
  'webhook_masuk.jawaban': KEPT,
  'dilihat.subjek': 'told as dilihat',
  'dilihat.oleh': 'told as saya-melihat, added up',
  'pengiriman.entitas': 'told as penerima',
}

/** Names of columns that hold a NIP wherever they stand, whether or not a story fills them. */
const NAMES_A_PERSON = /(^|_)nip$|^oleh$|_oleh$|^atas_nama$|^perekomendasi$|^penyetuju$|^subjek$/

type Row = Readonly<Record<string, unknown>>

interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
  readonly rows: readonly Row[]
}

const nipsIn = (value: unknown): string[] =>
  (String(value ?? '').match(/(?<!\d)\d{18}(?!\d)/g) ?? []).filter(isNip)

/** Returns what tells a row from others, moments as milliseconds. */
const idOf = (row: Row, key: readonly string[]) =>
  JSON.stringify(
    key.map((name) => {
      const value = row[name]
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
        ? Date.parse(value)
        : value
    }),
  )

describe('everything that is held about me', { timeout: 120_000 }, () => {
  let luwes: TestApp
  let tables: Table[]

  beforeAll(async () => {
    luwes = await startApp()
    const { ask, feed } = luwes
    const examples = await examplesOf(luwes)
    for (const { key, method, path, hasBody } of await operationsOf(luwes)) {
      const example = examples[key]
      if (!example) continue
      await ask(method, example.path ?? path, {
        as: example.as,
        headers: example.headers ?? {},
        ...(hasBody && { body: example.body }),
      })
    }
    // What no route writes: SIMPEG, e-presensi and e-kinerja send it, or the cron finds it.
    const leave = {
      id: 'c-1',
      nip: siti,
      jenis: 'tahunan',
      dari: '2026-11-02',
      sampai: '2026-11-03',
    }
    await feed('simpeg', 'cuti.disetujui', [leave])
    await feed('simpeg', 'hukuman-disiplin.diproses', [{ id: 'h-1', nip: budi, tingkat: 'ringan' }])
    await feed('simpeg', 'wfa.ditetapkan', [
      { nip: siti, tanggal: '2026-11-09', jenis: 'rumah', nomorSurat: '800/1' },
    ])
    await feed('simpeg', 'jadwal-sif.ditetapkan', [
      {
        nip: lain,
        tanggal: '2026-11-20',
        mulai: '2026-11-20T07:00:00+07:00',
        selesai: '2026-11-20T15:00:00+07:00',
      },
    ])
    await feed('presensi', 'presensi.terekam', [
      tap('w-1', siti, 'masuk', '2026-11-16T07:30:00+07:00', { lat: -5.2, lon: 104.1 }),
    ])
    const target = { indikator: 'Naskah', satuan: 'dokumen', target: 2, bobot: 100 }
    const kra = [{ kode: 'K1', hasil: 'Naskah', ...target }]
    await feed('kinerja', 'progres.dicatat', [
      { nip: siti, tanggal: '2026-11-16', uraian: 'Menyusun draf' },
    ])
    await feed('kinerja', 'sasaran.ditetapkan', [{ nip: siti, bulan: '2026-11', kra }])
    await feed('kinerja', 'sasaran.terealisasi', [
      { nip: siti, bulan: '2026-11', kode: 'K1', realisasi: 1 },
    ])
    const [granted] = await luwes.rows(
      "SELECT id FROM pengajuan WHERE status = 'disetujui' LIMIT 1",
    )
    const recalled = await ask('POST', `/v1/wfa/pengajuan/${granted?.id}/keputusan`, {
      as: kadis,
      body: { keputusan: 'panggil', hari: ['2026-12-01'], alasan: 'Rapat mendadak' },
    })
    expect(recalled.status, recalled.text).toBe(200)
    await luwes.rows(
      "INSERT INTO peninjauan (pengajuan_id, nip, sejak, hari, aturan) VALUES (?, ?, 1, '[]', '[]')",
      String(granted?.id),
      siti,
    )
    await luwes.rows('INSERT OR IGNORE INTO antrean_tinjau (nip, pada) VALUES (?, 1)', siti)
    await detectTanda(luwes.deps)
    await judgeDays(luwes.deps)
    await remindPengajuan(luwes.deps)
    // As if the cron had come by before all this.
    await luwes.rows("INSERT INTO penanda (nama, nilai) VALUES ('pesan', 0)")
    await composePesan(luwes.deps)
    await sendPesan(luwes.deps)
    const [receiver] = await luwes.rows('SELECT id FROM webhook_keluar LIMIT 1')
    await luwes.rows(
      `INSERT OR IGNORE INTO pengiriman (webhook, urut, id, entitas, status, percobaan, berikut, selesai)
        SELECT ?1, urut, 'k-' || urut, entitas, 'terkirim', 1, 0, pada FROM kejadian`,
      String(receiver?.id),
    )
    await ask('GET', `/v1/presensi/hari?bulan=2026-11&nip=${siti}`, { as: kabid })
    tables = await tablesOf(luwes)
  }, 120_000)
  afterAll(() => luwes.stop())

  async function tablesOf({ rows }: TestApp): Promise<Table[]> {
    const names = await rows(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'libsql_%' AND name NOT LIKE '\\_\\_%' ESCAPE '\\'",
    )
    return Promise.all(
      names.map(async ({ name }) => {
        const columns = await rows('SELECT name, pk FROM pragma_table_info(?)', String(name))
        return {
          name: String(name),
          columns: columns.map((column) => String(column.name)),
          key: columns.filter(({ pk }) => pk !== 0).map((column) => String(column.name)),
          rows: await rows(`SELECT * FROM "${name}"`),
        }
      }),
    )
  }

  const partOf = new Map(
    Object.entries(BAGIAN_DATA).map(([part, { dari }]) => [getTableName(dari), part]),
  )

  /** Every part to its end. */
  async function dataOf(as: string): Promise<Record<string, Row[]>> {
    const { body } = await luwes.ask('GET', '/v1/saya/data', { as })
    const found: Record<string, Row[]> = { dilihat: body.dilihat }
    for (const [part, { baris, lanjut }] of Object.entries<{ baris: Row[]; lanjut: string | null }>(
      body.bagian,
    )) {
      expect(lanjut, part).toBeNull()
      found[part] = baris
    }
    return found
  }

  it('is in tables that the answer has, or that say why not: found by column names and by content', () => {
    const unknown = tables.flatMap(({ name, columns, rows }) =>
      columns
        .filter(
          (column) => NAMES_A_PERSON.test(column) || rows.some((row) => nipsIn(row[column])[0]),
        )
        .map((column) => `${name}.${column}`)
        .filter((place) => !partOf.has(name) && !NOT_ABOUT[place]),
    )
    expect(unknown).toEqual([])
    // The stories fill nearly every table, so that what they hold says something.
    const empty = tables.filter(({ rows }) => rows.length === 0).map(({ name }) => name)
    expect(empty.filter((name) => partOf.has(name))).toEqual([])
  })

  it('is told by every row that names me where it is about me', async () => {
    for (const nip of PEOPLE) {
      const told = await dataOf(nip)
      for (const { name, columns, key, rows } of tables) {
        const part = partOf.get(name)
        if (!part) continue
        const about = columns.filter((column) => !NOT_ABOUT[`${name}.${column}`])
        const mine = rows.filter((row) => about.some((column) => nipsIn(row[column]).includes(nip)))
        const there = new Set((told[part] ?? []).map((row) => idOf(row, key)))
        const missing = mine.filter((row) => !there.has(idOf(row, key)))
        expect(missing, `${name} of ${nip}`).toEqual([])
      }
    }
  })

  it('has what others decided on my matters, my acts, who got my data and my own looks', async () => {
    const told = await dataOf(siti)
    expect(told.keputusan?.length).toBeGreaterThan(1)
    expect(told.langkah?.length).toBeGreaterThan(1)
    expect(told.surat).toHaveLength(1)
    expect(told.penerima?.length).toBeGreaterThan(1)
    expect(told.audit?.some(({ tindakan }) => tindakan === 'wfa.setuju')).toBe(true)
    expect((await dataOf(bkd)).audit?.length).toBeGreaterThan(5)
    expect((await dataOf(kalain)).delegasi).toHaveLength(2)
    expect((await dataOf(kabid))['saya-melihat']).toContainEqual(
      expect.objectContaining({ tanggal: '2026-11-18', jenis: 'presensi', orang: 1, semua: 0 }),
    )
  })

  it('names who decided by name and position, and nobody else', async () => {
    const told = await dataOf(siti)
    expect(told.keputusan).toContainEqual(
      expect.objectContaining({ keputusan: 'setuju', oleh: 'Kadis (Analis Kebijakan)' }),
    )
    expect(told.pegawai).toMatchObject([{ atasan_nip: 'Kabid (Analis Kebijakan)' }])
    for (const nip of PEOPLE) {
      const { dilihat: _viewers, ...parts } = await dataOf(nip)
      const foreign = nipsIn(JSON.stringify(parts)).filter((one) => one !== nip)
      expect(foreign, nip).toEqual([])
    }
    // Names of others appear only where they acted: a roster names many people, and a person sees
    // only their own part.
    expect(JSON.stringify((await dataOf(budi)).roster ?? [])).not.toMatch(/Siti|Orang Lain/)
  })

  it('leaves no other NIP in a file either, whatever the part', async () => {
    for (const part of [...partOf.values(), 'penerima', 'saya-melihat']) {
      const path = `/v1/saya/data?format=csv&bagian=${part}`
      const { status, text } = await luwes.ask('GET', path, { as: bkd })
      expect(status, part).toBe(200)
      expect(nipsIn(text).filter((nip) => nip !== bkd)).toEqual([])
    }
  })

  it('is told to its end, a page at a time, as JSON and as a file', async () => {
    await luwes.rows(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2300)
        INSERT INTO tap (id, nip, arah, at, diterima, sumber, data)
        SELECT 'banyak-' || i, ?1, 'auto', i, i, 'presensi', '{}' FROM n`,
      integrator,
    )
    const whole = await luwes.ask('GET', '/v1/saya/data', { as: integrator })
    expect(whole.body.bagian.tap).toMatchObject({ jumlah: 1_000, terpotong: true })
    const ids: string[] = []
    const pages: string[] = []
    let query = '?bagian=tap'
    for (let left = 5; left > 0; left -= 1) {
      const { body, headers } = await luwes.ask('GET', `/v1/saya/data${query}`, { as: integrator })
      const csv = await luwes.ask('GET', `/v1/saya/data${query}&format=csv`, { as: integrator })
      expect(Object.keys(body.bagian)).toEqual(['tap'])
      expect(body.dilihat).toEqual([])
      ids.push(...body.bagian.tap.baris.map(({ id }: { id: string }) => id))
      pages.push(...csv.text.trimEnd().split('\r\n').slice(1))
      const link = /^<([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1]
      expect(link?.includes(`after=${body.bagian.tap.lanjut}`) ?? body.bagian.tap.lanjut).not.toBe(
        false,
      )
      expect(csv.headers.get('link') === null).toBe(link === undefined)
      if (!link) break
      query = link
    }
    expect([ids.length, new Set(ids).size, pages.length]).toEqual([2_300, 2_300, 2_300])
    expect(ids[0]).toBe('banyak-2300')
  })

  it('tells every look, a page at a time, too', async () => {
    await luwes.rows(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)
        INSERT INTO dilihat (subjek, tanggal, oleh, jenis, pertama, terakhir)
        SELECT ?1, '2026-10-01', 'aplikasi-' || i, 'presensi', i, i FROM n`,
      integrator,
    )
    const first = await luwes.ask('GET', '/v1/saya/data', { as: integrator })
    expect([first.body.dilihat.length, first.body.dilihatLanjut]).toEqual([1_000, '1000'])
    const rest = await luwes.ask('GET', '/v1/saya/data?bagian=dilihat&after=1000', {
      as: integrator,
    })
    expect([rest.body.bagian, rest.body.dilihatLanjut]).toEqual([{}, null])
    const viewers = [...first.body.dilihat, ...rest.body.dilihat].map(({ oleh }) => oleh)
    expect(new Set(viewers.filter((one) => one.startsWith('aplikasi-'))).size).toBe(1_500)
    const csv = '/v1/saya/data?bagian=dilihat&after=1000&format=csv'
    expect((await luwes.ask('GET', csv, { as: integrator })).text).toContain('aplikasi-1"')
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})

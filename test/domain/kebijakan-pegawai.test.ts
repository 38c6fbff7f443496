import { describe, expect, it } from 'vitest'
import { type Editions, policyOn } from '../../src/domain/edition.ts'
import { editionsAround, type Perubahan } from '../../src/domain/kebijakan.ts'
import { clausesChanging, clausesThatDiffer } from '../../src/domain/kebijakan-pegawai.ts'
import type { HukumanDisiplin, Pegawai, UnitKerja } from '../../src/domain/pegawai/pegawai.ts'
import { national } from '../../src/policy/national.ts'

const CODE: Editions = [{ since: '2026-01-01', policy: national }]
const SEJAK = '2027-02-01'

const ANALIS: Pegawai = {
  nip: '198609262015051001',
  nama: 'Siti',
  status: 'PNS',
  unitKerja: 'kominfo',
  jabatan: 'Analis Kebijakan',
  jenisJabatan: 'fungsional',
  tmtJabatan: '2020-01-02',
  tugas: 'administratif',
  aktif: true,
}
const KOMINFO: UnitKerja = {
  kode: 'kominfo',
  nama: 'Dinas Kominfo',
  layananLangsung: false,
  pola: 'reg5',
  kantor: [],
}

/** Returns the parts of a change that concern a person. */
function concerning(
  perubahan: Perubahan,
  pegawai: Partial<Pegawai> = {},
  more: {
    readonly unit?: Partial<UnitKerja>
    readonly bekerja?: boolean
    readonly hukuman?: readonly HukumanDisiplin[]
  } = {},
): string[] {
  const { unit = {}, bekerja = true, hukuman = [] } = more
  const dokumen = { nomor: 'Perbup 7/2027', tanggal: '2027-01-11' }
  const one = { id: 'a', judul: 'Perbup', sejak: SEJAK, dokumen, perubahan }
  const laws = editionsAround({ kode: CODE, berlaku: [] }, one)
  const tanpa = policyOn(laws.tanpa, SEJAK)
  const dengan = policyOn(laws.dengan, SEJAK)
  const berbeda = clausesThatDiffer(Object.keys(perubahan), tanpa, dengan)
  const pada = () => ({
    pegawai: { ...ANALIS, ...pegawai },
    unit: { ...KOMINFO, ...unit },
    sejak: '2020-01-02',
    bekerja,
    kriteria: null,
  })
  return clausesChanging({ pada, hukuman }, berbeda, laws, SEJAK)
}

const set = (kode: string, nilai: unknown): Perubahan => ({ [kode]: { nilai, pasal: 'Pasal 7' } })
const DUTY = national.wfa['wfa.pelayanan-langsung']?.value ?? []

describe('a change of the law concerns', () => {
  it.each<[string, Perubahan, Partial<Pegawai>, number]>([
    ['who may ask, by a weekly limit', set('wfa.batas-mingguan', 1), {}, 1],
    [
      'not who may not, by a weekly limit',
      set('wfa.batas-mingguan', 1),
      { tugas: 'pelayanan-langsung' },
      0,
    ],
    ['who may ask, by a quota', set('wfa.kuota', 2_500), {}, 1],
    [
      'who becomes exempt, by a category',
      set('wfa.jabatan-dikecualikan', { eselon: [], kata: ['analis'], unit: [] }),
      {},
      1,
    ],
    [
      'not who is in no category of it',
      set('wfa.jabatan-dikecualikan', { eselon: [], kata: ['dokter'], unit: [] }),
      {},
      0,
    ],
    [
      'who may ask from now on',
      set('wfa.pelayanan-langsung', []),
      { tugas: 'pelayanan-langsung' },
      1,
    ],
    ['not who could ask all along', set('wfa.pelayanan-langsung', []), {}, 0],
    [
      'everybody, by a clause of TPP',
      set('kinerja.potongan-hukuman-sedang', 5_000),
      { tugas: 'pelayanan-langsung' },
      1,
    ],
    [
      'everybody, by a clause of attendance',
      set('presensi.umur-tap', { terima: 10, daring: 5 }),
      { tugas: 'pelayanan-langsung' },
      1,
    ],
    [
      'everybody, by the days on which all must come',
      set('ketentuan.hari-wajib', [3]),
      { tugas: 'pelayanan-langsung' },
      1,
    ],
    ['who may ask no more, where no kind is open', set('wfa.kebijakan-tidak-ada', []), {}, 1],
    [
      'nobody, by the pattern of letter numbers',
      set('ketentuan.nomor-surat', { umum: '{urut}', unit: {} }),
      {},
      0,
    ],
  ])('%s', (_, perubahan, pegawai, count) => {
    expect(concerning(perubahan, pegawai)).toHaveLength(count)
  })

  it('nobody who is not employed on its first day', () => {
    expect(
      concerning(set('kinerja.potongan-hukuman-sedang', 5_000), {}, { bekerja: false }),
    ).toEqual([])
  })

  it('nobody by a clause that says the same under another article', () => {
    const { value } = national.wfa['wfa.batas-mingguan'] ?? { value: 0 }
    expect(concerning(set('wfa.batas-mingguan', value))).toEqual([])
  })

  it('those that it warns where it refused before', () => {
    const perubahan: Perubahan = {
      'wfa.pelayanan-langsung': { nilai: DUTY, pasal: 'Pasal 5', efek: 'peringatan' },
    }
    expect(concerning(perubahan, { tugas: 'pelayanan-langsung' })).toHaveLength(1)
    expect(concerning(perubahan)).toEqual([])
  })

  it('not who stands under a disciplinary case before and after, by a limit of requests', () => {
    const open: HukumanDisiplin = {
      id: 'HD-1',
      nip: ANALIS.nip,
      tingkat: 'berat',
      keadaan: 'diproses',
    }
    expect(concerning(set('wfa.batas-mingguan', 1), {}, { hukuman: [open] })).toEqual([])
    expect(concerning(set('wfa.kuota', 2_500), {}, { hukuman: [open] })).toEqual([])
    expect(concerning(set('wfa.kebijakan-tidak-ada', []), {}, { hukuman: [open] })).toEqual([])
    const late = set('ketentuan.tenggat-keputusan', 9)
    expect(concerning(late, {}, { hukuman: [open] })).toEqual([])
    const cut = set('kinerja.potongan-hukuman-sedang', 5_000)
    expect(concerning(cut, {}, { hukuman: [open] })).toHaveLength(1)
  })

  it('nobody by a refusal that is written out, for it refused before', () => {
    const written = { value: DUTY, basis: 'Pasal 5', effect: 'tolak' } as const
    const wfa = { ...national.wfa, 'wfa.pelayanan-langsung': written }
    expect(clausesThatDiffer(['wfa.pelayanan-langsung'], national, { ...national, wfa })).toEqual(
      [],
    )
  })

  it('nobody by the same kinds in another order', () => {
    const kinds = national.wfa['wfa.kebijakan-tidak-ada']?.value ?? []
    expect(kinds.length).toBeGreaterThan(1)
    expect(concerning(set('wfa.kebijakan-tidak-ada', kinds.toReversed()))).toEqual([])
  })

  it('who may ask by it alone, by its limits too', () => {
    const perubahan = { ...set('wfa.pelayanan-langsung', []), ...set('wfa.batas-mingguan', 1) }
    expect(concerning(perubahan, { tugas: 'pelayanan-langsung' })).toEqual([
      'wfa.pelayanan-langsung',
      'wfa.batas-mingguan',
    ])
  })

  it('a person by each clause of a whole regulation that says something else', () => {
    expect(
      concerning({
        ...set('wfa.batas-mingguan', 1),
        ...set('presensi.umur-tap', { terima: 10, daring: 5 }),
        ...set('ketentuan.nomor-surat', { umum: '{urut}', unit: {} }),
        ...set('wfa.tidak-dikenal', 1),
      }),
    ).toEqual(['wfa.batas-mingguan', 'presensi.umur-tap'])
  })
})

import type { Edition, Policy } from '../../src/domain/edition.ts'
import type { HukumanDisiplin, Pegawai, UnitKerja } from '../../src/domain/pegawai/pegawai.ts'
import { SELALU } from '../../src/domain/shared/masa.ts'
import type { Layanan } from '../../src/domain/wfa/facts.ts'
import {
  type FilingFacts,
  type Judgement,
  judgeFiling,
  type SituasiHari,
} from '../../src/domain/wfa/judge-filing.ts'
import type { Rekan } from '../../src/domain/wfa/kelayakan.ts'
import { KALENDER, POLICY } from './situations.ts'

/** The applicant of the stories. */
export const NIP = '198609262015051001'

/** An official with office work who has long held the position. */
export const PEGAWAI: Pegawai = {
  nip: NIP,
  nama: 'Siti Rahmawati',
  status: 'PNS',
  unitKerja: 'diskominfo',
  jabatan: 'Analis Sistem Informasi',
  jenisJabatan: 'pelaksana',
  tmtJabatan: '2020-01-01',
  tugas: 'administratif',
  predikatTerakhir: 'baik',
  aktif: true,
}

/** A unit that serves nobody across a counter. */
export const UNIT: UnitKerja = {
  kode: 'diskominfo',
  nama: 'Dinas Komunikasi dan Informatika',
  layananLangsung: false,
  pola: 'reg5',
  kantor: [],
}

/** Eleven people of the unit, the applicant among them. */
const REKAN = Array.from({ length: 11 }, (_, i) => ({ ...PEGAWAI, nip: i ? `peer-${i}` : NIP }))

/** The facts of a filing in a story, and who and where the applicant is on every day of it. */
export interface FilingStory
  extends Omit<Partial<FilingFacts>, 'rekan' | 'layanan'>,
    Partial<Omit<SituasiHari, 'sejak'>> {
  readonly rekan?: readonly Rekan[]
  readonly layanan?: readonly Layanan[]
}

/** Returns the facts of a filing on Monday 2 November 2026, overridden by the story. */
export function filingFacts(story: FilingStory = {}): FilingFacts {
  const { pegawai = PEGAWAI, unit = UNIT, bekerja = true, kriteria = null, ...rest } = story
  const { rekan = REKAN, layanan = [], ...facts } = rest
  return {
    nip: pegawai.nip,
    pada: () => ({ sejak: '2020-01-01', pegawai, unit, bekerja, kriteria }),
    jenis: 'rumah',
    hariDiminta: ['2026-11-19'],
    hariBerjalan: [],
    hariLokasiLain: [],
    hariLain: [],
    hariIbu: [],
    kasus: [],
    rekan: () => rekan,
    terpakai: new Map(),
    pergi: new Map(),
    dirumahkan: new Set(),
    cuti: new Map(),
    lokasi: null,
    kra: null,
    layanan: () => layanan,
    rencana: [{ hasil: 'Dokumen arsitektur', target: 1, satuan: 'dokumen' }],
    jam: null,
    bukti: [],
    kesiapan: null,
    kalender: KALENDER,
    masaPakai: () => SELALU,
    gelombang: () => null,
    hariIni: '2026-11-02',
    ...facts,
  }
}

/** Returns the judgement of a filing by a law; by default that of the worked examples. */
export function filing(story: FilingStory = {}, policy: Policy = POLICY): Judgement {
  const edition: Edition = { since: '2020-01-01', policy }
  return judgeFiling(filingFacts(story), [edition])
}

/** Returns the codes of the rules that refuse. */
export function refusals({ aturan }: Judgement): string[] {
  return aturan.filter(({ hasil }) => hasil === 'tolak').map(({ kode }) => kode)
}

/** Returns the codes of the rules that warn. */
export function warnings({ aturan }: Judgement): string[] {
  return aturan.filter(({ hasil }) => hasil === 'peringatan').map(({ kode }) => kode)
}

/** Returns what a judgement says under one rule. */
export function findingOf({ aturan }: Judgement, code: string) {
  return aturan.find(({ kode }) => kode === code)
}

/** Returns a disciplinary case of the applicant, by default in process. */
export function kasus(story: Partial<HukumanDisiplin> = {}): HukumanDisiplin {
  return { id: 'HD-1', nip: NIP, tingkat: 'sedang', keadaan: 'diproses', ...story }
}

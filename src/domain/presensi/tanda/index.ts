import type { Text } from '../../shared/text.ts'
import type { AmbangTanda } from '../policy.ts'
import { akurasiRendah } from './akurasi-rendah.ts'
import { jabatanDikecualikan } from './jabatan-dikecualikan.ts'
import { kecepatan } from './kecepatan.ts'
import { koordinatSama } from './koordinat-sama.ts'
import { lokasiPalsu } from './lokasi-palsu.ts'
import { luarArea } from './luar-area.ts'
import { luarTugas } from './luar-tugas.ts'
import { luring } from './luring.ts'
import { perangkatBersama } from './perangkat-bersama.ts'
import type { BuktiTanda, PolaTanda, TapFacts } from './pola.ts'
import { selisihJam } from './selisih-jam.ts'
import { tanpaDerau } from './tanpa-derau.ts'
import { tanpaPosisi } from './tanpa-posisi.ts'
import { tapUlang } from './tap-ulang.ts'

/** Every integrity signal. */
const POLA_TANDA: readonly PolaTanda[] = [
  lokasiPalsu,
  koordinatSama,
  tanpaDerau,
  kecepatan,
  perangkatBersama,
  selisihJam,
  luarArea,
  tanpaPosisi,
  akurasiRendah,
  tapUlang,
  luarTugas,
  luring,
  jabatanDikecualikan,
]

/** A signal that was found on a tap. */
export interface TandaDitemukan {
  readonly kode: string
  readonly bukti: BuktiTanda
  /** The taps concerned. */
  readonly tap: readonly string[]
}

/** Returns the signals of a tap: a list for people to review, and nothing more. */
export function tandaOn(facts: TapFacts, ambang: AmbangTanda): TandaDitemukan[] {
  return POLA_TANDA.flatMap(({ code, detect }) => {
    const bukti = detect(facts, ambang)
    if (!bukti) return []
    const both = code === kecepatan.code && facts.sebelum
    return [{ kode: code, bukti, tap: both ? [facts.sebelum.id, facts.tap.id] : [facts.tap.id] }]
  })
}

/** Returns the text for everybody about a kind of signal. */
export function messageOf(kode: string): Text {
  return POLA_TANDA.find(({ code }) => code === kode)?.message ?? { id: kode, en: kode }
}

import { type Penghitungan, runOf } from '../../db/kinerja/bulan.ts'
import type { Deps } from '../../deps.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Refusal } from '../../domain/shared/rule.ts'

/** The progress of a month: how many people are computed, whether it is closed, and what prevents that. */
export interface Hitungan {
  readonly bulan: Month
  readonly status: 'belum' | 'berjalan' | 'selesai' | 'tertahan' | 'ditutup'
  readonly tujuan: 'hitung' | 'tutup' | null
  /** How many people this run has computed and stored, and the total. */
  readonly dihitung: number
  readonly dari: number
  /** How many of them have no rating yet. */
  readonly tanpaNilai: number
  readonly mulaiPada: Instant | null
  readonly selesaiPada: Instant | null
  readonly ditutupPada: Instant | null
  readonly halangan: readonly Refusal[]
}

/** Reads the progress of a month. */
export async function loadHitungan({ db }: Deps, bulan: Month): Promise<Hitungan> {
  const [[run], [closing]] = await db.read(runOf(db, bulan))
  return hitunganOf(bulan, run, closing)
}

/** Returns the progress of a month from its run and its closing. */
export function hitunganOf(
  bulan: Month,
  run: Penghitungan | undefined,
  closing: { readonly ditutupPada: Instant } | undefined,
): Hitungan {
  return {
    bulan,
    status: closing ? 'ditutup' : (run?.status ?? 'belum'),
    tujuan: run?.tujuan ?? null,
    dihitung: run?.dihitung ?? 0,
    dari: run?.jumlah ?? 0,
    tanpaNilai: run?.tanpaNilai ?? 0,
    mulaiPada: run?.mulaiPada ?? null,
    selesaiPada: run?.selesaiPada ?? null,
    ditutupPada: closing?.ditutupPada ?? null,
    halangan: run?.halangan ?? [],
  }
}

import type { Nip } from '../pegawai/nip.ts'
import { type Instant, instantAt, localDate, type Zona } from '../shared/local-time.ts'
import { afterQuiet, type JamTenang } from './jam-tenang.ts'
import type { JenisPesan, Pesan, Saluran } from './pesan.ts'

/** A message to somebody, before its time and channels are decided. */
export interface DraftPesan
  extends Pick<Pesan, 'nip' | 'jenis' | 'rujukan' | 'judul' | 'isi' | 'tujuan' | 'tenggat'> {
  /** The event; together with the NIP it tells messages apart. */
  readonly peristiwa: string
}

/** The channels that somebody chose for each kind; a kind without an entry uses the default. */
export type SaluranPilihan = Readonly<Partial<Record<JenisPesan, readonly Saluran[]>>>

/** The settings of the person who is told. */
export interface PenerimaPesan {
  readonly nip: Nip
  readonly zona: Zona
  readonly saluran: SaluranPilihan
  /** Their own quiet hours; `null` if they chose none. */
  readonly tenang: JamTenang | null
  /** The channels that can reach them. */
  readonly terjangkau: readonly Saluran[]
}

/**
 * Returns the channels of a message: those that were chosen and reach the person. Ignoring a call
 * may count against the person, so a call always has a channel: the gateway, if no other is left.
 */
export function waysOf(
  jenis: JenisPesan,
  { saluran, terjangkau }: Pick<PenerimaPesan, 'saluran' | 'terjangkau'>,
): readonly Saluran[] {
  const chosen = saluran[jenis]
  const ways = chosen ? terjangkau.filter((way) => chosen.includes(way)) : terjangkau
  return ways.length === 0 && jenis === 'panggilan' ? ['gerbang'] : ways
}

/** How many days a message without a deadline is useful. */
const DAYS = 3
const DAY_MS = 24 * 3_600_000

/**
 * Returns a message ready to be sent, with its channels; `null` if the person wants none of its
 * kind.
 *
 * It waits for the end of the quiet hours, except a call that would be over by then. A ping comes
 * only inside working hours, and is useless later.
 */
export function preparePesan(
  { peristiwa, ...draft }: DraftPesan,
  penerima: PenerimaPesan,
  { id, kini, tenang }: { readonly id: string; readonly kini: Instant; readonly tenang: JamTenang },
): (Pesan & { readonly saluran: readonly Saluran[] }) | null {
  const saluran = waysOf(draft.jenis, penerima)
  if (saluran.length === 0) return null
  const { jenis, tenggat, nip } = draft
  const quiet = afterQuiet(kini, penerima.tenang ?? tenang, penerima.zona)
  const urgent = jenis === 'panggilan' && tenggat !== null && tenggat <= quiet
  const kirimPada = urgent ? kini : quiet
  const kedaluwarsa = endOf(draft, kirimPada, penerima.zona)
  return {
    ...draft,
    id,
    kunci: `${peristiwa}:${nip}`,
    dibuat: kini,
    kirimPada,
    kedaluwarsa,
    saluran,
  }
}

/** Returns from when on a message would only disturb. */
function endOf(
  { jenis, tenggat }: Pick<Pesan, 'jenis' | 'tenggat'>,
  kirimPada: Instant,
  zona: Zona,
): Instant {
  if (jenis === 'ringkasan') return instantAt(localDate(kirimPada, zona), LAST_MINUTE, zona)
  const binding = jenis === 'panggilan' || jenis === 'tenggat'
  return binding && tenggat !== null ? tenggat : kirimPada + DAYS * DAY_MS
}

const LAST_MINUTE = 24 * 60 - 1

import type { PesanTerkirim, PilihanRow } from '../../db/webhook/pilihan-pesan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import type { JamTenang } from '../../domain/webhook/jam-tenang.ts'
import { JENIS_PESAN, type JenisPesan, type Saluran } from '../../domain/webhook/pesan.ts'
import { CARA_KIRIM } from './saluran/index.ts'

/** A person's choices about messages, and the messages sent. */
export interface PilihanPesan {
  /** The channels of this deployment. */
  readonly saluran: readonly Saluran[]
  /** The channels of each kind; none if it is not sent. */
  readonly pilihan: readonly {
    readonly jenis: JenisPesan
    readonly saluran: readonly Saluran[]
    /** Whether at least one channel must remain. */
    readonly wajib: boolean
  }[]
  readonly tenang: JamTenang & { readonly bawaan: boolean }
  /** The digest of bkd: until when it is sent; `null` if it is not, and for people outside bkd. */
  readonly bkdSampai: Instant | null
  readonly bkd: boolean
  readonly terakhir: readonly PesanTerkirim[]
  readonly zona: Zona
}

/** Returns a person's choices, completed by the defaults. */
export function asPilihan(
  { jamTenang, zona, now, push }: Pick<Deps, 'jamTenang' | 'zona' | 'now' | 'push'>,
  { peran }: Pick<Caller, 'peran'>,
  row: PilihanRow | undefined,
  also: { readonly terakhir: readonly PesanTerkirim[]; readonly zona: Zona | null },
): PilihanPesan {
  const all = CARA_KIRIM.map((one) => one.saluran)
  const saluran = push ? all : all.filter((way) => way !== 'web-push')
  const { tenangDari: dari = null, tenangSampai: sampai = null } = row ?? {}
  const own = dari !== null && sampai !== null ? { dari, sampai, bawaan: false } : null
  const until = row?.bkdSampai ?? null
  return {
    saluran,
    pilihan: JENIS_PESAN.map((jenis) => ({
      jenis,
      saluran: row?.saluran[jenis]?.filter((way) => saluran.includes(way)) ?? saluran,
      wajib: jenis === 'panggilan',
    })),
    tenang: own ?? { ...jamTenang, bawaan: true },
    bkd: peran.includes('bkd'),
    bkdSampai: until !== null && until > now() ? until : null,
    terakhir: also.terakhir,
    zona: also.zona ?? zona,
  }
}

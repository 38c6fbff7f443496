import { personWithUnit, unitsAbove } from '../../db/pegawai/pegawai.ts'
import { officesOf } from '../../db/pegawai/rantai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { criteriaOf } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { decisionChain } from '../../domain/pegawai/chain.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { type Instant, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { ok } from '../../domain/shared/result.ts'
import type { CaraKriteria, JawabanKriteria } from '../../domain/wfa/kriteria.ts'

/** The criteria of a person's present position; `null` while nobody has declared them. */
export interface KriteriaPegawai {
  readonly nip: Nip
  readonly tmtJabatan: string
  readonly jawaban: JawabanKriteria | null
  /** How they were declared. */
  readonly cara: CaraKriteria | null
  readonly oleh: Nip | null
  readonly pada: Instant | null
  /** The zone of the unit. */
  readonly zona: Zona
}

/** Gathers a person, those above them and the criteria of their position; `null` for an unknown person. */
export async function gatherKriteria(
  { db, zona: standard }: Deps,
  caller: Caller,
  nip: Nip,
  now: Instant,
) {
  const read = await readAs(db, caller, [
    personWithUnit(db, nip),
    unitsAbove(db, nip),
    criteriaOf(db, nip),
    officesOf(db, caller.nip, localDate(now, standard)),
  ])
  if (!read.ok) return read
  const [people, units, signed, offices] = read.value
  const person = people[0]
  if (!person) return ok(null)
  const upward = units.map(({ kode, induk, kepalaNip }) => ({
    kode,
    induk: induk ?? undefined,
    kepalaNip: kepalaNip ?? undefined,
  }))
  const atasanNip = person.atasan ?? undefined
  const chain = decisionChain({ ...person.pegawai, atasanNip }, upward)
  return ok({
    ...person,
    zona: person.unit.zona ?? standard,
    superiors: [atasanNip, ...upward.map(({ kepalaNip }) => kepalaNip)].filter(
      (one) => one !== undefined,
    ),
    /** Who signs: the first of the chain, or their deputy. */
    signer: chain.perekomendasi ?? chain.penyetuju,
    offices: [caller.nip, ...offices.map((office) => office.nip)],
    /** As signed for the present position. */
    signed: signed.find(({ tmtJabatan }) => tmtJabatan === person.pegawai.tmtJabatan),
  })
}

type FaktaKriteria = NonNullable<
  Extract<Awaited<ReturnType<typeof gatherKriteria>>, { readonly ok: true }>['value']
>

/** Returns the present criteria of a person. */
export function asKriteria({
  pegawai,
  zona,
  signed,
}: Pick<FaktaKriteria, 'pegawai' | 'zona' | 'signed'>): KriteriaPegawai {
  return {
    nip: pegawai.nip,
    tmtJabatan: pegawai.tmtJabatan,
    jawaban: signed?.jawaban ?? null,
    cara: signed?.cara ?? null,
    oleh: signed?.oleh ?? null,
    pada: signed?.pada ?? null,
    zona,
  }
}

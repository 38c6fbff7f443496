import { personWithUnit, unitsAbove } from '../../db/pegawai/pegawai.ts'
import { officesOf } from '../../db/pegawai/rantai.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import { criteriaOf, putCriteria } from '../../db/wfa/kelayakan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import { type Caller, mayRead } from '../../domain/pegawai/access.ts'
import { decisionChain } from '../../domain/pegawai/chain.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { type Instant, localDate, toRfc3339 } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { CaraKriteria, JawabanKriteria } from '../../domain/wfa/kriteria.ts'
import type { Problem } from '../shared/problem.ts'

/** The criteria of a person's present position; `null` while nobody has declared them. */
export interface KriteriaPegawai {
  readonly nip: Nip
  readonly tmtJabatan: string
  readonly jawaban: JawabanKriteria | null
  /** How they were declared. */
  readonly cara: CaraKriteria | null
  readonly oleh: Nip | null
  /** RFC 3339 in the zone of the unit. */
  readonly pada: string | null
}

async function gather({ db, zona: standard }: Deps, caller: Caller, nip: Nip, now: Instant) {
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
    /** Who signs: the first of the chain, in person or stood in for. */
    signer: chain.perekomendasi ?? chain.penyetuju,
    offices: [caller.nip, ...offices.map((office) => office.nip)],
    signed: signed[0],
  })
}

type Gathered = NonNullable<
  Extract<Awaited<ReturnType<typeof gather>>, { readonly ok: true }>['value']
>

function told({ pegawai, zona, signed }: Pick<Gathered, 'pegawai' | 'zona' | 'signed'>) {
  return {
    nip: pegawai.nip,
    tmtJabatan: pegawai.tmtJabatan,
    jawaban: signed?.jawaban ?? null,
    cara: signed?.cara ?? null,
    oleh: signed?.oleh ?? null,
    pada: signed ? toRfc3339(signed.pada, zona) : null,
  }
}

/** Kriteria tugas: reads what was declared for a person's present position. */
export async function readKriteria(
  deps: Deps,
  caller: Caller,
  nip: Nip,
): Promise<Result<KriteriaPegawai, Problem>> {
  const gathered = await gather(deps, caller, nip, deps.now())
  if (!gathered.ok) return gathered
  const found = gathered.value
  const { superiors = [] } = found ?? {}
  if (!mayRead(caller, { nip, superiors })) return err({ kind: 'bukan-wewenang' })
  return found ? ok(told(found)) : err({ kind: 'tidak-ada', message: NO_SUCH_PERSON })
}

/** Kriteria tugas: the atasan signs them for the present position; nobody signs their own (R13, R27). */
export async function signKriteria(
  deps: Deps,
  caller: Caller,
  nip: Nip,
  jawaban: JawabanKriteria,
): Promise<Result<KriteriaPegawai, Problem>> {
  const pada = deps.now()
  const gathered = await gather(deps, caller, nip, pada)
  if (!gathered.ok) return gathered
  const found = gathered.value
  if (caller.nip === nip) return err({ kind: 'bukan-wewenang', message: OWN })
  const mine = found?.signer !== null && found?.offices.includes(found.signer)
  if (!found || !mine) return err({ kind: 'bukan-wewenang' })
  const { tmtJabatan } = found.pegawai
  const cara = 'per-kriteria' as const
  const signed = { nip, tmtJabatan, jawaban, cara, oleh: caller.nip, pada }
  const edisi = editionOn(deps.editions, localDate(pada, found.zona)).since
  await deps.db.write([
    putCriteria(deps.db, signed),
    record(deps.db, {
      pada,
      oleh: caller.nip,
      tindakan: 'kriteria.tanda-tangan',
      entitas: nip,
      data: { tmtJabatan, sebelum: found.signed?.jawaban ?? null, sesudah: jawaban, cara, edisi },
    }),
  ])
  return ok(told({ ...found, signed }))
}

const OWN = {
  id: 'Anda tidak dapat menandatangani kriteria tugas Anda sendiri.',
  en: 'You cannot sign your own task criteria.',
}
const NO_SUCH_PERSON = {
  id: 'Pegawai tidak ditemukan atau tidak lagi aktif menurut SIMPEG.',
  en: 'There is no such person, or they are no longer active in SIMPEG.',
}

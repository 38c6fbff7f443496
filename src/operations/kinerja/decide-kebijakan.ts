import type { Statement } from '../../db/engine/client.ts'
import {
  adopt,
  hasMoved,
  mustBeFree,
  mustStillBe,
  queueGranted,
  returnProposal,
  withdraw,
} from '../../db/kinerja/kebijakan.ts'
import { writeAs } from '../../db/sistem/sesi.ts'
import { announce, record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import { checkPolicy, editionsFrom, type KebijakanBerlaku } from '../../domain/kebijakan.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { gatherKebijakan, type Perkara } from './gather-kebijakan.ts'
import { type KebijakanTerbaca, MOVED, objections } from './kebijakan.ts'
import { readKebijakan } from './read-kebijakan.ts'
import { decidesAs, isOwn, mayAdopt } from './wewenang-hukum.ts'

/**
 * A decision about a change: the version that was read, and the reason when it does not become law.
 */
export type KeputusanKebijakan = { readonly versi: number } & (
  | { readonly keputusan: 'tetapkan' }
  | { readonly keputusan: 'kembalikan' | 'cabut'; readonly alasan: string }
)

/**
 * Kebijakan: adopts a proposal, returns it, or withdraws an adopted change that has not begun.
 *
 * For sekda and hukum, and deputies of the sekda (Plh, Plt). Nobody adopts what they wrote or
 * proposed. The decision explains; the change and the law must still be as they were read when it
 * is written. One read, one write.
 *
 * @throws When the database refuses it for another reason than a change meanwhile.
 */
export async function decideKebijakan(
  deps: Deps,
  caller: Caller,
  id: string,
  asked: KeputusanKebijakan,
): Promise<Result<KebijakanTerbaca, Problem>> {
  const found = await gatherKebijakan(deps, caller, id, mayAdopt)
  if (!found.ok) return found
  if (isDone(caller, found.value, asked)) return readKebijakan(deps, caller, id)
  const against = obstacle(caller, found.value, asked)
  if (against) return err(against)
  const written = await writeAs(deps.db, caller, changesOf(deps, caller, found.value, asked))
  if (!written.ok) return written
  if (!written.value.ok) {
    if (hasMoved(written.value.error)) return err({ kind: 'bentrok', message: MOVED })
    throw new Error(`the database refused a decision: ${written.value.error.message}`)
  }
  // It is law already. If the database is unreachable now, this runtime learns of it like the
  // others.
  await deps.bacaHukum().catch(() => undefined)
  return readKebijakan(deps, caller, id)
}

/**
 * Returns whether the same person has already made the same decision: repeating it changes nothing.
 */
function isDone(
  { nip }: Caller,
  { row }: Perkara,
  { keputusan, versi }: KeputusanKebijakan,
): boolean {
  if (row.versi !== versi + 1) return false
  if (keputusan === 'tetapkan') return row.status === 'ditetapkan' && row.ditetapkanOleh === nip
  return keputusan === 'cabut' && row.status === 'dicabut' && row.dicabutOleh === nip
}

function obstacle(
  caller: Caller,
  { row, hukum, today, wakil }: Perkara,
  { keputusan, versi }: KeputusanKebijakan,
): Problem | null {
  const wanted = keputusan === 'cabut' ? 'ditetapkan' : 'diusulkan'
  if (row.status !== wanted || row.versi !== versi) return { kind: 'bentrok', message: MOVED }
  if (keputusan === 'cabut') return obstacleToWithdraw(row.id, { row, hukum, today })
  if (keputusan === 'kembalikan') return null
  if (isOwn(caller, wakil, row)) return { kind: 'bukan-wewenang', message: OWN }
  const [first, ...more] = objections(row, hukum, today)
  return first ? { kind: 'salah-isi', issues: [first, ...more] } : null
}

/**
 * Returns what forbids a withdrawal: the change has begun, or a later change needs it for a
 * complete law.
 */
function obstacleToWithdraw(
  id: string,
  { row, hukum, today }: Pick<Perkara, 'row' | 'hukum' | 'today'>,
): Problem | null {
  if (row.sejak <= today) return { kind: 'bentrok', message: IN_FORCE }
  const others = hukum.berlaku.filter((one) => one.id !== id)
  const left = editionsFrom(hukum.kode, others satisfies readonly KebijakanBerlaku[])
  const broken = left
    .filter(({ since }) => since > today)
    .some(({ policy }) => checkPolicy(policy).length > 0)
  return broken ? { kind: 'bentrok', message: NEEDED } : null
}

function changesOf(
  deps: Deps,
  caller: Caller,
  { row, hukum, today, wakil }: Perkara,
  asked: KeputusanKebijakan,
): Statement[] {
  const { db } = deps
  const { nip: oleh } = caller
  const standIn = decidesAs(caller, wakil)
  const pada = deps.now()
  const { id, versi, judul, sejak, dokumen, perubahan } = row
  const klausa = Object.keys(perubahan)
  const edisi = editionOn(hukum.editions, today).since
  const announceAs = (status: 'ditetapkan' | 'dicabut') =>
    announce(
      db,
      [{ jenis: 'kebijakan.ditetapkan', entitas: id, data: { id, sejak, klausa, status } }],
      pada,
      deps.newId,
    )
  const auditRow = (data: Readonly<Record<string, unknown>>) =>
    record(db, {
      pada,
      oleh,
      tindakan: `kebijakan.${asked.keputusan}`,
      entitas: id,
      data: {
        judul,
        sejak,
        ...data,
        edisi,
        ...(standIn && { atasNama: standIn.nip, sebagai: standIn.jenis }),
      },
    })
  switch (asked.keputusan) {
    case 'tetapkan':
      return [
        mustStillBe({ id, versi, status: ['diusulkan'] }),
        mustBeFree(sejak, today, hukum.revisi),
        adopt(id, oleh, pada, standIn?.jenis ?? null),
        auditRow({ dokumen, perubahan }),
        ...announceAs('ditetapkan'),
        queueGranted(sejak, pada),
      ]
    case 'kembalikan':
      return [
        mustStillBe({ id, versi, status: ['diusulkan'] }),
        returnProposal(id, asked.alasan),
        auditRow({ alasan: asked.alasan }),
      ]
    case 'cabut':
      return [
        mustStillBe({ id, versi, status: ['ditetapkan'] }),
        mustBeFree(sejak, today, hukum.revisi),
        withdraw(id, oleh, pada, asked.alasan),
        auditRow({ alasan: asked.alasan, klausa }),
        ...announceAs('dicabut'),
        queueGranted(sejak, pada),
      ]
  }
}

const OWN = {
  id: 'Anda, atau pejabat yang Anda wakili, menulis atau mengusulkan kebijakan ini. Orang lain yang menetapkannya.',
  en: 'You, or who you stand in for, wrote or proposed this change. Somebody else adopts it.',
}
const IN_FORCE = {
  id: 'Kebijakan ini sudah berlaku. Ubah dengan kebijakan baru.',
  en: 'This change is in force. Change it by a new one.',
}
const NEEDED = {
  id: 'Kebijakan lain yang ditetapkan sesudahnya bersandar pada kebijakan ini. Cabut yang itu lebih dahulu.',
  en: 'Another change that was adopted later rests on this one. Withdraw that one first.',
}

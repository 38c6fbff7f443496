import { answerPing, pingById } from '../../db/presensi/ping.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { asOf, type PingTerkini } from './ping.ts'

/** Answers a ping, for its recipient. The first answer counts. */
export async function answerPingOf(
  deps: Deps,
  caller: Caller,
  id: string,
): Promise<Result<PingTerkini, Problem>> {
  const { db } = deps
  const read = await readAs(db, caller, [pingById(db, caller.nip, id)])
  if (!read.ok) return read
  const [[row]] = read.value
  if (!row) return err({ kind: 'tidak-ada', message: NO_SUCH_PING })
  const now = deps.now()
  if (row.dijawab !== null) return ok(asOf(row, now))
  const written = await writeAs(db, caller, [answerPing(db, id, now)])
  return written.ok ? ok(asOf({ ...row, dijawab: now }, now)) : written
}

const NO_SUCH_PING = {
  id: 'Tidak ada panggilan dengan id ini untuk Anda.',
  en: 'There is no ping with this id for you.',
}

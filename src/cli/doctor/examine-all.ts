import { join, resolve } from 'node:path'
import { probeSso } from '../../adapters/sso-probe.ts'
import type { SignInConfig } from '../../config/sign-in.ts'
import { parseConfig } from '../../config.ts'
import { connect } from '../../db/engine/client.ts'
import { createWriter } from '../../db/engine/writer.ts'
import { checkAudit } from '../../operations/sistem/check-audit.ts'
import { examine } from '../../operations/sistem/examine.ts'
import { baik, masalah, type Temuan } from '../../operations/sistem/temuan.ts'
import { regencies } from '../../policy/index.ts'
import { archiveCopyName } from '../archive/files.ts'
import { messageOf } from '../errors.ts'
import { type OpenDatabase, openDatabase } from '../open-database.ts'
import { backupIn, checkSettings, type Settings } from '../settings.ts'
import { judgeArchive } from './archive.ts'
import {
  judgeAudit,
  judgeDurability,
  judgeMachine,
  judgeSettings,
  judgeVersion,
} from './machine.ts'
import { judgePair } from './pair.ts'
import { judgePermissions } from './permissions.ts'

/** The findings, and whether the deployment is configured at all. */
export interface Examination {
  readonly temuan: readonly Temuan[]
  readonly terpasang: boolean
}

/**
 * Examines every part of a deployment from this machine: settings, database, SSO, law, data, disk,
 * audit.
 */
export async function examineAll(settings: Settings): Promise<Examination> {
  const checked = checkSettings(settings)
  const found = judgeSettings(checked.ok ? [] : checked.error, settings)
  found.push(...(await judgePermissions(settings)))
  if (checked.ok) found.push(...(await judgePair(checked.value.data)))
  const stored = await openDatabase(settings).catch((error: unknown) => String(error))
  if (stored === null) return { temuan: [...found, NO_DATABASE], terpasang: false }
  if (typeof stored === 'string') {
    return { temuan: [...found, databaseAway(stored)], terpasang: checked.ok }
  }
  try {
    found.push(...(await examineStored(settings, stored)))
  } catch (error) {
    found.push(databaseAway(messageOf(error)))
  } finally {
    await stored.close()
  }
  return { temuan: found, terpasang: checked.ok }
}

async function examineStored(
  settings: Settings,
  { database, asal, tulis }: OpenDatabase,
): Promise<Temuan[]> {
  const db = connect({ ...database, write: createWriter(tulis ?? database).write })
  const parsed = parseConfig({ ...settings, DB_URL: database.url })
  const regency = parsed.ok ? regencies[parsed.value.regency] : undefined
  const seen: Temuan[] = []
  if (parsed.ok && regency) {
    const { sso, portalOrigins, publicUrl, timeZone, firstDay } = parsed.value
    const parts = await examine({
      db,
      portalOrigins,
      publicUrl,
      zona: timeZone,
      now: Date.now,
      editions: regency.editions,
      kalender: regency.kalender,
      masaPakai: { dari: firstDay, sampai: null },
      probeSso: () => probeSso(issuersOf(sso), fetch, Date.now),
    })
    seen.push(baik('database', 'Database menjawab.', 'The database answers.'), ...parts)
  }
  const migrated = !seen.some(({ kode, keadaan }) => kode === 'migrasi' && keadaan === 'rusak')
  const data = resolve(settings.LUWES_DATA || './data')
  const backup = backupIn(settings, data)
  const here = await judgeMachine(settings, asal !== 'DB_URL')
  const isHere = ({ kode }: Temuan) => here.some((one) => one.kode === kode)
  return [
    ...seen.filter((one) => !isHere(one)),
    ...here,
    // A standby makes nothing durable itself.
    ...(tulis ? [] : [await judgeDurability(database)]),
    await judgeVersion(database),
    ...(migrated && asal !== 'DB_URL'
      ? await judgeArchive(database, data, {
          copyOf: (tahun) =>
            backup ? join(backup.folder, archiveCopyName(settings.REGENCY ?? '', tahun)) : null,
        })
      : []),
    ...(migrated ? [judgeAudit(await checkAudit({ db }))] : []),
    ...(asal === 'LUWES_DATA' ? [NOT_RUNNING] : []),
    ...(asal === 'serve' ? [RUNNING] : []),
  ]
}

function issuersOf({ issuers }: SignInConfig): readonly string[] {
  return issuers.map(({ issuer }) => issuer)
}

const RUNNING = baik(
  'serve',
  'Luwes berjalan dari LUWES_DATA ini.',
  'A Luwes runs from this LUWES_DATA.',
)

const NOT_RUNNING = masalah(
  'serve',
  'peringatan',
  {
    id: 'Luwes tidak sedang berjalan dari LUWES_DATA ini.',
    en: 'No Luwes runs from this LUWES_DATA.',
  },
  {
    id: 'Jalankan "luwes serve", atau systemctl start unit-nya.',
    en: 'Run "luwes serve", or start its unit with systemctl.',
  },
)

const NO_DATABASE = masalah(
  'database',
  'rusak',
  {
    id: 'Belum ada database: DB_URL kosong dan LUWES_DATA tidak berisi.',
    en: 'There is no database: DB_URL is empty, and LUWES_DATA has none.',
  },
  {
    id: 'Isi DB_URL, atau jalankan "luwes serve" sekali di LUWES_DATA ini.',
    en: 'Set DB_URL, or run "luwes serve" once in this LUWES_DATA.',
  },
)

function databaseAway(message: string): Temuan {
  return masalah(
    'database',
    'rusak',
    {
      id: `Database tidak dapat dibaca (${message}).`,
      en: `The database cannot be read (${message}).`,
    },
    {
      id: 'Periksa DB_URL dan DB_TOKEN, apakah server database berjalan, dan jaringannya.',
      en: 'Look at DB_URL and DB_TOKEN, whether the database server runs, and the network.',
    },
  )
}

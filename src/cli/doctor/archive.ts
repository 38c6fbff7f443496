import { existsSync } from 'node:fs'
import { type Remote, runBatch } from '../../db/engine/hrana.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { baik, masalah, type Temuan } from '../../operations/sistem/temuan.ts'
import { mib, type RuangDatabase } from '../archive/compact.ts'
import { type YearRow, yearsIn } from '../archive/facts.ts'
import { archiveFile, sha256Of } from '../archive/files.ts'
import { type Peran, readRole } from '../pair/folder.ts'

const LIMIT_MS = 60_000
/** Less free space than this, in bytes, is not worth mentioning. */
const MUCH = 256 * 1024 ** 2

/** The other facts to check: the moment, and where the copy of a year belongs among the backups. */
interface ArchiveOptions {
  readonly now?: number
  readonly copyOf?: (tahun: string) => string | null
}

/**
 * Judges whether the file of each archived year exists and is whole, and which closed years may be
 * archived.
 */
export async function judgeArchive(
  database: Remote,
  data: string,
  { now = Date.now(), copyOf = () => null }: ArchiveOptions = {},
): Promise<Temuan[]> {
  const years = await yearsIn(database)
  const peran = (await readRole(data))?.peran ?? null
  const found: Temuan[] = []
  for (const one of years) {
    const copy = peran === 'siaga' ? null : copyOf(one.tahun)
    found.push(await judgeYear(one, data, { peran, copy }))
  }
  const known = new Set(years.map(({ tahun }) => tahun))
  const closed = await closedYears(database, localDate(now, 'Asia/Jakarta').slice(0, 4))
  for (const tahun of closed.filter((one) => !known.has(one))) {
    found.push(
      masalah(
        'arsip',
        'catatan',
        {
          id: `Semua bulan tahun ${tahun} sudah ditutup: presensinya dapat diarsipkan.`,
          en: `Every month of ${tahun} is closed: its attendance can be archived.`,
        },
        {
          id: `Bila basis data besar, jalankan "luwes archive ${tahun}" pada malam hari; --dry-run memeriksa dahulu.`,
          en: `If the database is large, run "luwes archive ${tahun}" at night; --dry-run checks first.`,
        },
      ),
    )
  }
  const room = peran === 'siaga' ? null : judgeRoom(await roomIn(database))
  return room ? [...found, room] : found
}

/** Judges whether enough of a database file is free to stop Luwes and compact it. */
export function judgeRoom({ ukuran, kosong }: RuangDatabase): Temuan | null {
  if (kosong < MUCH || kosong < ukuran / 4) return null
  const free = mib(kosong)
  const all = mib(ukuran)
  return masalah(
    'arsip',
    'catatan',
    {
      id: `${free} dari ${all} MiB berkas basis data kosong; ruangnya dipakai lagi untuk data berikutnya.`,
      en: `${free} of ${all} MiB of the database file are free; the next data uses them.`,
    },
    {
      id: 'Bila disk diperlukan: hentikan Luwes, jalankan "luwes archive --compact", lalu jalankan Luwes lagi.',
      en: 'If you need the disk: stop Luwes, run "luwes archive --compact", and start Luwes again.',
    },
  )
}

async function roomIn(database: Remote): Promise<RuangDatabase> {
  const sql = `SELECT page_count * page_size, freelist_count * page_size
    FROM pragma_page_count(), pragma_freelist_count(), pragma_page_size()`
  const [outcome] = await runBatch(database, [{ sql, args: [] }], LIMIT_MS)
  const [ukuran = 0, kosong = 0] = outcome?.ok ? (outcome.result.rows[0] ?? []) : []
  return { ukuran: Number(ukuran), kosong: Number(kosong) }
}

async function judgeYear(
  { tahun, keadaan, sidik }: YearRow,
  data: string,
  { peran, copy }: { readonly peran: Peran | null; readonly copy: string | null },
): Promise<Temuan> {
  const file = archiveFile(data, tahun)
  const digest = await sha256Of(file).catch(() => null)
  if (digest !== sidik && peran === 'siaga') return onItsWay(tahun, file)
  if (digest !== sidik) {
    const other = peran === null ? { id: '', en: '' } : FROM_OTHER
    const [id, en] =
      digest === null
        ? [
            `Arsip tahun ${tahun} tidak ada di ${file}.`,
            `The archive of ${tahun} is not at ${file}.`,
          ]
        : [
            `Arsip tahun ${tahun} bukan berkas yang dicatat basis data.`,
            `The archive of ${tahun} is not the file that the database noted.`,
          ]
    return masalah(
      'arsip',
      'rusak',
      { id, en },
      {
        id: `Salin luwes-<daerah>-arsip-${tahun}.db dari BACKUP_FOLDER atau BACKUP_COPY ke ${file}. Sampai itu hari-hari tahun ${tahun} dijawab 503.${other.id}`,
        en: `Copy luwes-<regency>-arsip-${tahun}.db from BACKUP_FOLDER or BACKUP_COPY to ${file}. Until then days of ${tahun} are answered 503.${other.en}`,
      },
    )
  }
  if (copy !== null && !existsSync(copy)) return withoutCopy(tahun, file, copy)
  if (keadaan === 'selesai') {
    return baik('arsip', `Arsip tahun ${tahun} utuh.`, `The archive of ${tahun} is whole.`)
  }
  const undo = keadaan === 'mengembalikan' ? ' --undo' : ''
  return masalah(
    'arsip',
    'peringatan',
    {
      id: `Pengarsipan tahun ${tahun} terhenti di tengah; tidak ada yang hilang.`,
      en: `Archiving ${tahun} stopped halfway; nothing is lost.`,
    },
    {
      id: `Jalankan lagi "luwes archive ${tahun}${undo}".`,
      en: `Run "luwes archive ${tahun}${undo}" again.`,
    },
  )
}

/**
 * Returns the finding for a file without a second copy: after a promotion, or when backups are new
 * on a machine.
 */
function withoutCopy(tahun: string, file: string, copy: string): Temuan {
  return masalah(
    'arsip',
    'peringatan',
    {
      id: `Arsip tahun ${tahun} utuh, tetapi salinannya tidak ada di BACKUP_FOLDER.`,
      en: `The archive of ${tahun} is whole, but no copy of it is in BACKUP_FOLDER.`,
    },
    { id: `Salin ${file} ke ${copy}.`, en: `Copy ${file} to ${copy}.` },
  )
}

/** Returns the finding for a file that a standby is still fetching. */
function onItsWay(tahun: string, file: string): Temuan {
  return masalah(
    'arsip',
    'peringatan',
    {
      id: `Arsip tahun ${tahun} belum ada di mesin siaga ini.`,
      en: `The archive of ${tahun} is not on this standby yet.`,
    },
    {
      id: `Berkasnya diambil sendiri selama mesin utama menjawab; periksa lagi sebelum "luwes promote". Tanpa mesin utama, salin luwes-<daerah>-arsip-${tahun}.db dari cadangannya ke ${file}.`,
      en: `It is fetched while the primary answers. Look again before "luwes promote". Without the primary, copy luwes-<regency>-arsip-${tahun}.db from its backups to ${file}.`,
    },
  )
}

const FROM_OTHER = {
  id: ' Bila hilang, berkasnya juga diambil sendiri dari mesin siaga selama itu menjawab dan memilikinya.',
  en: ' If it is missing, it is also fetched from the standby, if that answers and has it.',
}

/** Returns the years before this one with every month of theirs that has days closed. */
async function closedYears(database: Remote, kini: string): Promise<readonly string[]> {
  const sql = `SELECT substr(bulan, 1, 4) AS tahun FROM bulan_tutup WHERE bulan < ?1 GROUP BY 1
    HAVING max(bulan) = substr(bulan, 1, 4) || '-12'`
  const [outcome] = await runBatch(database, [{ sql, args: [kini] }], LIMIT_MS)
  if (!outcome?.ok) return []
  return outcome.result.rows.map(([tahun]) => String(tahun))
}

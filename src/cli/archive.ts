import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Remote } from '../db/engine/hrana.ts'
import { archiveHindrances } from '../domain/presensi/arsip.ts'
import { localDate } from '../domain/shared/local-time.ts'
import { compactDatabase, mib } from './archive/compact.ts'
import { type YearRow, yearFacts, yearsIn } from './archive/facts.ts'
import { archiveCopyName, archiveFile, momentsOfYear, sha256Of } from './archive/files.ts'
import { change, moveBack, moveOut } from './archive/move.ts'
import { writeArchive } from './archive/write.ts'
import { type Command, type ExitCode, wrong } from './command.ts'
import { progressBar } from './import/progress.ts'
import { openDatabase } from './open-database.ts'
import { readRole } from './pair/folder.ts'
import { backupIn, readSettings } from './settings.ts'
import { syncToDisk } from './supervisor/backup-files.ts'

/** `luwes archive`: moves a closed year into a file of its own. */
export const archive: Command = {
  help: `luwes archive <year> [<regency>] [--dry-run] [--json]
luwes archive <year> --undo [<regency>] [--json]
luwes archive --list [<regency>] [--json]
luwes archive --compact [<regency>] [--json]

Moves the taps of a closed year out of the database into one file, data/arsip/<year>.db. The texts of the
verdicts on its days go there too. Figures of days and months stay in the database. Days, months, receipts and
the data of each person are read as before while the file is there. Days are judged and months computed from
it, too.

Every month of the year must be closed, and every objection, correction and signal decided. Otherwise the
command says what is missing, and so does --dry-run. The file is written and read back row by row before
anything leaves the database. A copy goes to BACKUP_FOLDER, and with the next backups to BACKUP_COPY. If the
command is stopped at any point, run it again: it continues. Run it at night, because a million taps take
minutes. The database file does not get smaller, but the next year uses the room.

--compact makes the file smaller. Stop serve first. It takes about a minute for each GiB that is in use, and
as much disk again. The new file is proved before it takes over. The old one is kept as db.sebelum-<time>.
Delete it once Luwes runs well. On a pair run this on the primary. The standby then copies everything again.

--undo puts a year back. All of this is only for the database of LUWES_DATA. One at DB_URL, or at Cloudflare,
keeps all years.

Ends with 0 when it is done, 1 when it is not, 2 after wrong use or settings.
Settings come from the environment, then .env.<regency>, then .env of this folder.`,
  run: runArchive,
}

async function runArchive(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      compact: { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      undo: { type: 'boolean', default: false },
    },
  })
  const named = !values.list && !values.compact
  const [tahun = '', regency] = named ? positionals : [undefined, ...positionals]
  if (named && !/^20\d\d$/.test(tahun)) return wrong('Name the year: luwes archive <year>')
  const settings = await readSettings(regency)
  if (settings.DB_URL) {
    return wrong(
      'Hanya basis data di LUWES_DATA yang diarsipkan; di DB_URL dan Cloudflare semua tahun tetap di basis data. / Only the database of LUWES_DATA is archived; at DB_URL and Cloudflare all years stay in the database.',
    )
  }
  const data = resolve(settings.LUWES_DATA || './data')
  const role = await readRole(data)
  if (role && (role.peran === 'siaga' || role.digantikan !== null)) {
    return wrong('Jalankan pada mesin utama. / Run it on the primary.')
  }
  const say = (told: object, words: string) =>
    void process.stdout.write(`${values.json ? JSON.stringify(told) : words}\n`)
  if (values.compact) return compact(data, say)
  const stored = await openDatabase(settings)
  if (!stored) return wrong('LUWES_DATA holds no database')
  const backup = backupIn(settings, data)
  const place: YearPlace = {
    tahun,
    database: stored.database,
    file: archiveFile(data, tahun),
    copy: backup ? join(backup.folder, archiveCopyName(settings.REGENCY ?? '', tahun)) : null,
    say,
  }
  try {
    const years = await yearsIn(stored.database)
    if (values.list) {
      say({ tahun: years }, years.map((one) => `${one.tahun} ${one.keadaan} ${one.tap}`).join('\n'))
      return 0
    }
    const row = years.find((one) => one.tahun === tahun)
    if (values.undo) return await undo(place, row)
    return await archiveYear(place, row, values['dry-run'])
  } finally {
    await stored.close()
  }
}

type Speaker = (told: object, words: string) => void

async function compact(data: string, say: Speaker): Promise<ExitCode> {
  const made = await compactDatabase(data)
  const sizes = `${mib(made.sebelum)} MiB -> ${mib(made.sesudah)} MiB`
  say(
    made,
    `Basis data dipadatkan: ${sizes}. Yang lama ada di ${made.lama}; hapus setelah Luwes berjalan baik. / The database was compacted: ${sizes}. The old one is at ${made.lama}; delete it once Luwes runs well.`,
  )
  return 0
}

interface YearPlace {
  readonly tahun: string
  readonly database: Remote
  readonly file: string
  /** Where a copy goes; `null` when no backups are made. */
  readonly copy: string | null
  readonly say: Speaker
}

async function archiveYear(
  place: YearPlace,
  row: YearRow | undefined,
  dryRun: boolean,
): Promise<ExitCode> {
  const { tahun, database, file, say } = place
  if (row?.keadaan === 'mengembalikan') {
    say(
      { tahun, keadaan: row.keadaan },
      `Tahun ${tahun} sedang dikembalikan; selesaikan dahulu dengan --undo. / The year ${tahun} is being put back; finish that with --undo first.`,
    )
    return 1
  }
  if (!row) {
    const kini = localDate(Date.now(), 'Asia/Jakarta').slice(0, 4)
    const halangan = archiveHindrances(await yearFacts(database, tahun, kini))
    if (halangan.length > 0 || dryRun) {
      const words = halangan.map(({ pesan }) => `${pesan.id} / ${pesan.en}`)
      const free = `Tahun ${tahun} dapat diarsipkan. / The year ${tahun} can be archived.`
      say({ tahun, halangan }, words.length > 0 ? words.join('\n') : free)
      return halangan.length > 0 ? 1 : 0
    }
    await makeFile(place)
  } else if ((await sha256Of(file).catch(() => '')) !== row.sidik) {
    say({ tahun, keadaan: 'rusak' }, missingText(place))
    return 1
  }
  const { dari, sampai } = momentsOfYear(tahun)
  if (row?.keadaan !== 'selesai') {
    const bar = progressBar('pindahkan')
    const all = await rowsIn(database, tahun)
    const onRows = (done: number) => bar.show(done, all)
    await moveOut({ database, file, dari, sampai, onRows }).finally(bar.end)
    await change(database, [
      {
        sql: "UPDATE arsip_tahun SET keadaan = 'selesai', selesai_pada = ?2 WHERE tahun = ?1",
        args: [tahun, Date.now()],
      },
    ])
  }
  const done = (await yearsIn(database)).find((one) => one.tahun === tahun)
  say(
    { ...done, berkas: file, salinan: place.copy },
    `${done?.sidik}  ${file}\nTahun ${tahun} diarsipkan: ${done?.tap} presensi, ${done?.putusan} putusan. / The year ${tahun} is archived: ${done?.tap} taps, ${done?.putusan} verdicts.`,
  )
  return 0
}

/** Returns how many rows the file of a year has, according to the database. */
async function rowsIn(database: Remote, tahun: string): Promise<number> {
  const row = (await yearsIn(database)).find((one) => one.tahun === tahun)
  return row ? row.tap + row.putusan : 0
}

/** Writes and checks the file of a year with its copy, and then records it in the database. */
async function makeFile({ tahun, database, file, copy }: YearPlace): Promise<void> {
  const bar = progressBar('arsipkan ')
  const content = await writeArchive(database, { file, tahun, onRows: bar.show }).finally(bar.end)
  if (copy !== null) {
    await mkdir(dirname(copy), { recursive: true, mode: 0o700 })
    await copyFile(file, copy)
    await syncToDisk(copy)
    if ((await sha256Of(copy)) !== content.sidik) throw new Error(`${copy} differs from ${file}`)
  }
  const { dari, sampai } = momentsOfYear(tahun)
  await change(database, [
    {
      sql: `INSERT INTO arsip_tahun (tahun, keadaan, dari, sampai, tap, putusan, sidik, mulai_pada)
        VALUES (?, 'memindahkan', ?, ?, ?, ?, ?, ?)`,
      args: [tahun, dari, sampai, content.tap, content.putusan, content.sidik, Date.now()],
    },
  ])
}

function missingText({ tahun, file, copy }: YearPlace): string {
  const from = copy ?? archiveCopyName('<daerah>', tahun)
  return `Berkas ${file} tidak ada atau bukan yang dicatat basis data. Salin kembali dari ${from}. / The file ${file} is not there, or not the one that the database noted. Copy it back from ${from}.`
}

async function undo(place: YearPlace, row: YearRow | undefined): Promise<ExitCode> {
  const { tahun, database, file, say } = place
  if (!row) {
    say(
      { tahun, keadaan: null },
      `Tahun ${tahun} tidak diarsipkan. / The year ${tahun} is not archived.`,
    )
    return 1
  }
  if ((await sha256Of(file).catch(() => '')) !== row.sidik) {
    say({ tahun, keadaan: 'rusak' }, missingText(place))
    return 1
  }
  await change(database, [
    { sql: "UPDATE arsip_tahun SET keadaan = 'mengembalikan' WHERE tahun = ?", args: [tahun] },
  ])
  const { dari, sampai } = momentsOfYear(tahun)
  const bar = progressBar('kembalikan')
  const onRows = (done: number) => bar.show(done, row.tap + row.putusan)
  await moveBack({ database, file, dari, sampai, onRows }).finally(bar.end)
  await change(database, [{ sql: 'DELETE FROM arsip_tahun WHERE tahun = ?', args: [tahun] }])
  say(
    { tahun, keadaan: 'kembali', berkas: file },
    `Tahun ${tahun} ada lagi di basis data; ${file} boleh dihapus. / The year ${tahun} is in the database again; ${file} may be deleted.`,
  )
  return 0
}

import { readdir, readFile, stat } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gzipSync } from 'node:zlib'
import { logTo } from '../../src/cli/log.ts'
import type { Settings } from '../../src/cli/settings.ts'
import { startLuwes } from '../../src/cli/supervisor/start.ts'
import { isWorkday } from '../../src/domain/shared/calendar.ts'
import { addDays } from '../../src/domain/shared/local-date.ts'
import { SHIPPED } from '../support/calendar.ts'
import { deliver } from '../support/webhooks.ts'
import { BULAN, compute } from './month.ts'
import { feedPeople, KEPALA, manyOthers, signBkd, signSessions } from './regency.ts'
import type { Measurement } from './section.ts'

const PEOPLE = 500
/** Working days before today that everybody has taps of, in and out. */
const DAYS = 10
const SOME = 500

/** Returns the bytes of one tap on the way, as a browser sends it on a connection that it keeps. */
async function bytesOfTap(
  url: string,
  token: string,
): Promise<readonly [sent: number, got: number]> {
  const body = JSON.stringify({
    id: crypto.randomUUID(),
    arah: 'auto',
    lat: -5.214_356,
    lon: 104.123_456,
    accuracy: 12.5,
    device: crypto.randomUUID(),
  })
  const headers = {
    'content-type': 'application/json',
    authorization: `Bearer ${token}`,
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br, zstd',
    'accept-language': 'id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7',
    origin: 'https://portal.contoh.go.id',
    referer: 'https://portal.contoh.go.id/',
    'sec-fetch-dest': 'empty',
    'sec-fetch-mode': 'cors',
    'sec-fetch-site': 'same-site',
    'user-agent':
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36',
  }
  return new Promise((resolve, reject) => {
    const call = request(
      `${url}/v1/presensi/tap`,
      { method: 'POST', headers, agent: false },
      (answer) => {
        const { socket } = answer
        answer.resume()
        answer.once('error', reject)
        answer.once('end', () =>
          answer.statusCode === 201
            ? resolve([socket.bytesWritten, socket.bytesRead])
            : reject(new Error(`a tap was answered ${answer.statusCode}`)),
        )
      },
    )
    call.once('error', reject)
    call.end(body)
  })
}

/** Returns bytes of each table with its indexes, and how many rows it has; the largest first. */
function tablesOf(file: string): readonly { nama: string; byte: number; baris: number }[] {
  const database = new DatabaseSync(file, { readOnly: true })
  const sizes = database
    .prepare(
      `SELECT m.tbl_name AS nama, sum(s.pgsize) AS byte FROM dbstat s JOIN sqlite_master m ON m.name = s.name
        GROUP BY 1 ORDER BY 2 DESC LIMIT 12`,
    )
    .all()
  return sizes.map(({ nama, byte }) => {
    const row = database.prepare(`SELECT count(*) AS n FROM "${nama}"`).get()
    return { nama: String(nama), byte: Number(byte), baris: Number(row?.n) }
  })
}

async function folderSize(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((one) => one.isFile())
  const sizes = await Promise.all(files.map((one) => stat(join(one.parentPath, one.name))))
  return sizes.reduce((sum, { size }) => sum + size, 0)
}

/** Returns what a tap and a day of a person take: bytes on the way, on the disk and in a backup. */
export async function measureUkuran(settings: Settings, data: string): Promise<Measurement> {
  const running = await startLuwes(
    settings,
    { host: '127.0.0.1', port: 0, data },
    logTo(() => undefined),
  )
  const people = manyOthers(PEOPLE)
  let onTheWay: readonly [number, number] = [0, 0]
  const month = Array.from({ length: 28 }, (_, n) => addDays(`${BULAN}-01`, n))
  const days = month.filter((day) => isWorkday(SHIPPED, day)).slice(0, DAYS)
  try {
    await feedPeople(running.url, [{ nip: KEPALA, unitKerja: 'pusat' }, ...people])
    const taps = days.flatMap((tanggal) =>
      people.flatMap(({ nip }, n) =>
        [
          ['masuk', `07:${String(10 + (n % 20)).padStart(2, '0')}:00`],
          ['pulang', `16:${String(31 + (n % 20)).padStart(2, '0')}:00`],
        ].map(([arah, jam]) => ({
          id: crypto.randomUUID(),
          nip,
          arah,
          at: `${tanggal}T${jam}+07:00`,
          metode: 'gps',
          // Nobody stands twice on the same spot: that alone would be a signal.
          lat: -5.2 + Math.random() / 2_000,
          lon: 104.1 + Math.random() / 2_000,
          accuracy: 5 + Math.round(Math.random() * 300) / 10,
        })),
      ),
    )
    for (let start = 0; start < taps.length; start += SOME) {
      await deliver(running.url, 'presensi', 'presensi.terekam', taps.slice(start, start + SOME))
    }
    await compute(running.url, await signBkd())
    await running.fireCron()
    const [token = ''] = (await signSessions(people)).values()
    onTheWay = await bytesOfTap(running.url, token)
  } finally {
    await running.stop()
  }
  const file = join(data, 'db/dbs/default/data')
  const tables = tablesOf(file)
  const total = tables.reduce((sum, { byte }) => sum + byte, 0)
  const content = await readFile(file)
  const packed = gzipSync(content, { level: 6 }).length
  const folder = await folderSize(join(data, 'db'))
  const personDays = PEOPLE * days.length
  const text = [
    `## Ukuran: ${PEOPLE} people, ${days.length} days, in and out`,
    '',
    `A tap on the way: ${onTheWay[0]} bytes there, ${onTheWay[1]} back, without TLS and TCP.`,
    `Database ${content.length} bytes, ${(content.length / personDays).toFixed(0)} a day of a person; its folder ${folder}; gzip of it ${packed}, ${(packed / personDays).toFixed(0)} a day of a person.`,
    '',
    '| table with indexes | rows | bytes | a row | a day of a person |',
    '|---|---:|---:|---:|---:|',
    ...tables.map(
      ({ nama, byte, baris }) =>
        `| ${nama} | ${baris} | ${byte} | ${(byte / Math.max(1, baris)).toFixed(0)} | ${(byte / personDays).toFixed(0)} |`,
    ),
    `| together | | ${total} | | ${(total / personDays).toFixed(0)} |`,
  ].join('\n')
  return { text, faults: [] }
}

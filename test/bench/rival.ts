import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { hasProgram } from './wrk.ts'

const run = promisify(execFile)

/** What regencies run today, on this machine: nginx, php-fpm and MariaDB around one plain PHP file. */
export interface Rival {
  readonly url: string
  /** Adds a month of so many people and days up in PHP, once a way: milliseconds of each. */
  readonly months: (people: number, days: number) => Promise<RivalMonths>
  /** How many taps it holds. */
  readonly count: () => Promise<number>
  readonly stop: () => Promise<void>
}

/** How long a month takes in PHP: by one query for all, and by one for each employee. */
export interface RivalMonths {
  readonly semua: number
  readonly orang: number
}

const FPM = ['php-fpm8.4', 'php-fpm8.3', 'php-fpm8.2', 'php-fpm8.1', 'php-fpm']
/** Enough for every client of the lower count to be served at once. */
const CHILDREN = 32
const WAIT_MS = 30_000

/** Returns the names of the programs of the comparison that are not installed; none where it can run. */
export async function missingPrograms(): Promise<readonly string[]> {
  const names = ['wrk', 'nginx', 'mariadbd', 'mariadb-install-db', 'mariadb']
  const there = await Promise.all(names.map(hasProgram))
  const missing = names.filter((_, n) => !there[n])
  return (await fpm()) ? missing : [...missing, 'php-fpm']
}

async function fpm(): Promise<string | undefined> {
  const there = await Promise.all(FPM.map(hasProgram))
  return FPM.find((_, n) => there[n])
}

/** Returns a port of loopback that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Waits until something is there; throws after 30 s. */
export async function until(what: string, holds: () => Promise<unknown>): Promise<void> {
  const end = performance.now() + WAIT_MS
  while (performance.now() < end) {
    const done = await holds().then(
      () => true,
      () => false,
    )
    if (done) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${what} did not come up in ${WAIT_MS / 1_000} s`)
}

// As MariaDB is installed, except for durability: every commit is on the disk before its answer.
const TABLE = `CREATE DATABASE presensi; USE presensi;
CREATE TABLE tap (id CHAR(36) PRIMARY KEY, nip CHAR(18) NOT NULL, arah VARCHAR(8) NOT NULL,
  at BIGINT NOT NULL, diterima BIGINT NOT NULL, sumber VARCHAR(16) NOT NULL, data JSON NOT NULL,
  KEY tap_nip_at (nip, at)) ENGINE=InnoDB;
SET GLOBAL max_connections = 400;`

/** Asks MariaDB, and returns what it says without the name of its column. */
async function askMariadb(socket: string, sql: string): Promise<string> {
  const args = ['--no-defaults', '-uroot', '-N', `--socket=${socket}`, '-e', sql]
  return (await run('mariadb', args)).stdout
}

async function startMariadb(folder: string, user: string): Promise<[ChildProcess, string]> {
  const data = join(folder, 'mariadb')
  const socket = join(folder, 'mariadb.sock')
  await run('mariadb-install-db', [
    '--no-defaults',
    `--user=${user}`,
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ])
  const child = spawn(
    'mariadbd',
    [
      '--no-defaults',
      `--user=${user}`,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(folder, 'mariadb.pid')}`,
      '--skip-networking',
      '--skip-log-bin',
      '--innodb-flush-log-at-trx-commit=1',
      '--innodb-buffer-pool-size=512M',
    ],
    { stdio: 'ignore' },
  )
  await until('MariaDB', () => askMariadb(socket, 'SELECT 1'))
  await askMariadb(socket, TABLE)
  return [child, socket]
}

function fpmConfig(folder: string, user: string, database: string, secret: string): string {
  return `[global]
error_log = ${join(folder, 'fpm.log')}
daemonize = no
[tap]
user = ${user}
group = ${user === 'root' ? 'root' : user}
listen = ${join(folder, 'fpm.sock')}
listen.backlog = 1024
pm = static
pm.max_children = ${CHILDREN}
env[DATABASE] = "mysql:unix_socket=${database};dbname=presensi;charset=utf8mb4"
env[SESSION_SECRET] = "${secret}"
`
}

function nginxConfig(folder: string, user: string, port: number): string {
  return `user ${user};
worker_processes 2;
daemon off;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'nginx.log')};
events { worker_connections 2048; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  fastcgi_temp_path ${folder}/fastcgi;
  proxy_temp_path ${folder}/proxy;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  keepalive_requests 1000000;
  map $uri $script { default tap.php; /bulan bulan.php; }
  server {
    listen 127.0.0.1:${port} backlog=1024;
    location / {
      fastcgi_pass unix:${join(folder, 'fpm.sock')};
      fastcgi_param SCRIPT_FILENAME ${folder}/$script;
      fastcgi_param QUERY_STRING $query_string;
      fastcgi_read_timeout 300s;
      fastcgi_param REQUEST_METHOD $request_method;
      fastcgi_param CONTENT_TYPE $content_type;
      fastcgi_param CONTENT_LENGTH $content_length;
      fastcgi_param HTTP_AUTHORIZATION $http_authorization;
    }
  }
}
`
}

/** Ends a program, with force where it does not end within 10 s. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await gone
  clearTimeout(late)
}

const MONTH = `CREATE TABLE presensi.putusan_hari (nip CHAR(18) NOT NULL, tanggal DATE NOT NULL,
  status VARCHAR(24) NOT NULL, terlambat INT NOT NULL, pulang_cepat INT NOT NULL, poin INT NOT NULL,
  PRIMARY KEY (nip, tanggal), KEY tanggal (tanggal)) ENGINE=InnoDB;
CREATE TABLE presensi.kinerja_bulan (nip CHAR(18) PRIMARY KEY, hari INT, hadir INT, terlambat INT, cepat INT,
  poin INT) ENGINE=InnoDB;`

async function months(
  url: string,
  socket: string,
  people: number,
  days: number,
): Promise<RivalMonths> {
  await askMariadb(
    socket,
    `${MONTH} INSERT INTO presensi.putusan_hari SELECT CONCAT('1986', LPAD(p.seq, 14, '0')), DATE_ADD('2026-10-01', INTERVAL d.seq - 1 DAY),
      IF((p.seq + d.seq) % 9, 'hadir', 'terlambat'), (p.seq * d.seq) % 30, 0, 100
      FROM presensi.seq_1_to_${people} p, presensi.seq_1_to_${days} d; ANALYZE TABLE presensi.putusan_hari`,
  )
  const time = async (cara: string) => {
    const start = performance.now()
    const answer = await fetch(`${url}/bulan?cara=${cara}`)
    const text = await answer.text()
    if (text !== String(people)) throw new Error(`a month in PHP: ${answer.status} ${text}`)
    return performance.now() - start
  }
  await time('semua')
  const found: Record<keyof RivalMonths, number[]> = { semua: [], orang: [] }
  for (let round = 0; round < 3; round += 1) {
    found.semua.push(await time('semua'))
    found.orang.push(await time('orang'))
  }
  const median = (all: number[]) => all.toSorted((a, b) => a - b)[1] ?? Number.NaN
  return { semua: median(found.semua), orang: median(found.orang) }
}

/**
 * Starts the rival in a separate folder on loopback. Sessions are checked with the secret that
 * signs them in Luwes.
 *
 * @throws When a program does not start; `missingPrograms` tells before what is missing.
 */
export async function startRival(secret: string): Promise<Rival> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-rival-'))
  const children: ChildProcess[] = []
  const stop = async () => {
    for (const child of children.reverse()) await end(child)
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await chmod(folder, 0o755)
    const user = userInfo().username
    const [mariadb, socket] = await startMariadb(folder, user)
    children.push(mariadb)
    for (const name of ['tap.php', 'bulan.php']) {
      await run('cp', [join(import.meta.dirname, 'php', name), join(folder, name)])
    }
    const config = join(folder, 'fpm.conf')
    await writeFile(config, fpmConfig(folder, user, socket, secret), { mode: 0o600 })
    const php = (await fpm()) ?? 'php-fpm'
    const asRoot = user === 'root' ? ['-R'] : []
    children.push(
      spawn(
        php,
        [...asRoot, '-y', config, '-d', 'opcache.enable=1', '-d', 'opcache.validate_timestamps=0'],
        { stdio: 'ignore' },
      ),
    )
    await until('php-fpm', () => access(join(folder, 'fpm.sock')))
    const port = await freePort()
    await mkdir(join(folder, 'logs'), { recursive: true })
    await writeFile(join(folder, 'nginx.conf'), nginxConfig(folder, user, port))
    children.push(
      spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' }),
    )
    const url = `http://127.0.0.1:${port}`
    await until('nginx', () => fetch(url).then((response) => response.text()))
    const count = async () => Number(await askMariadb(socket, 'SELECT count(*) FROM presensi.tap'))
    return { url, count, months: (people, days) => months(url, socket, people, days), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

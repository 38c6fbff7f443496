import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Command, type ExitCode, wrong } from './command.ts'
import { makePrivateFolder } from './make-folder.ts'
import { makePairCertificates } from './pair/certificates.ts'
import {
  addressIn,
  keepPair,
  keepRole,
  type Pasangan,
  pairFolder,
  readRole,
} from './pair/folder.ts'
import { checkSettings, FIX_SETTINGS, readSettings } from './settings.ts'
import { createDatabaseKey } from './supervisor/database-key.ts'

/** The default port for the other machine; the database replicates on the next one. */
export const PAIR_PORT = 8788

/** `luwes pair`: makes the credentials of two machines. */
export const pair: Command = {
  help: `luwes pair <this machine> <second machine> [<regency>] [--replace]

Run it on the machine that serves now. Both addresses are host or host:port, as the machines reach each other.
The default port is ${PAIR_PORT}. That port and the one after it must be open between the two, and to nobody
else.

Makes a certificate for each machine, signed by an authority whose key is thrown away. This machine keeps its
own in LUWES_DATA/pasangan. LUWES_DATA/pasangan/untuk-siaga.json is for the other. It holds a private key and
the key of the database. Carry it there by a safe way, run "luwes standby <this machine> --pair <file>" there,
and delete it.

Then restart Luwes here. After that the second machine may follow. --replace makes a new pair instead of the
existing one. The second machine then needs the new file.
Settings come from the environment, then .env.<regency>, then .env of this folder.`,
  run: runPair,
}

async function runPair(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false } },
  })
  const [own, other, regency] = positionals
  const here = addressIn(own ?? '', PAIR_PORT)
  const there = addressIn(other ?? '', PAIR_PORT)
  if (!here || !there) {
    return wrong('Sebut alamat kedua mesin / name both machines: luwes pair <host> <host>')
  }
  const settings = await readSettings(regency)
  const checked = checkSettings(settings)
  if (!checked.ok) return wrong(FIX_SETTINGS)
  if (settings.DB_URL) {
    return wrong(
      'Berpasangan hanya dengan database sendiri: kosongkan DB_URL. / A pair needs its own databases: leave DB_URL empty.',
    )
  }
  const { data } = checked.value
  const role = await readRole(data)
  if (role && !values.replace) {
    return wrong(
      `Mesin ini sudah berpasangan (${role.peran}); --replace mengganti pasangannya. / This machine already has a pair; --replace makes a new one.`,
    )
  }
  if (role?.peran === 'siaga') {
    return wrong('Jalankan di mesin utama. / Run it on the primary.')
  }
  await makePrivateFolder(data)
  const names: readonly [string[], string[]] = [[here.host], [there.host]]
  const { otoritas, mesin } = await makePairCertificates(names, Date.now())
  const kunciDatabase = createDatabaseKey()
  const [first, second] = mesin
  const mine: Pasangan = {
    ganjil: true,
    dengar: here,
    lawan: there,
    otoritas,
    ...first,
    kunciDatabase,
  }
  const theirs: Pasangan = {
    ganjil: false,
    dengar: there,
    lawan: here,
    otoritas,
    ...second,
    kunciDatabase,
  }
  // This machine has odd epochs from now on, whatever it had in an earlier pair.
  const epoch = role ? role.epoch + 1 + (role.epoch % 2) : 1
  await keepPair(data, mine)
  await keepRole(data, {
    peran: 'utama',
    epoch,
    sendiri: true,
    digantikan: null,
    lengkap: true,
    sisihkan: false,
  })
  const file = join(pairFolder(data), 'untuk-siaga.json')
  await writeFile(file, `${JSON.stringify(theirs)}\n`, { mode: 0o600 })
  process.stdout.write(`${doneText(file, here.host)}\n`)
  return 0
}

function doneText(file: string, host: string): string {
  return `Pasangan dibuat / the pair is made.
1. Jalankan ulang Luwes di mesin ini / restart Luwes on this machine.
2. Bawa ke mesin kedua dengan aman / carry to the second machine safely: ${file}
3. Di sana / there: luwes standby ${host} --pair <berkas>
4. Hapus berkas itu di kedua mesin / delete that file on both machines.`
}

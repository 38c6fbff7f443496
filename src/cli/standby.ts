import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { type Command, type ExitCode, wrong } from './command.ts'
import { makePrivateFolder } from './make-folder.ts'
import {
  addressIn,
  keepPair,
  keepRole,
  type Pasangan,
  type PeranMesin,
  readPair,
  readRole,
} from './pair/folder.ts'
import { askState } from './pair/keadaan.ts'
import { openLink } from './pair/link.ts'
import { serveUntilEnded } from './serve.ts'
import { checkSettings, FIX_SETTINGS, readSettings } from './settings.ts'
import { askHolder } from './supervisor/lock.ts'

/** `luwes standby`: makes this machine the second one of a pair. */
export const standby: Command = {
  help: `luwes standby <primary> [<regency>] [--pair <file>] [--no-run]

Makes this machine the standby of a pair, and serves as one until you end it. Its database follows that of the
primary. It answers reads itself and passes writes on to the primary. The scheduled jobs, outgoing webhooks
and backups stay with the primary. From then on "luwes serve" does the same, so the systemd unit stays as it
is. --no-run only sets it up. A serve that runs on this machine takes the role up by itself.

--pair is the file that "luwes pair" made on the primary. It is needed once. SESSION_SECRET, DATA_SECRET and
every other setting must be those of the primary.

A former primary rejoins by the same command. Its own database is never deleted. It is kept as db.sisih-<time>
in LUWES_DATA. Once this machine follows, the taps that only it holds are counted and written to a file for
"luwes import". See the log, and "luwes doctor".
Settings come from the environment, then .env.<regency>, then .env of this folder.`,
  run: runStandby,
}

async function runStandby(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { pair: { type: 'string' }, 'no-run': { type: 'boolean', default: false } },
  })
  const [primary, regency] = positionals
  const checked = checkSettings(await readSettings(regency))
  if (!checked.ok) return wrong(FIX_SETTINGS)
  const { data } = checked.value
  const given = values.pair === undefined ? await readPair(data) : await readGiven(values.pair)
  const lawan = given && addressIn(primary ?? '', given.lawan.port)
  if (!given || !lawan) {
    return wrong(
      'Sebut mesin utama dan berkas dari "luwes pair": luwes standby <host> --pair <berkas>',
    )
  }
  const pasangan: Pasangan = { ...given, lawan }
  const role = await readRole(data)
  if (role?.peran === 'utama' && !(await isFollowed(pasangan, role))) {
    return wrong(
      'Mesin pasangan belum menjadi mesin utama: tidak ada yang akan menyimpan. Jalankan "luwes promote" di sana lebih dulu. / The other machine is not the primary: nobody would store anything. Run "luwes promote" there first.',
    )
  }
  await makePrivateFolder(data)
  await keepPair(data, pasangan)
  // Existing data is kept aside, except the replica of a machine that is already a standby.
  if (role?.peran !== 'siaga' || values.pair !== undefined) await keepRole(data, follower(role))
  if ((await askHolder(data)) !== '') {
    process.stdout.write(
      'Luwes yang berjalan beralih menjadi siaga. / The running Luwes becomes the standby.\n',
    )
    return 0
  }
  return values['no-run'] ? 0 : serveUntilEnded(regency)
}

async function readGiven(file: string): Promise<Pasangan> {
  // Safe because `luwes pair` made it, and a file of another kind fails at the first certificate.
  return JSON.parse(await readFile(file, 'utf8')) as Pasangan
}

function follower(role: PeranMesin | null): PeranMesin {
  return {
    peran: 'siaga',
    epoch: role?.digantikan ?? role?.epoch ?? 0,
    sendiri: false,
    digantikan: null,
    lengkap: false,
    sisihkan: true,
  }
}

/** Returns whether the other machine is now the primary, in a higher epoch than ours. */
async function isFollowed(pasangan: Pasangan, role: PeranMesin): Promise<boolean> {
  const link = openLink(pasangan)
  try {
    const state = await askState(link, role.epoch)
    return state?.peran === 'utama' && state.epoch > role.epoch
  } finally {
    link.close()
  }
}

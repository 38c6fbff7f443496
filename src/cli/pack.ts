import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWhereChanged } from './build.ts'
import type { Command, ExitCode } from './command.ts'
import { isInside } from './deploy/release.ts'
import { codeOf } from './errors.ts'
import { Halt } from './halt.ts'
import { digestOf, MANIFEST, proveRelease, readManifest, releaseFiles } from './pack/manifest.ts'
import { inCheckout, versionHere } from './paths.ts'

/** `luwes pack`: makes a folder of a version that can be deployed without git. */
export const pack: Command = {
  help: `luwes pack <folder> [--json]
luwes pack --check <folder> [--json]

Builds what changed, and writes the folder luwes-<version> into <folder>. It has the built Worker and widgets,
the migrations, the command line and the lock file. It also has the law and the blocks of the regencies that
are here. release.json has the version and the SHA-256 of every file. The same sources make the same files.
The digest of the release is that of release.json. Publish it beside the archive.

  tar -C <folder> -czf luwes-1.0.0.tgz luwes-1.0.0

In the unpacked folder: npm ci --omit=dev, then npm run deploy as from a checkout. No git is needed. A
deployment first compares every file with release.json and refuses one that was changed. You may change or add
the block, the law and the coat of arms of a regency. That needs npm ci, with the tools that build.

--check proves a folder and changes nothing.

Ends with 0, 1 when files were changed or the folder exists already, 2 after wrong use.`,
  run: runPack,
}

async function runPack(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [folder] = positionals
  if (folder === undefined) {
    process.stderr.write('Sebut foldernya / name the folder: luwes pack <folder>\n')
    return 2
  }
  try {
    const told = await (values.check ? checkPacked(resolve(folder)) : packInto(resolve(folder)))
    const words = `Luwes ${told.versi}, ${told.berkas} berkas / files: ${told.tempat}\nsha256 ${told.sidik}  ${MANIFEST}`
    process.stdout.write(`${values.json ? JSON.stringify(told) : words}\n`)
    return 0
  } catch (error) {
    if (!(error instanceof Halt)) throw error
    process.stderr.write(`${error.message}\n${error.next}\n`)
    return 1
  }
}

interface PackedRelease {
  readonly tempat: string
  readonly versi: string
  /** The SHA-256 of its manifest, and so of everything. */
  readonly sidik: string
  /** Its number of files. */
  readonly berkas: number
}

async function checkPacked(folder: string): Promise<PackedRelease> {
  const manifest = await readManifest(folder)
  if (manifest === null) {
    throw new Halt(`${folder}: ${MANIFEST} tidak ada / is missing`, 'luwes pack --check <folder>')
  }
  await proveRelease(folder, manifest)
  const sidik = digestOf(await readFile(join(folder, MANIFEST)))
  const berkas = Object.keys(manifest.berkas).length
  return { tempat: folder, versi: manifest.versi, sidik, berkas }
}

async function packInto(folder: string): Promise<PackedRelease> {
  const from = inCheckout('.')
  const versi = await versionHere()
  const tempat = join(folder, `luwes-${versi}`)
  if (isInside(tempat, from)) {
    throw new Halt(
      `${folder} ada di dalam repositori / is inside the repository`,
      'Pilih folder di luar / choose a folder outside',
    )
  }
  await buildWhereChanged()
  // A release has no secrets, and another account may unpack it.
  process.umask(0o022)
  await mkdir(folder, { recursive: true })
  const making = `${tempat}.sebagian`
  await rm(making, { recursive: true, force: true })
  const berkas: Record<string, string> = {}
  for (const path of await releaseFiles(from)) {
    const bytes = await readFile(join(from, path))
    berkas[path] = digestOf(bytes)
    await mkdir(dirname(join(making, path)), { recursive: true })
    await writeFile(join(making, path), bytes)
  }
  const text = `${JSON.stringify({ luwes: 'rilis', versi, berkas }, null, 2)}\n`
  await writeFile(join(making, MANIFEST), text)
  await rename(making, tempat).catch((error: unknown) => {
    if (!/ENOTEMPTY|EEXIST/.test(codeOf(error) ?? '')) throw error
    throw new Halt(
      `${tempat} sudah ada / exists already`,
      'Hapus dahulu, atau pilih folder lain / remove it first, or choose another folder',
    )
  })
  return { tempat, versi, sidik: digestOf(Buffer.from(text)), berkas: Object.keys(berkas).length }
}

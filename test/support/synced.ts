import { once } from 'node:events'
import { cpSync, fsyncSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** The part of a process's files that reached the disk. */
export interface SyncedCopy {
  /** The names of the synced files, one entry per sync. */
  readonly syncs: readonly string[]
  /** Resolves when the process has ended and everything is copied. */
  readonly ended: Promise<void>
}

/**
 * Follows a child of this process and keeps a copy of its folder as a power cut would leave it.
 * Each file is as of its last successful fsync or fdatasync, whatever was written after.
 *
 * `null` on machines that let nobody follow a process (ptrace), or are not Linux.
 */
export async function followSyncs(
  pid: number,
  folder: string,
  copy: string,
): Promise<SyncedCopy | null> {
  if (process.platform !== 'linux') return null
  // The existing content is copied as it is, and synced to the disk.
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) fsyncSync(openSync(join(entry.parentPath, entry.name), 'r'))
  }
  cpSync(folder, copy, { recursive: true })
  const syncs: string[] = []
  const worker = new Worker(new URL('./synced-worker.ts', import.meta.url), {
    workerData: { pid, folder, copy },
  })
  const seized = new Promise<boolean>((resolve) => {
    worker.on('message', (message) => {
      if (message.seized !== undefined) resolve(message.seized > 0)
      if (message.synced !== undefined) syncs.push(message.synced)
    })
  })
  const ended = once(worker, 'exit').then(() => undefined)
  // A worker that fails says nothing about the threads.
  return (await Promise.race([seized, ended.then(() => false)])) ? { syncs, ended } : null
}

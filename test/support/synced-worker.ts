import { copyFileSync, mkdirSync, readdirSync, readlinkSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import koffi from 'koffi'

// Follows every thread of a process from system call to system call (ptrace), and copies a file of
// its folder after each successful sync. It runs in its own thread, because waiting blocks.

const { pid, folder, copy } = workerData

const libc = koffi.load('libc.so.6')
const ptrace = libc.func('long ptrace(long request, int tid, long address, long data)')
const ptraceInto = libc.func('long ptrace(long request, int tid, long address, void *data)')
const waitpid = libc.func('int waitpid(int pid, _Out_ int *status, int options)')
const waitid = libc.func('int waitid(int type, int id, void *info, int options)')

const SEIZE = 0x4206
const INTERRUPT = 0x4207
const SYSCALL = 24
const SYSCALL_INFO = 0x420e
/** Marks stops at system calls, and follows new threads. */
const OPTIONS = 1 | 8
const ANY_KIND_OF_THIS_THREAD = 0x40000000 | 0x20000000
/** Looks at an ended or stopped process, and leaves it to be waited for. */
const LOOK = 4 | 2 | 0x01000000
/** Codes up to this one mean an end. */
const LAST_END = 3
const SIGTRAP = 5
const ENTRY = 1
const EXIT = 2
/** fsync and fdatasync. */
const SYNCS: readonly bigint[] = process.arch === 'arm64' ? [82n, 83n] : [74n, 75n]

const info = Buffer.alloc(96)
/** The descriptor that a thread is syncing. */
const syncing = new Map<number, bigint>()

function atSystemCall(tid: number): void {
  if (ptraceInto(SYSCALL_INFO, tid, info.length, info) < 0) return
  const op = info.readUInt8(0)
  if (op === ENTRY && SYNCS.includes(info.readBigUInt64LE(24))) {
    syncing.set(tid, info.readBigUInt64LE(32))
  } else if (op === EXIT) {
    const descriptor = syncing.get(tid)
    syncing.delete(tid)
    if (descriptor !== undefined && info.readBigInt64LE(24) === 0n) keep(descriptor)
  }
}

/** Keeps the thread waiting after its sync: the file's present content has reached the disk. */
function keep(descriptor: bigint): void {
  const path = readlinkSync(`/proc/${pid}/fd/${descriptor}`)
  const name = relative(folder, path)
  if (name.startsWith('..') || !statSync(path).isFile()) return
  mkdirSync(dirname(join(copy, name)), { recursive: true })
  copyFileSync(path, join(copy, name))
  parentPort?.postMessage({ synced: name })
}

function follow(): void {
  const status = [0]
  const seen = Buffer.alloc(128)
  for (;;) {
    if (waitid(0, 0, seen, LOOK | ANY_KIND_OF_THIS_THREAD) < 0) return
    const tid = seen.readInt32LE(16)
    const isEnd = seen.readInt32LE(8) <= LAST_END
    // The end of the process is left to its starter.
    if (isEnd && tid === pid) return
    waitpid(tid, status, ANY_KIND_OF_THIS_THREAD)
    if (isEnd) continue
    const [found = 0] = status
    const signal = (found >> 8) & 0xff
    const event = found >> 16
    if (signal === (SIGTRAP | 0x80)) atSystemCall(tid)
    const passedOn = signal === (SIGTRAP | 0x80) || event !== 0 ? 0 : signal
    ptrace(SYSCALL, tid, 0, passedOn)
  }
}

let seized = 0
for (const tid of readdirSync(`/proc/${pid}/task`).map(Number)) {
  if (ptrace(SEIZE, tid, 0, OPTIONS) < 0) continue
  seized += 1
  ptrace(INTERRUPT, tid, 0, 0)
}
parentPort?.postMessage({ seized, error: seized > 0 ? 0 : koffi.errno() })
if (seized > 0) follow()
parentPort?.postMessage({ ended: true })

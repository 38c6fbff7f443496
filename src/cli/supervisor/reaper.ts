import { spawn } from 'node:child_process'

/** Makes sure that no child outlives this process, however it ends. */
export interface Reaper {
  /** Sets the processes that live now. */
  readonly watch: (pids: readonly number[]) => void
  /** Releases them: nothing is ended any more. */
  readonly release: () => void
}

// Each line lists the living processes; when our end of the pipe closes, even by SIGKILL, the shell
// ends those of the last line. Numbers only, so the line needs no quoting.
const SCRIPT = 'trap "" INT TERM HUP; p=; while read -r l; do p=$l; done; [ -z "$p" ] || kill -9 $p'

/** Starts the reaper; it ends by itself with this process. */
export function startReaper(): Reaper {
  const shell = spawn('/bin/sh', ['-c', SCRIPT], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: {},
  })
  shell.unref()
  shell.on('error', () => undefined)
  shell.stdin.on('error', () => undefined)
  return {
    watch: (pids) => void shell.stdin.write(`${pids.join(' ')}\n`),
    release: () => void shell.stdin.end('\n'),
  }
}

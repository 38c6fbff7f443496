import { startReaper } from './reaper.ts'

/** The programs that this process runs. */
export interface Family {
  /** Tells which process a program runs in now; none while it is dead. */
  readonly tell: (name: string) => (pid: number | undefined) => void
  readonly release: () => void
}

/** Tells the reaper who lives, whenever that changes. */
export function startFamily(): Family {
  const reaper = startReaper()
  const living = new Map<string, number>()
  return {
    release: reaper.release,
    tell: (name) => (pid) => {
      if (pid === undefined) living.delete(name)
      else living.set(name, pid)
      reaper.watch([...living.values()])
    },
  }
}

import { startReaper } from './reaper.ts'

/** The programs that this process runs. */
export interface Family {
  /** Sets the process of a program; none while it is dead. */
  readonly tell: (name: string) => (pid: number | undefined) => void
  readonly release: () => void
}

/** Tells the reaper which processes live, whenever that changes. */
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

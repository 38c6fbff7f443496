import type { WriteGroup } from './statement.ts'

/** Makes a writer that calls `tell` right after the commit of a group that announces events. */
export function onEvents(write: WriteGroup, tell: () => void): WriteGroup {
  return async (group) => {
    const answer = await write(group)
    // Also when no answer came: the group may have been committed.
    const kept = answer.kind === 'written' || (answer.kind === 'away' && answer.perhaps)
    if (kept && group.some(({ announces }) => announces)) tell()
    return answer
  }
}

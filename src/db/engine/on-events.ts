import type { WriteGroup } from './statement.ts'

/** Makes a writer that tells, right after the commit of a group that announces, that events may be due. */
export function onEvents(write: WriteGroup, tell: () => void): WriteGroup {
  return async (group) => {
    const answer = await write(group)
    // Also when no answer came: it may have been committed.
    const kept = answer.kind === 'written' || (answer.kind === 'away' && answer.perhaps)
    if (kept && group.some(({ announces }) => announces)) tell()
    return answer
  }
}

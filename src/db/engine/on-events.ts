import type { Statement, WriteGroup } from './statement.ts'

/** Whether a statement puts events into the outbox. */
function announces({ sql }: Statement): boolean {
  return /^\s*insert into "?kejadian"?[\s(]/i.test(sql)
}

/** A hand that writes and tells, right after the commit, that there may be events to send. */
export function onEvents(write: WriteGroup, tell: () => void): WriteGroup {
  return async (group) => {
    const answer = await write(group)
    // Also when no answer came: it may have been committed.
    const kept = answer.kind === 'written' || (answer.kind === 'away' && answer.perhaps)
    if (kept && group.some(announces)) tell()
    return answer
  }
}

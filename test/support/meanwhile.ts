import type { TestApp } from './app.ts'

/**
 * Does some work, and has something else happen once: right before the first write with a text in
 * its SQL.
 *
 * @throws When the work makes no such write.
 */
export async function whileWriting<Done>(
  { deps }: TestApp,
  text: string,
  work: () => Promise<Done>,
  meanwhile: () => Promise<unknown>,
): Promise<Done> {
  const { db } = deps
  let happened = false
  const write: typeof db.write = async (statements) => {
    if (!happened && statements.some(({ sql }) => sql.includes(text))) {
      happened = true
      await meanwhile()
    }
    return db.write(statements)
  }
  Object.assign(deps, { db: { ...db, write } })
  const done = await work()
  Object.assign(deps, { db })
  if (!happened) throw new Error(`nothing was written with ${text}`)
  return done
}

import { membersIn } from '../../src/domain/shared/members.ts'

/**
 * Returns the members of an answer's JSON, for a test to look at; none where it is no object.
 *
 * @throws Where it is no JSON.
 */
export async function bodyOf(answer: {
  readonly json: () => Promise<unknown>
}): Promise<Readonly<Record<string, unknown>>> {
  return membersIn(await answer.json())
}

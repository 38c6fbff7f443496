/**
 * Returns the members of a value by their names, each to be looked at before it is used; none if it
 * is no object.
 */
export function membersIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

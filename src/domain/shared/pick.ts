/** Copies an object with only some of its fields. */
export function pick<Data extends object, Field extends keyof Data>(
  data: Data,
  fields: readonly Field[],
): Pick<Data, Field> {
  const entries = fields.map((field) => [field, data[field]] as const)
  // Safe because each field is taken from the object under its own name.
  return Object.fromEntries(entries) as Pick<Data, Field>
}

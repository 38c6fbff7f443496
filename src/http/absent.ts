// Stands in the bundle for schema libraries that hono-openapi would load for schemas of theirs; ours
// are all valibot's, so none of them is ever asked for.
export {}

import * as v from 'valibot'

/** A query that may say after which row of the audit log to begin. */
export const auditQuery = v.strictObject({
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/))),
})

/** Rows of the audit log with their seals. */
export const auditAnswer = v.object({
  data: v.array(
    v.object({
      urut: v.number(),
      pada: v.string(),
      oleh: v.string(),
      tindakan: v.string(),
      entitas: v.string(),
      data: v.unknown(),
      segel: v.nullable(v.string()),
    }),
  ),
})

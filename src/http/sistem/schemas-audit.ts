import * as v from 'valibot'
import { inOrder, tanggalSchema, teks } from '../../domain/shared/schema.ts'

const urut = v.pipe(v.string(), v.regex(/^\d{1,15}$/))

/** A query that may name the row of the audit log to begin after. */
export const auditQuery = v.strictObject({ after: v.optional(urut) })

/** GET /v1/audit/cari. */
export const cariAuditQuery = v.pipe(
  v.strictObject({
    oleh: v.optional(teks(100)),
    tindakan: v.optional(teks(100)),
    cari: v.optional(teks(100)),
    dari: v.optional(tanggalSchema),
    sampai: v.optional(tanggalSchema),
    after: v.optional(urut),
    format: v.optional(v.picklist(['json', 'csv'])),
  }),
  v.check(({ dari, sampai }) => inOrder(dari, sampai), 'rentang'),
)

/** GET /v1/audit/periksa: the end of the previous part, as it was returned. */
export const periksaAuditQuery = v.strictObject({
  after: v.optional(urut),
  segel: v.optional(v.pipe(v.string(), v.regex(/^([0-9a-f]{64}|luwes:audit:1)$/))),
  diperiksa: v.optional(urut),
  belumDisegel: v.optional(urut),
})

const catatan = {
  urut: v.number(),
  pada: v.string(),
  oleh: v.string(),
  tindakan: v.string(),
  entitas: v.string(),
  data: v.unknown(),
  segel: v.nullable(v.string()),
}

/** Rows of the audit log with their seals. */
export const auditAnswer = v.object({ data: v.array(v.object(catatan)) })

/** Rows that were found, newest first. */
export const cariAuditAnswer = v.object({
  data: v.array(v.object({ ...catatan, nama: v.nullable(v.string()) })),
})

/** The result of checking the chain, or where it continues. */
export const periksaAuditAnswer = v.object({
  hasil: v.nullable(
    v.object({
      utuh: v.boolean(),
      diperiksa: v.number(),
      belumDisegel: v.number(),
      segel: v.string(),
      rusak: v.nullable(
        v.object({ urut: v.number(), sebab: v.picklist(['berubah', 'hilang', 'tanpa-segel']) }),
      ),
    }),
  ),
  lanjut: v.object({
    urut: v.number(),
    segel: v.string(),
    diperiksa: v.number(),
    belumDisegel: v.number(),
  }),
  dari: v.number(),
})

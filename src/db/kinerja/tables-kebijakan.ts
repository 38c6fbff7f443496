import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Dokumen } from '../../domain/edition.ts'
import type { AsalKebijakan, Perubahan, StatusKebijakan } from '../../domain/kebijakan.ts'

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the unit kerja.

/**
 * Changes of the law that officers write, propose and adopt. An adopted one is never edited; two
 * adopted ones never begin on the same day. `versi` grows with every change of a row, `revisi`
 * (over all rows) with every adoption and withdrawal.
 */
export const kebijakan = sqliteTable(
  'kebijakan',
  {
    id: text().primaryKey(),
    status: text().$type<StatusKebijakan>().notNull(),
    versi: integer().notNull(),
    judul: text().notNull(),
    sejak: text().notNull(),
    dokumen: text({ mode: 'json' }).$type<Dokumen>(),
    perubahan: text({ mode: 'json' }).$type<Perubahan>().notNull(),
    /** The origin of a draft; `null` if it was written here. */
    asal: text({ mode: 'json' }).$type<AsalKebijakan>(),
    /** Why it was returned or withdrawn. */
    alasan: text(),
    diubahOleh: text('diubah_oleh').notNull(),
    diubahPada: integer('diubah_pada').notNull(),
    diusulkanOleh: text('diusulkan_oleh'),
    diusulkanPada: integer('diusulkan_pada'),
    ditetapkanOleh: text('ditetapkan_oleh'),
    ditetapkanPada: integer('ditetapkan_pada'),
    /**
     * How the person who adopted it deputised for the sekda; `null` if they adopted it in their own
     * role.
     */
    ditetapkanSebagai: text('ditetapkan_sebagai').$type<'plh' | 'plt'>(),
    dicabutOleh: text('dicabut_oleh'),
    dicabutPada: integer('dicabut_pada'),
    revisi: integer(),
    /**
     * The last person who was told of its adoption or withdrawal, in the order of NIPs; `null` once
     * all were.
     */
    diumumkanSampai: text('diumumkan_sampai'),
    /** How many people were told. */
    diberitahu: integer().notNull().default(0),
  },
  (t) => [
    uniqueIndex('kebijakan_sejak').on(t.sejak).where(sql`status = 'ditetapkan'`),
    index('kebijakan_revisi').on(t.revisi),
  ],
)

// Every table of the database, by subject. drizzle-kit reads them here.
export * from './tables/arahan.ts'
export * from './tables/kinerja.ts'
export * from './tables/presensi.ts'
export * from './tables/privasi.ts'
export * from './tables/simpeg.ts'
export * from './tables/umum.ts'
export * from './tables/webhook.ts'
export * from './tables/wfa.ts'

// Every table of the database, by subject. drizzle-kit reads them here.
export * from './kinerja/tables.ts'
export * from './pegawai/tables.ts'
export * from './presensi/tables.ts'
export * from './presensi/tables-hari-ini.ts'
export * from './presensi/tables-mesin.ts'
export * from './sistem/tables.ts'
export * from './webhook/tables.ts'
export * from './wfa/tables.ts'

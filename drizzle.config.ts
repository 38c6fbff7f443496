import { defineConfig } from 'drizzle-kit'

/** How drizzle-kit finds the tables and where it writes migrations. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './src/db/tables.ts',
  out: './migrations',
})

import type { Command } from './command.ts'

/** A command: its summary, and the file that is loaded when it runs. */
interface CommandEntry {
  readonly summary: string
  readonly load: () => Promise<Command>
}

/** Every command, by name. */
export const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  serve: {
    summary: 'run Luwes on this machine, in the foreground',
    load: async () => (await import('./serve.ts')).serve,
  },
  migrate: {
    summary: 'apply the newest migrations to the database',
    load: async () => (await import('./migrate.ts')).migrate,
  },
  deploy: {
    summary: 'deploy one regency: settings, SSO, secrets, database, bundle, test',
    load: async () => (await import('./deploy.ts')).deploy,
  },
  pack: {
    summary: 'make a folder of this version that can be deployed without git',
    load: async () => (await import('./pack.ts')).pack,
  },
  doctor: {
    summary: 'examine every part of a deployment, and say what to do',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  embed: {
    summary: 'write the files with which a portal embeds Luwes, and check its pages',
    load: async () => (await import('./embed.ts')).embed,
  },
  fleet: {
    summary: 'deploy, migrate or look at many regencies at once',
    load: async () => (await import('./fleet.ts')).fleet,
  },
  import: {
    summary: 'take in a CSV file of pegawai, unit kerja, cuti, presensi or wfa',
    load: async () => (await import('./import.ts')).importCsv,
  },
  mesin: {
    summary: 'simulate fingerprint and face machines (ADMS)',
    load: async () => (await import('./mesin.ts')).mesin,
  },
  backup: {
    summary: 'back up the whole database to one file, while Luwes runs',
    load: async () => (await import('./backup.ts')).backup,
  },
  archive: {
    summary: 'move a closed year into its own file, and read it as before',
    load: async () => (await import('./archive.ts')).archive,
  },
  restore: {
    summary: 'replace the database by a backup that was proved',
    load: async () => (await import('./restore.ts')).restore,
  },
  pair: {
    summary: 'pair this machine with a second one, which takes over when this one fails',
    load: async () => (await import('./pair.ts')).pair,
  },
  standby: {
    summary: 'run as the second machine: follow the primary, serve reads, pass on writes',
    load: async () => (await import('./standby.ts')).standby,
  },
  promote: {
    summary: 'make this machine the primary of its pair',
    load: async () => (await import('./promote.ts')).promote,
  },
  privacy: {
    summary: 'the register of processing, a DPIA draft, and the notice of a breach',
    load: async () => (await import('./privacy.ts')).privacy,
  },
  simulate: {
    summary: 'try a change of the law on a month of real data',
    load: async () => (await import('./simulate.ts')).simulate,
  },
  sso: {
    summary: 'settings for an SSO of the government, and what to register there',
    load: async () => (await import('./sso.ts')).sso,
  },
  webhook: {
    summary: 'send, receive, verify and replay webhooks',
    load: async () => (await import('./webhook.ts')).webhook,
  },
}

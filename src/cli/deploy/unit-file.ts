import { join, resolve } from 'node:path'
import type { Account } from '../accounts.ts'
import type { Settings } from '../settings.ts'
import type { Block } from './block.ts'
import { socketsOf } from './folder.ts'

/** Returns the name of the unit of a regency. */
export function unitName(slug: string): string {
  return `luwes-${slug}.service`
}

const HOMES = /^\/(home|root|run\/user)\//

/**
 * Returns whether the unit of a deployment sees a path: home folders only if the deployment is in
 * one.
 */
export function isSeen(path: string, folder: string): boolean {
  return !HOMES.test(path) || HOMES.test(`${folder}/`)
}

/** Returns backup folders outside the folder of a deployment. */
function placesElsewhere(
  folder: string,
  { BACKUP_FOLDER, BACKUP_COPY }: Settings,
): readonly string[] {
  const named = [BACKUP_FOLDER, BACKUP_COPY].flatMap((path) => path || [])
  const places = new Set(named.map((path) => resolve(folder, path)))
  places.delete(join(folder, 'backups'))
  return [...places]
}

/**
 * Returns a path in the form of a line of a unit; no path in settings has quotes or backslashes.
 */
function inUnit(path: string): string {
  const plain = path.replaceAll('%', '%%')
  return /\s/.test(plain) ? `"${plain}"` : plain
}

/**
 * Returns the unit that keeps Luwes running, with only the rights that it needs. It writes in three
 * folders and the folders of backups, opens network and local sockets, and uses only system calls
 * of ordinary services. Node caches its compiled code, which a command before the start fills: that
 * saves the long-running process its compiler, and about 15 MiB of memory. V8 creates machine code
 * at run time, so `MemoryDenyWriteExecute` is not possible.
 */
export function unitText(
  { slug, vars }: Block,
  folder: string,
  { name }: Account,
  settings: Settings,
): string {
  const elsewhere = placesElsewhere(folder, settings)
  const seesHomes = [folder, ...elsewhere].some((path) => HOMES.test(`${path}/`))
  const written = [
    join(folder, 'data'),
    join(folder, 'backups'),
    socketsOf(folder),
    // An unmounted disk does not prevent Luwes from starting.
    ...elsewhere.map((path) => inUnit(`-${path}`)),
  ]
  return `# Salin ke / copy to /etc/systemd/system/${unitName(slug)}
[Unit]
Description=Luwes ${vars.REGENCY_NAME}
Wants=network-online.target
After=network-online.target

[Service]
User=${name}
UMask=0077
WorkingDirectory=${folder}
ExecStartPre=-/bin/sh -c '"${folder}/current/node_modules/.bin/node" "${folder}/current/src/cli/luwes.ts" serve --help >/dev/null'
ExecStart=${folder}/current/node_modules/.bin/node ${folder}/current/src/cli/luwes.ts serve
ExecReload=/bin/kill -HUP $MAINPID
KillMode=mixed
TimeoutStopSec=60
Restart=always
RestartSec=2
SyslogIdentifier=luwes-${slug}
CacheDirectory=luwes-${slug}
CacheDirectoryMode=0700
Environment=NODE_COMPILE_CACHE=%C/luwes-${slug}
LimitCORE=0

ProtectSystem=strict
ReadWritePaths=${written.join(' ')}
ProtectHome=${seesHomes ? 'read-only' : 'yes'}
PrivateTmp=yes
PrivateDevices=yes
NoNewPrivileges=yes
CapabilityBoundingSet=
AmbientCapabilities=
ProtectProc=invisible
ProcSubset=pid
ProtectClock=yes
ProtectHostname=yes
ProtectControlGroups=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
RestrictAddressFamilies=AF_UNIX AF_INET AF_INET6
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
RemoveIPC=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
SystemCallFilter=~@privileged
SystemCallErrorNumber=EPERM

[Install]
WantedBy=multi-user.target
`
}

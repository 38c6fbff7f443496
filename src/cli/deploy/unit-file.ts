import { join } from 'node:path'
import type { Account } from '../accounts.ts'
import type { Block } from './block.ts'
import { socketsOf } from './folder.ts'

/** The name of the unit of a regency. */
export function unitName(slug: string): string {
  return `luwes-${slug}.service`
}

const HOMES = /^\/(home|root|run\/user)\//

/** Whether the unit of a deployment sees a path: home folders only where it lies in one itself. */
export function isSeen(path: string, folder: string): boolean {
  return !HOMES.test(path) || HOMES.test(`${folder}/`)
}

/**
 * The unit that keeps Luwes running, with no right that it does not need: it writes in three folders, opens
 * sockets of the network and of this machine, and makes system calls of ordinary services alone. V8 makes
 * machine code as it runs, so that `MemoryDenyWriteExecute` is not possible.
 */
export function unitText({ slug, vars }: Block, folder: string, { name }: Account): string {
  const written = [join(folder, 'data'), join(folder, 'backups'), socketsOf(folder)]
  return `# Salin ke / copy to /etc/systemd/system/${unitName(slug)}
[Unit]
Description=Luwes ${vars.REGENCY_NAME}
Wants=network-online.target
After=network-online.target

[Service]
User=${name}
UMask=0077
WorkingDirectory=${folder}
ExecStart=${folder}/current/node_modules/.bin/node ${folder}/current/src/cli/luwes.ts serve
ExecReload=/bin/kill -HUP $MAINPID
KillMode=mixed
TimeoutStopSec=60
Restart=always
RestartSec=2
SyslogIdentifier=luwes-${slug}
LimitCORE=0

ProtectSystem=strict
ReadWritePaths=${written.join(' ')}
ProtectHome=${HOMES.test(`${folder}/`) ? 'read-only' : 'yes'}
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

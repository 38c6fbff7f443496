import { join } from 'node:path'
import type { Block } from './block.ts'

/** The socket through which the reverse proxy reaches Luwes. */
export function socketOf(folder: string): string {
  return join(folder, 'luwes.sock')
}

/** The unit that keeps Luwes running. */
export function unitText({ slug, vars }: Block, folder: string, user: string): string {
  return `# Salin ke /etc/systemd/system/ / copy to /etc/systemd/system/
[Unit]
Description=Luwes ${vars.REGENCY_NAME}
After=network.target

[Service]
User=${user}
WorkingDirectory=${folder}
ExecStart=${folder}/current/node_modules/.bin/node ${folder}/current/src/cli/luwes.ts serve
ExecReload=/bin/kill -HUP $MAINPID
KillMode=mixed
TimeoutStopSec=60
Restart=always
RestartSec=2
NoNewPrivileges=yes
PrivateTmp=yes
ProtectSystem=strict
ProtectHome=read-only
ReadWritePaths=${folder}
SyslogIdentifier=luwes-${slug}

[Install]
WantedBy=multi-user.target
`
}

/** Lines for nginx: TLS ends there, a new connection for every request. */
export function nginxText({ url }: Block, folder: string): string {
  const { hostname } = new URL(url)
  return `server {
  listen 443 ssl;
  http2 on;
  server_name ${hostname};
  ssl_certificate     /etc/ssl/${hostname}.pem;
  ssl_certificate_key /etc/ssl/${hostname}.key;
  client_max_body_size 2m;

  location / {
    proxy_pass http://unix:${socketOf(folder)}:;
    proxy_http_version 1.1;
    proxy_set_header Connection close;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto https;
  }
}
`
}

/** Lines for Caddy, which gets the certificate by itself. */
export function caddyText({ url }: Block, folder: string): string {
  return `${new URL(url).hostname} {
  reverse_proxy unix/${socketOf(folder)} {
    transport http {
      keepalive off
    }
  }
}
`
}

/** Lines for cloudflared, where Luwes stands behind a Cloudflare Tunnel. */
export function tunnelText({ url }: Block, folder: string): string {
  return `ingress:
  - hostname: ${new URL(url).hostname}
    service: unix:${socketOf(folder)}
  - service: http_status:404
`
}

import { socketsOfWorkers } from '../supervisor/sockets.ts'
import type { Block } from './block.ts'
import { socketOf } from './folder.ts'

/** How long callers are asked to wait while Luwes is unreachable, in seconds. */
const AWAY_SECONDS = 10

const TOO_LARGE = problem(
  '/masalah/terlalu-besar',
  'Isi terlalu besar / The body is too large',
  413,
)
const AWAY = problem('/masalah/tidak-siap', 'Layanan sedang tidak siap / The service is away', 503)

function problem(type: string, title: string, status: number): string {
  return JSON.stringify({ type, title, status })
}

/** What the proxy compresses: widgets alone become half as large. */
const COMPRESSED = [
  'text/css',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/problem+json',
  'image/svg+xml',
  'text/plain',
  'text/csv',
].join(' ')

/** Returns where nginx listens, and its TLS settings; on loopback plain HTTP is allowed. */
function listening({ protocol, hostname, port }: URL): string {
  if (protocol === 'http:') return `  listen 127.0.0.1:${port || 80};`
  // The form that nginx 1.18 knows; 1.26 still accepts it, with a warning.
  return `  listen ${port || 443} ssl http2;
  ssl_certificate     /etc/ssl/${hostname}.pem;
  ssl_certificate_key /etc/ssl/${hostname}.key;
  ssl_protocols       TLSv1.2 TLSv1.3;`
}

/** Where attendance machines reach a proxy, in plain HTTP: they know nothing else. */
export const MACHINE_PORT = 8081

/** A proxy's answer to other requests on the port of the machines. */
const ONLY_MACHINES = '/iclock/'

/** Returns the sockets over which a proxy distributes requests: one per Worker. */
function socketsFor(folder: string, workers: number): readonly string[] {
  return socketsOfWorkers(socketOf(folder), workers)
}

/** Returns the sockets under one name; empty for a single one, which needs no name. */
function nginxUpstream({ slug }: Block, sockets: readonly string[]): string {
  if (sockets.length === 1) return ''
  // A stopped Worker refuses at once, so it is tried again as soon as it is back.
  const servers = sockets.map((socket) => `  server unix:${socket} max_fails=0;`)
  return `upstream luwes-${slug} {
  least_conn;
${servers.join('\n')}
}
`
}

function nginxTarget({ slug }: Block, sockets: readonly string[]): string {
  return sockets.length === 1 ? `http://unix:${sockets[0]}:` : `http://luwes-${slug}`
}

/** Returns the text after `reverse_proxy` in Caddy, up to the end of its first line. */
function caddyTarget(sockets: readonly string[]): string {
  const targets = sockets.map((socket) => `unix/${socket}`).join(' ')
  if (sockets.length === 1) return `${targets} {`
  return `${targets} {
      lb_policy least_conn
      lb_try_duration 2s`
}

/** Returns a server of nginx for machines alone; empty if no network of machines is named. */
function nginxMachines(block: Block, sockets: readonly string[]): string {
  const { vars } = block
  if (!vars.ADMS_FROM) return ''
  return `
# Mesin presensi / machines of attendance: ${vars.ADMS_FROM}
server {
  listen ${MACHINE_PORT};
  client_max_body_size 1m;

  location ${ONLY_MACHINES} {
    proxy_pass ${nginxTarget(block, sockets)};
    proxy_http_version 1.1;
    proxy_set_header Connection close;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto $scheme;
  }

  location / {
    return 404;
  }
}
`
}

/** Returns such a server for Caddy. */
function caddyMachines({ vars }: Block, sockets: readonly string[]): string {
  if (!vars.ADMS_FROM) return ''
  return `
# Mesin presensi / machines of attendance: ${vars.ADMS_FROM}
http://:${MACHINE_PORT} {
  request_body {
    max_size 1MiB
  }
  handle ${ONLY_MACHINES}* {
    reverse_proxy ${caddyTarget(sockets)}
      header_up X-Forwarded-For {remote_host}
      transport http {
        keepalive off
      }
    }
  }
  handle {
    respond 404
  }
}
`
}

/**
 * Returns lines for nginx: TLS ends there, with a new connection for every request. The caller's
 * address is the one that nginx sees, whatever the caller claims.
 */
export function nginxText(block: Block, folder: string, workers = 1): string {
  const { slug, url } = block
  const sockets = socketsFor(folder, workers)
  const address = new URL(url)
  return `# Salin ke / copy to /etc/nginx/conf.d/luwes-${slug}.conf
${nginxUpstream(block, sockets)}server {
${listening(address)}
  server_name ${address.hostname};
  client_max_body_size 1m;

  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_comp_level 6;
  gzip_min_length 1000;
  gzip_types ${COMPRESSED};

  location / {
    proxy_pass ${nginxTarget(block, sockets)};
    proxy_http_version 1.1;
    proxy_set_header Connection close;
    proxy_set_header Host ${address.host};
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto $scheme;
  }

  error_page 413 @besar;
  location @besar {
    default_type application/problem+json;
    return 413 '${TOO_LARGE}';
  }

  error_page 502 503 504 = @pergi;
  location @pergi {
    default_type application/problem+json;
    add_header Retry-After ${AWAY_SECONDS} always;
    return 503 '${AWAY}';
  }
}
${nginxMachines(block, sockets)}`
}

/** Returns lines for Caddy, which gets the certificate by itself. */
export function caddyText(block: Block, folder: string, workers = 1): string {
  const { slug, url } = block
  const sockets = socketsFor(folder, workers)
  const { protocol, host } = new URL(url)
  return `# Salin ke / copy to /etc/caddy/Caddyfile (luwes-${slug})
${protocol === 'http:' ? `http://${host}` : host} {
  encode zstd gzip

  @panjang expression \`{http.request.header.Content-Length}.matches("^[0-9]+$") && int({http.request.header.Content-Length}) > 1048576\`
  handle @panjang {
    error 413
  }

  handle {
    request_body {
      max_size 1MiB
    }
    reverse_proxy ${caddyTarget(sockets)}
      header_up Host ${host}
      header_up X-Forwarded-For {remote_host}
      transport http {
        keepalive off
      }
    }
  }

  handle_errors {
    header Content-Type application/problem+json
    @besar expression \`{http.error.status_code} == 413 || {http.error.message}.contains("body too large")\`
    handle @besar {
      respond \`${TOO_LARGE}\` 413
    }
    handle {
      header Retry-After ${AWAY_SECONDS}
      respond \`${AWAY}\` 503
    }
  }
}
${caddyMachines(block, sockets)}`
}

/**
 * Returns lines for cloudflared, for Luwes behind a Cloudflare Tunnel, which compresses and limits
 * by itself. It reaches one Worker; several need nginx or Caddy.
 */
export function tunnelText({ url }: Block, folder: string): string {
  const { hostname } = new URL(url)
  return `# Isi tunnel dan credentials-file / fill in tunnel and credentials-file
ingress:
  - hostname: ${hostname}
    service: unix:${socketOf(folder)}
    originRequest:
      httpHostHeader: ${hostname}
      keepAliveTimeout: 1s
      keepAliveConnections: 1
  - service: http_status:404
`
}

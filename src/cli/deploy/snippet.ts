import type { Block } from './block.ts'

/**
 * Returns the lines that a portal adds to embed Luwes: three lines of HTML, and the PHP behind the
 * first.
 */
export function snippet({ url, vars }: Block): string {
  return `Pasang di portal / embed in the portal (${vars.PORTAL_ORIGINS}):

<script type="module" src="${url}/widgets/v1/luwes.js"></script>
<luwes-session token-url="/sso/luwes-token"></luwes-session>
<luwes-wfa></luwes-wfa>

Titik token, keluar, webhook, dan halaman untuk portal ditulis oleh / the files for the portal are written by:

  npm run luwes -- embed <php|codeigniter3|laravel|yii2|wordpress|node|html> <folder> --regency ${vars.REGENCY}

Yang paling pendek, di portal PHP dengan SSO / the shortest, in a PHP portal with an SSO:

<?php
session_start();
if (!isset($_SESSION['access_token'])) { http_response_code(401); exit; }
header('Content-Type: text/plain');
header('Cache-Control: no-store');
echo $_SESSION['access_token'];
`
}

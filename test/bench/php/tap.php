<?php
// What many regencies run today for a tap, written as tightly as PHP allows: no framework, one
// connection that is kept, one durable insert. Without rules, receipt or announcement.
declare(strict_types=1);

function answer(int $status, array $body): never
{
    http_response_code($status);
    header('content-type: application/json');
    echo json_encode($body);
    exit;
}

function fromBase64Url(string $text): string
{
    return (string) base64_decode(strtr($text, '-_', '+/'), true);
}

$bearer = substr($_SERVER['HTTP_AUTHORIZATION'] ?? '', 7);
$parts = explode('.', $bearer);
if (count($parts) !== 3) answer(401, ['code' => 'token']);
[$head, $payload, $signature] = $parts;
$expected = hash_hmac('sha256', "$head.$payload", getenv('SESSION_SECRET'), true);
if (!hash_equals($expected, fromBase64Url($signature))) answer(401, ['code' => 'signature']);
$claims = json_decode(fromBase64Url($payload), true);
if (($claims['exp'] ?? 0) < time()) answer(401, ['code' => 'exp']);

$tap = json_decode((string) file_get_contents('php://input'), true);
if (!is_array($tap)) answer(400, ['code' => 'body']);

$database = new PDO(getenv('DATABASE'), 'root', '', [
    PDO::ATTR_PERSISTENT => true,
    PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION,
]);
$now = (int) (microtime(true) * 1000);
$id = bin2hex(random_bytes(16));
$database->prepare('INSERT INTO tap (id, nip, arah, at, diterima, sumber, data) VALUES (?, ?, ?, ?, ?, ?, ?)')
    ->execute([$id, $claims['sub'], $tap['arah'], $now, $now, 'widget', json_encode($tap)]);
answer(201, ['id' => $id, 'at' => $now]);

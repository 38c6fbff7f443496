<?php
// The few functions of WordPress that the plugin calls, as its developer reference describes them.
define('ABSPATH', '/var/www/html/');
$stub = (object) array('actions' => array(), 'shortcodes' => array(), 'blocks' => array(), 'routes' => array());
function add_action($name, $call)
{
    $GLOBALS['stub']->actions[$name][] = $call;
}
function add_filter($name, $call)
{
    add_action($name, $call);
}
function do_action($name, ...$given)
{
    foreach ($GLOBALS['stub']->actions[$name] ?? array() as $call) {
        $call(...$given);
    }
}
function apply_filters($name, $value, ...$given)
{
    foreach ($GLOBALS['stub']->actions[$name] ?? array() as $call) {
        $value = $call($value, ...$given);
    }
    return $value;
}
function get_current_user_id()
{
    return isset($_SESSION['nip']) ? 7 : 0;
}
function get_user_meta($user, $name, $single)
{
    return $user === 7 && $name === 'nip' ? $_SESSION['nip'] : '';
}
function nocache_headers()
{
    header('Cache-Control: no-cache, must-revalidate, max-age=0, no-store, private');
}
function status_header($status)
{
    http_response_code($status);
}
function wp_die($text, $title, $options)
{
    headers_sent() || http_response_code($options['response']);
    exit;
}
function register_rest_route($space, $path, $options)
{
    $GLOBALS['stub']->routes[$path] = $options;
}
class WP_REST_Response
{
    public $status;
    public function __construct($data, $status)
    {
        $this->status = $status;
    }
}
class StubRequest
{
    public function get_header($name)
    {
        return $_SERVER['HTTP_' . strtoupper(str_replace('-', '_', $name))] ?? null;
    }
    public function get_body()
    {
        return file_get_contents('php://input');
    }
    public function get_param($name)
    {
        return $_POST[$name] ?? null;
    }
}
function wp_enqueue_style(...$given)
{
}
function wp_register_script(...$given)
{
}
function wp_add_inline_script(...$given)
{
}
function wp_json_encode($value)
{
    return json_encode($value);
}
function plugins_url($file, $plugin)
{
    return "/wp-content/plugins/luwes/$file";
}
function admin_url($path, $scheme)
{
    return "/wp-admin/$path";
}
function esc_url($url)
{
    return htmlspecialchars($url, ENT_QUOTES);
}
function esc_attr($text)
{
    return htmlspecialchars($text, ENT_QUOTES);
}
function add_shortcode($name, $call)
{
    $GLOBALS['stub']->shortcodes[$name] = $call;
}
function register_block_type($name, $options)
{
    $GLOBALS['stub']->blocks[$name] = $options;
}
function wp_next_scheduled($name)
{
    return true;
}
session_start();
require '/var/www/html/wp-content/plugins/luwes/luwes.php';
add_filter('luwes_sso_token', function () {
    return $_SESSION['access_token'] ?? null;
});
do_action('init');
do_action('rest_api_init');
list($action, $argument) = explode('/', $_GET['r'] . '/');
if ($action === 'token') {
    do_action(get_current_user_id() > 0 ? 'wp_ajax_luwes_token' : 'wp_ajax_nopriv_luwes_token');
} elseif ($action === 'antre') {
    (new Luwes\LuwesAntrean('simpeg'))->tambah('pegawai.diperbarui', array(json_decode(file_get_contents('php://input'), true)));
} elseif ($action === 'kirim') {
    do_action('luwes_kirim');
} elseif ($action === 'keluar') {
    $user = get_current_user_id();
    do_action('wp_logout', $user);
    $_SESSION = array();
    http_response_code(303);
} elseif ($action === 'halaman') {
    $name = $argument === '' ? 'luwes-wfa' : $argument;
    if (!isset($stub->shortcodes[$name])) {
        http_response_code(404);
        exit;
    }
    $block = $stub->blocks['luwes/' . substr($name, 6)];
    echo $stub->shortcodes[$name](array('no-heading', 'onclick' => 'x'));
    do_action('wp_footer');
    echo $block['render_callback'](array());
} else {
    $route = $stub->routes["/$action"];
    if ($route['methods'] === $_SERVER['REQUEST_METHOD'] && ($route['permission_callback'])) {
        http_response_code($route['callback'](new StubRequest())->status);
    }
}

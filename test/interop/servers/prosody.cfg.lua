-- Prosody 0.12 for the interop suites. What differs from run to run comes in environment variables,
-- which the configuration reads as ENV_*.
local folder, modules, certificates_of_run =
	assert(ENV_INTEROP_FOLDER), assert(ENV_INTEROP_MODULES), assert(ENV_INTEROP_CERTIFICATES)
local function port(name)
	return { assert(tonumber(_ENV["ENV_INTEROP_" .. name .. "_PORT"]), name) }
end
local function certificate_file(name)
	return certificates_of_run .. "/" .. name .. ".crt"
end

-- Without this it does not exit as root: it closes its ports and stays.
run_as_root = true
pidfile = folder .. "/prosody.pid"
data_path = folder .. "/data"
admin_socket = folder .. "/prosody.sock"
plugin_paths = { modules }
log = { { levels = { min = "debug" }, to = "file", filename = folder .. "/prosody.log" } }
-- An empty folder: the automatic index would answer SNI with any certificate whose names fit.
certificates = folder .. "/none"
certificate = certificate_file("server")
c2s_direct_tls_certificate = certificate_file("server")
https_certificate = certificate_file("server")

interfaces = { "127.0.0.1" }
local_interfaces = { "127.0.0.1" }
http_interfaces = { "127.0.0.1" }
https_interfaces = { "127.0.0.1" }
component_interfaces = { "127.0.0.1" }
c2s_ports = port("STARTTLS")
c2s_direct_tls_ports = port("DIRECT")
http_ports = port("HTTP")
https_ports = port("HTTPS")
component_ports = port("COMPONENT")
s2s_ports, s2s_direct_tls_ports = {}, {}
-- The one port that answers ALPN.
ports, ssl_ports = {}, port("MULTIPLEX")
ssl_interfaces = { "127.0.0.1" }
ssl_certificate = certificate_file("server")

modules_enabled = {
	"roster", "saslauth", "tls", "disco", "posix", "carbons", "smacks", "csi_simple", "version", "time", "ping",
	"register", "user_account_management", "offline", "presence", "message", "iq", "c2s",
	"websocket", "http_files", "net_multiplex", "interop_channel_binding",
}
modules_disabled = { "s2s", "s2s_auth_certs", "dialback" }

allow_registration = true
c2s_require_encryption = true
consider_websocket_secure = true
http_default_host = "plain.localhost"
http_files_dir = folder .. "/www"
http_paths = { files = "/" }
smacks_hibernation_time = 60
authentication = "internal_plain"
storage = "internal"

-- A certificate with only clientAuth as its purpose is refused unless the purpose is looked at rightly.
local asks_for_certificate = {
	cafile = certificate_file("ca"), verify = { "peer" }, verifyext = { lsec_ignore_purpose = false },
}
c2s_direct_tls_ssl = asks_for_certificate

-- SCRAM-SHA-1 and -256 with every type of channel binding, by the module beside this file.
VirtualHost "plain.localhost"

-- The same under a name that the DNS is asked for.
VirtualHost "pr.example"

-- As Debian ships it: tls-unique only, so that TLS 1.3 has no channel binding.
VirtualHost "stock.localhost"
	modules_disabled = { "interop_channel_binding" }

-- The same on TLS 1.2.
VirtualHost "old.localhost"
	modules_disabled = { "interop_channel_binding" }
	ssl = { protocol = "tlsv1_2" }

-- A stored hash is one hash: SCRAM-SHA-1 or SCRAM-SHA-256, never both.
VirtualHost "hashed.localhost"
	authentication = "internal_hashed"

VirtualHost "sha256.localhost"
	authentication = "internal_hashed"
	password_hash = "SHA-256"

VirtualHost "anon.localhost"
	authentication = "anonymous"

VirtualHost "cert.localhost"
	authentication = "ccert"
	certificate_match = "xmppaddr"
	ssl = asks_for_certificate

-- SASL2, Bind 2 and FAST, by prosody-modules.
VirtualHost "sasl2.localhost"
	modules_enabled = { "interop_sasl2", "sasl2", "sasl2_bind2", "sasl2_fast" }

-- A certificate for somebody else, and one of the past.
VirtualHost "wrong.localhost"
	certificate = certificate_file("wrong")

VirtualHost "expired.localhost"
	certificate = certificate_file("expired")

if ENV_INTEROP_CYRUS then
VirtualHost "cyrus.localhost"
	authentication = "interop_cyrus"
	disable_sasl_mechanisms = {}
end

Component "component.plain.localhost"
	component_secret = "component-secret"

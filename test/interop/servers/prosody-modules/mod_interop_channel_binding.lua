-- Gives Prosody 0.12, which has tls-unique up to TLS 1.2 and nothing else, the two types of channel
-- binding of today, and announces what it has (XEP-0440). The values come from OpenSSL and from the
-- certificate on disk, so they are independent of what the client computes.
local saslutil, scram = require "util.sasl", require "util.sasl.scram";
local hashes, x509, luasec = require "util.hashes", require "util.x509", require "ssl";
local certmanager, stanza = require "core.certmanager", require "util.stanza";

scram.init(function (name, _, mechanism, has_binding)
	saslutil.registerMechanism(name, {}, mechanism,
		has_binding and { "tls-exporter", "tls-unique", "tls-server-end-point" } or nil);
end);

-- RFC 5929 section 4.1: the hash of the signature; SHA-256 in place of MD5 and SHA-1.
local function end_point()
	local found = certmanager.find_host_cert(module.host);
	local file = io.open(found and found.certificate or module:get_option_string("certificate"));
	if not file then return nil; end
	local text = file:read("*a");
	file:close();
	local bits = luasec.loadcertificate(text):getsignaturename():lower():match("sha%-?(%d+)");
	if not bits then return nil; end
	if bits == "1" then bits = "256"; end
	local der = x509.pem2der(text);
	return hashes["sha" .. bits](der);
end

module:hook("stream-features", function (event)
	local session, features = event.origin, event.features;
	local handler = session.sasl_handler;
	if session.username or not session.encrypted or not handler or not handler.add_cb_handler then return; end
	local socket = session.conn and session.conn:socket();
	if not (socket and socket.info and socket:info()) then return; end
	local types = {};
	local function offer(kind, value)
		handler:add_cb_handler(kind, value);
		types[#types + 1] = kind;
	end
	handler.profile.cb = nil;
	if socket:info().protocol == "TLSv1.3" then
		offer("tls-exporter", function () return socket:exportkeyingmaterial("EXPORTER-Channel-Binding", 32, ""); end);
	else
		offer("tls-unique", function () return socket:getpeerfinished(); end);
	end
	local value = end_point();
	if value then offer("tls-server-end-point", function () return value; end); end

	local list = features:get_child("mechanisms", "urn:ietf:params:xml:ns:xmpp-sasl");
	if not list then return; end
	local listed = {};
	for mechanism in list:childtags("mechanism") do listed[mechanism:get_text()] = true; end
	for name in pairs(handler:mechanisms()) do
		if not listed[name] and name:match("^SCRAM") then list:text_tag("mechanism", name); end
	end
	local announced = stanza.stanza("sasl-channel-binding", { xmlns = "urn:xmpp:sasl-cb:0" });
	for _, kind in ipairs(types) do announced:tag("channel-binding", { type = kind }):up(); end
	features:add_child(announced);
end, -10);

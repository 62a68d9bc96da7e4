-- The SASL2 modules of Debian's prosody-modules are written for the version after 0.12: they call what a
-- connection, a stream and a stanza have there only, and without it the features are never sent. This
-- adds it, so it has to be loaded before them.
local datetime = require "util.datetime";
local stanza = require "util.stanza";

local function add_to_connection(conn)
	local function by_socket(name, method)
		if conn[name] then return; end
		conn[name] = function (self, ...)
			local socket = self:socket();
			return socket and socket[method] and socket[method](socket, ...);
		end
	end
	by_socket("ssl_info", "info");
	by_socket("ssl_peerfinished", "getpeerfinished");
	by_socket("ssl_exportkeyingmaterial", "exportkeyingmaterial");
end

module:hook("stream-features", function (event)
	local session = event.origin;
	if session.conn then add_to_connection(session.conn); end
	if not session.interop_open_stream and session.open_stream then
		session.interop_open_stream = session.open_stream;
		function session:open_stream(host, from)
			self.interop_from = from;
			return self:interop_open_stream(host, from);
		end
	end
	event.stream = event.stream or { from = session.interop_from };
end, 1000);

-- Lua 5.4 formats no times with fractions of a second.
if not datetime.interop_whole_seconds then
	local with_fractions = datetime.datetime;
	datetime.interop_whole_seconds = true;
	function datetime.datetime(time) return with_fractions(time and math.floor(time)); end
end

local elements = stanza.stanza_mt.__index;
elements.get_child_attr = elements.get_child_attr or function (self, name, namespace, attribute)
	local child = self:get_child(name, namespace);
	return child and child.attr[attribute];
end

-- Authentication by Cyrus SASL, for the mechanisms that Prosody itself does not have. The module
-- auth_cyrus of prosody-modules sends with <success/> whatever the library returns beside it, which on Lua 5.4 is memory that
-- was never written; here success is always empty, and what the server says last comes in a challenge.
prosody.unlock_globals();
local cyrus = require "cyrussasl";
prosody.lock_globals();
pcall(cyrus.server_init, "prosody");

local ok, needs_answer, malformed, bad_authzid = 0, 1, -5, -14;
local handler = {};
handler.__index = handler;

local function new()
	local made, conn = pcall(cyrus.server_new, "xmpp", "localhost", module.host, nil, nil);
	if not made then
		module:log("error", "cyrus: %s", conn);
		return nil;
	end
	cyrus.set_canon_cb(conn, function (name) return (name:match("^[^@]+")); end);
	cyrus.setssf(conn, 0, 0xffffffff);
	local names = {};
	for name in cyrus.listmech(conn, nil, "", " ", ""):gmatch("%S+") do names[name] = true; end
	return setmetatable({ conn = conn, names = names, profile = {} }, handler);
end

function handler:clean_clone() return new(); end

function handler:mechanisms() return self.names; end

function handler:select(name)
	self.selected = self.names[name] and name;
	return self.selected ~= nil;
end

function handler:process(message)
	local status, answer;
	if self.begun then
		status, answer = cyrus.server_step(self.conn, message or "");
	else
		self.begun = true;
		status, answer = cyrus.server_start(self.conn, self.selected, message or "");
	end
	if status == ok then
		self.username = cyrus.get_username(self.conn);
		return "success";
	elseif status == needs_answer then
		return "challenge", answer;
	elseif status == malformed then
		return "failure", "malformed-request";
	elseif status == bad_authzid then
		return "failure", "invalid-authzid";
	end
	return "failure", "not-authorized";
end

local function refuse() return nil, "not available"; end
module:provides("auth", {
	test_password = refuse, get_password = refuse, set_password = refuse, create_user = refuse,
	user_exists = function () return true; end,
	get_sasl_handler = new,
});

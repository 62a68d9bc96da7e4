#!/usr/bin/python3
"""A client of slixmpp: logs in, asks for the roster, writes to somebody and waits for the answer.

Takes what it does as JSON; prints what it was as JSON. Ends with 2 where the login is refused.
"""
import asyncio
import json
import ssl
import sys

import slixmpp

task = json.loads(sys.argv[1])
result = {'failures': []}


class Client(slixmpp.ClientXMPP):
    def __init__(self, done):
        super().__init__(task['jid'], task['password'], sasl_mech=task.get('mechanism'))
        self.done = done
        self.ca_certs = task['ca']
        if 'certificate' in task:
            self.certfile, self.keyfile = task['certificate'], task['key']
        if task.get('tls') == 'TLSv1.2':
            self.ssl_context.maximum_version = ssl.TLSVersion.TLSv1_2
        for plugin in ('xep_0030', 'xep_0198', 'xep_0199'):
            self.register_plugin(plugin)
        self.add_event_handler('session_start', self.started)
        self.add_event_handler('message', self.heard)
        self.add_event_handler('failed_auth', self.refused)
        self.add_event_handler('failed_all_auth', lambda _: self.finish(2))
        self.add_event_handler('ssl_invalid_chain', lambda _: self.finish(3))

    async def started(self, _event):
        mechanism = self.plugin['feature_mechanisms'].mech
        result['jid'] = self.boundjid.full
        result['mechanism'] = mechanism.name
        result['tls'] = self.transport.get_extra_info('ssl_object').version()
        result['managed'] = 'stream_management' in self.features
        self.send_presence()
        roster = await self.get_roster()
        result['roster'] = len(roster['roster']['items'])
        await self.plugin['xep_0199'].ping(self.boundjid.domain)
        self.send_message(mto=task['to'], mbody=task['body'], mtype='chat')

    def heard(self, message):
        result['answer'] = message['body']
        self.finish(0)

    def refused(self, stanza):
        mechanism = self.plugin['feature_mechanisms'].mech
        result['failures'].append(mechanism.name if mechanism else None)

    def finish(self, code):
        if not self.done.done():
            self.done.set_result(code)


async def main():
    done = asyncio.get_running_loop().create_future()
    client = Client(done)
    direct = task.get('direct', False)
    client.connect(
        address=(task['host'], task['port']),
        use_ssl=direct,
        force_starttls=not direct,
        disable_starttls=direct,
    )
    code = await asyncio.wait_for(done, 15)
    await client.disconnect()
    return code


code = asyncio.get_event_loop().run_until_complete(main())
print(json.dumps(result), flush=True)
sys.exit(code)

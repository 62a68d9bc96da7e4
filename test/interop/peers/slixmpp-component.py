#!/usr/bin/python3
"""A component of slixmpp, which answers each message until its standard input ends."""
import asyncio
import json
import sys

import slixmpp

task = json.loads(sys.argv[1])


class Component(slixmpp.ComponentXMPP):
    def __init__(self):
        super().__init__(task['jid'], task['secret'], task['host'], task['port'])
        self.register_plugin('xep_0030')
        self.register_plugin('xep_0199')
        self.add_event_handler('session_start', lambda _: print('{"online": true}', flush=True))
        self.add_event_handler('message', self.heard)

    def heard(self, message):
        message.reply('component: ' + message['body']).send()


component = Component()
component.connect()
loop = asyncio.get_event_loop()
loop.run_until_complete(loop.run_in_executor(None, sys.stdin.read))
component.disconnect()

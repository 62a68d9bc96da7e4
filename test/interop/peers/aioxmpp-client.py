#!/usr/bin/python3
"""A client of aioxmpp: logs in, writes to somebody and waits for the answer.

Takes what it does as JSON; prints what it was as JSON. It checks the certificate, its name too.
"""
import asyncio
import json
import sys

import aioxmpp
import aioxmpp.connector
import aioxmpp.dispatcher
import aioxmpp.security_layer

task = json.loads(sys.argv[1])


def context():
    made = aioxmpp.security_layer.default_ssl_context()
    made.load_verify_locations(task['ca'])
    return made


async def main():
    security = aioxmpp.security_layer.make(task['password'])._replace(ssl_context_factory=context)
    connector = (
        aioxmpp.connector.XMPPOverTLSConnector()
        if task.get('direct')
        else aioxmpp.connector.STARTTLSConnector()
    )
    jid = aioxmpp.JID.fromstr(task['jid'])
    peer = (task['host'], task['port'], connector)
    client = aioxmpp.PresenceManagedClient(jid, security, override_peer=[peer])
    roster = client.summon(aioxmpp.RosterClient)
    dispatcher = client.summon(aioxmpp.dispatcher.SimpleMessageDispatcher)
    answered = asyncio.get_running_loop().create_future()
    dispatcher.register_callback(
        aioxmpp.MessageType.CHAT, None, lambda message: answered.set_result(message.body.any())
    )
    async with client.connected() as stream:
        message = aioxmpp.Message(
            to=aioxmpp.JID.fromstr(task['to']), type_=aioxmpp.MessageType.CHAT
        )
        message.body[None] = task['body']
        await client.send(message)
        answer = await answered
        return {
            'jid': str(client.local_jid),
            'managed': stream.sm_enabled,
            'resumable': stream.sm_resumable,
            'roster': len(roster.items),
            'answer': answer,
        }


result = asyncio.get_event_loop().run_until_complete(asyncio.wait_for(main(), 15))
print(json.dumps(result), flush=True)

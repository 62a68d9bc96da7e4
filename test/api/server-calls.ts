/** The calls of servers that wait for a peer. */
import { ScriptedPeer, Server } from 'typed-xmpp/server'
import { settled } from '../client/manual-clock.ts'
import type { WaitingCall } from './waiting-calls.ts'
import { listen } from './wire.ts'
import type { MemoryTransport } from '../../runtime/connection/memory-transport.ts'

const domain = 'capulet.example'

/** The rows. */
export const serverCalls: readonly WaitingCall[] = [
  {
    name: 'Server.close',
    obeys: 'by ending',
    ready: async () => {
      const server = await Server.inMemory({ domain })
      const peer = server.connectInMemory() as MemoryTransport
      const heard = listen(peer)
      peer.write(
        new TextEncoder().encode(
          `<stream:stream xmlns='jabber:client' to='${domain}' version='1.0'` +
            " xmlns:stream='http://etherx.jabber.org/streams'>",
        ),
      )
      await settled()
      // It hears nothing of the end.
      peer.pause()
      const sent = (): number => heard().length
      return { call: (signal) => server.close({ signal }), sent, end: () => peer.destroy() }
    },
  },
  {
    name: 'ScriptedPeer.within',
    ready: async () => {
      const script = ScriptedPeer.inMemory({ domain })
      const peer = script.connectInMemory() as MemoryTransport
      const heard = listen(peer)
      script.expect('<presence/>')
      await settled()
      return {
        call: (signal) => script.within(60_000, { signal }),
        sent: () => heard().length,
        answer: () => peer.write(new TextEncoder().encode('<presence/>')),
        end: () => peer.destroy(),
      }
    },
  },
]

/** The server of the clients that are measured: a process of its own, so that the memory is theirs. */
import { Server } from '../../runtime/server/server.ts'
import type { Place } from './place.ts'

const most = Number(process.argv[2]) + 40
const server = await Server.listen({
  domain: 'localhost',
  accounts: { romeo: 'secret' },
  maximumConnections: most,
  maximumResources: most,
})
const { host, port, ca } = server
if (ca === undefined) throw new Error('the server has no authority of its own')
process.send?.({ host, port, ca } satisfies Place)
process.once('disconnect', () => process.exit())

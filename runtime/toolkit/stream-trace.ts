import type { Trace } from '../stream/redact.ts'
import type { XmlStreamOptions } from './stream-options.ts'
import type { XmppConnection } from './xmpp-connection.ts'

/** What shows the XML of a stream; nothing where nobody wants to see it, since it costs. */
export function streamTrace(
  connection: XmppConnection,
  { debug = connection.debug, log }: XmlStreamOptions,
  fault: (error: unknown) => void,
): Trace | undefined {
  if (!debug && log === undefined) return undefined
  return (direction, xml) => {
    if (debug) connection.platform.debug(`${direction === 'in' ? '<-' : '->'} ${xml}`)
    try {
      log?.(direction, xml)
    } catch (error) {
      fault(error)
    }
  }
}

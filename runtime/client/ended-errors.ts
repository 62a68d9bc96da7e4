import { ConnectionError } from '../errors.ts'

/** That it was closed by the program while it was connecting. */
export function closedMeanwhile(): ConnectionError {
  return new ConnectionError('closed', 'closed: it was closed while connecting')
}

/** That the server has ended the stream before there was one to speak of. */
export function endedEarly(peer: string): ConnectionError {
  const message = `lost: ${peer} closed the stream before the login was complete`
  return new ConnectionError('lost', message, { tried: peer })
}

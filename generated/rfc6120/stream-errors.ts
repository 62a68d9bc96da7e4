// Code generated from schemas/rfc6120/stream-errors.xsd; DO NOT EDIT.
/**
 * Why the stream ends, as one of the conditions that RFC 6120 §4.9.3 defines; each says in its own
 * description when it is used. The text of see-other-host is an address.
 *
 * - `bad-format`: The peer sent XML that cannot be handled, and none of the more exact conditions
 *   fits.
 * - `bad-namespace-prefix`: A prefix is missing or not the expected one, for example a stream
 *   element without the prefix of its namespace.
 * - `conflict`: A newer stream of the same entity takes the place of this one, or the server cannot
 *   allow both, for example for one resource. Do not reconnect at once: the two would throw each
 *   other out.
 * - `connection-timeout`: The peer was silent for too long, also after it was asked for a sign of
 *   life.
 * - `host-gone`: The domain in the to address was served here and is no longer.
 * - `host-unknown`: The domain in the to address is not served here.
 * - `improper-addressing`: A stanza between two servers lacks its to or from, or one of them is not
 *   valid.
 * - `internal-server-error`: The server failed for a reason of its own and cannot go on with the
 *   stream.
 * - `invalid-from`: The from address is not one the peer may use: it was neither authenticated nor
 *   agreed upon.
 * - `invalid-namespace`: The namespace of the stream or of its content is not one that is
 *   supported.
 * - `invalid-xml`: The XML breaks a schema, and the receiver validates.
 * - `not-authorized`: Stanzas or other data came before authentication was done, or without the
 *   right to send them.
 * - `not-well-formed`: The data is not well-formed XML, or not by the rules for namespaces.
 * - `policy-violation`: A local rule was broken, such as a limit of the size of a stanza or of
 *   their rate.
 * - `remote-connection-failed`: The server needs another one, as for authentication, and cannot
 *   reach it.
 * - `reset`: The stream has to be opened anew, because something it rests on changed or was used
 *   up, such as a certificate.
 * - `resource-constraint`: The server has not the means to serve this stream, for example too many
 *   connections.
 * - `restricted-xml`: A comment, processing instruction, DTD or entity reference, which streams do
 *   not allow (RFC 6120 §11.1), was sent.
 * - `see-other-host`: Connect to another host instead, which the text names: a domain or an IP
 *   address (IPv6 in brackets), with a port if need be. Authenticate it as the same domain, or not
 *   at all follow it.
 * - `system-shutdown`: The server is going down, and all its streams end.
 * - `undefined-condition`: None of the other conditions fits; a condition of the application should
 *   stand beside it.
 * - `unsupported-encoding`: The stream is encoded otherwise than in UTF-8.
 * - `unsupported-feature`: A mandatory feature was offered that the peer does not support.
 * - `unsupported-stanza-type`: A first-level element is of a kind that this stream does not know.
 * - `unsupported-version`: The version in the stream header is not supported.
 * - `xml-not-well-formed`: What RFC 3920 called not-well-formed, a name that XML reserves. Peers of
 *   before RFC 6120 send it, and XEP-0124 has it in an example; send not-well-formed (RFC 6120
 *   §4.9.3.13).
 */
export type StreamErrorCondition =
  | 'bad-format'
  | 'bad-namespace-prefix'
  | 'conflict'
  | 'connection-timeout'
  | 'host-gone'
  | 'host-unknown'
  | 'improper-addressing'
  | 'internal-server-error'
  | 'invalid-from'
  | 'invalid-namespace'
  | 'invalid-xml'
  | 'not-authorized'
  | 'not-well-formed'
  | 'policy-violation'
  | 'remote-connection-failed'
  | 'reset'
  | 'resource-constraint'
  | 'restricted-xml'
  | 'see-other-host'
  | 'system-shutdown'
  | 'undefined-condition'
  | 'unsupported-encoding'
  | 'unsupported-feature'
  | 'unsupported-stanza-type'
  | 'unsupported-version'
  | 'xml-not-well-formed'

/** The values of {@link StreamErrorCondition}, in the order of the schema. */
export const streamErrorConditions: readonly StreamErrorCondition[] = [
  'bad-format',
  'bad-namespace-prefix',
  'conflict',
  'connection-timeout',
  'host-gone',
  'host-unknown',
  'improper-addressing',
  'internal-server-error',
  'invalid-from',
  'invalid-namespace',
  'invalid-xml',
  'not-authorized',
  'not-well-formed',
  'policy-violation',
  'remote-connection-failed',
  'reset',
  'resource-constraint',
  'restricted-xml',
  'see-other-host',
  'system-shutdown',
  'undefined-condition',
  'unsupported-encoding',
  'unsupported-feature',
  'unsupported-stanza-type',
  'unsupported-version',
  'xml-not-well-formed',
]

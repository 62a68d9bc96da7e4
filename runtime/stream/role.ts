/** Which side of a stream a machine plays; nothing else tells a client's machine from a server's. */
export type Role =
  /** It opened the connection and sends the initial stream header. */
  | 'initiating'
  /** It accepted the connection and sends the response stream header. */
  | 'receiving'

/** Where the server is that the clients are connected to. */
export interface Place {
  readonly host: string
  readonly port: number
  /** The certificate of its authority. */
  readonly ca: string
}

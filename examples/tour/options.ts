/** What `npm start` can be told. */
import { parseArgs } from 'node:util'

/** Where the tour takes place. */
export interface TourOptions {
  /** The account on a real server; the embedded server where absent. */
  readonly jid?: string
  readonly host?: string
  readonly port?: number
  /** A file with the authority to trust, in PEM. */
  readonly ca?: string
  /** Show all traffic, also of logins like one that was shown. */
  readonly all: boolean
  readonly help: boolean
}

/** What `--help` says. */
export const usage = `npm start               compiles all schemas, then holds a typed conversation
                        with a server in the same process: two clients over
                        TLS, and a component
npm start -- --all      shows the traffic of every login
npm start -- --help     shows this

The same conversation on a server of yours, between two sessions of one account:

npm start -- --jid romeo@example.org [--host HOST] [--port PORT] [--ca FILE]

  --jid JID     the account
  --host HOST   the host to connect to, in place of what the DNS says
  --port PORT   the port of that host; 5222 where absent
  --ca FILE     the authority to trust (PEM), for a server with a private one

The password comes from the environment variable XMPP_PASSWORD; where there is
none, you are asked for it. The certificate must be one for the domain of the
account. Nothing is changed on the account: its roster is only read.
`

/**
 * Reads the arguments.
 *
 * @throws Error that says what is wrong with them
 */
export function readOptions(argv: readonly string[]): TourOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      jid: { type: 'string' },
      host: { type: 'string' },
      port: { type: 'string' },
      ca: { type: 'string' },
      all: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { jid, host, port, ca, all, help } = values
  if (jid === undefined && (host ?? port ?? ca) !== undefined) {
    throw new Error('--host, --port and --ca need --jid: the account on that server')
  }
  const number = port === undefined ? undefined : Number(port)
  if (number !== undefined && !(Number.isInteger(number) && number > 0 && number < 65_536)) {
    throw new Error(`--port ${port} is no port`)
  }
  return {
    all,
    help,
    ...(jid !== undefined && { jid }),
    ...(host !== undefined && { host }),
    ...(number !== undefined && { port: number }),
    ...(ca !== undefined && { ca }),
  }
}

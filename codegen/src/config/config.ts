// What a project says about its generated code, in `typed-xmpp.config.ts`, `.js` or `.json`.

/** The configuration; every member may also be left to the command line. */
export interface Config {
  /** The schema files and folders, relative to the configuration file. */
  readonly inputs?: readonly string[]
  /**
   * Overlays for documents that cannot be edited: files, or folders with `.overlay.xml` files, relative
   * to the configuration file. What they say is documented in `typed-xmpp-codegen/overlay.xsd`.
   */
  readonly overlays?: readonly string[]
  /** The folder that receives the generated modules, relative to the configuration file. */
  readonly out?: string
  /**
   * What generated modules import the runtime from: a package specifier, or a file relative to the
   * configuration file, beginning with `./` or `../`. Default: `typed-xmpp/node/v1`.
   */
  readonly runtime?: string
  /** The extension of relative imports among generated modules. Default: `.js`. */
  readonly importExtension?: '.ts' | '.js' | 'none'
  /**
   * Where the classes of namespaces come from that are not generated here: a namespace or the beginning
   * of some, and the package (or a path in it) whose `manifest.json` lists them; `false` to generate
   * them here all the same. The longest beginning counts. What the package's dependencies have at
   * `<package>/manifest.json` is found without; `imports: false` looks for nothing.
   */
  readonly imports?: false | Readonly<Record<string, string | false>>
  /**
   * The target namespaces of schemas that say none, by their file as diagnostics name it. One that a
   * document of a namespace includes has that; any other without is in no namespace.
   */
  readonly namespaces?: Readonly<Record<string, string>>
  /**
   * Where a document asked for by its number is fetched from: an address with `{number}` in it, or a
   * folder's. Default: `https://xmpp.org/extensions/`.
   */
  readonly xepSource?: string
  /** Whether warnings count as errors. Default: false. */
  readonly strict?: boolean
}

/** Returns its argument; it lets an editor complete and check a configuration file. */
export function defineConfig(config: Config): Config {
  return config
}

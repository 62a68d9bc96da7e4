// What the command says about itself.

/** The text of `--help`. */
export const usage = `typed-xmpp compiles XML Schemas into typed XMPP node classes.

  typed-xmpp generate [inputs…] [options]    schema files (.xsd), XEP documents (xep-NNNN.xml),
                                             folders of them, or a XEP's number, which is fetched

  typed-xmpp list-outputs [inputs…]          the files that generate would write
  typed-xmpp explain [FILE]                  a stanza or a captured stream, from a file or a pipe:
                                             classes, values, problems, the code that builds
                                             and that reads it
  typed-xmpp init                            a commented typed-xmpp.config.ts to begin with

Options of generate:
  --out DIR                  the folder for the generated modules
  --check                    compile and compare, write nothing; exit 1 if anything differs
  --watch                    generate again whenever something that was read changes
  --from-examples            draft schemas from the examples of XEP documents instead
  --force                    compile even if nothing has changed
  --config FILE              default: typed-xmpp.config.ts, .js or .json in this folder
  --xep-source URL           where a XEP's number is fetched from (https://xmpp.org/extensions/)
  --strict                   warnings count as errors, and so do the notes of departures from
                             the standard: F1 I1 I3 S1 S8 S11 A2 L2 L5
  --notes                    also print notes: departures from the standard with a clear meaning
  --overlays                 with each warning the overlay that settles it (always with json)
  --format text|json|github  how diagnostics are printed (default: text)

  --help, --version

Exit code: 0 clean, 1 problems in the inputs or a failed check, 2 wrong usage.
`

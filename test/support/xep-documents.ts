/** The XEP documents that may lie beside the repository; what needs them skips without them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InputFile } from '../../codegen/src/read/input-files.ts'

/** The documents, by number, or undefined where there are none beside the repository. */
export function xepDocuments(): readonly InputFile[] | undefined {
  const folder = fileURLToPath(new URL('../../../shared/xeps/', import.meta.url))
  if (!existsSync(folder)) return undefined
  return readdirSync(folder)
    .filter((file) => /^xep-\d{4}\.xml$/.test(file))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))
}

/** A small XEP document around the content of its schema section, which begins on line 15. */
export function xepDocument(section: string, subset = '', number = '9999'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE xep SYSTEM "xep.dtd" [
${subset}
  <!ENTITY % ents SYSTEM "xep.ent">
%ents;
]>
<?xml-stylesheet type="text/xsl" href="xep.xsl"?>
<xep><header>
<title>A &lt;Test&gt;</title> &LEGALNOTICE;
<number>${number}</number><status>Draft</status>
<revision><version>1.2.0</version></revision><revision><version>1.1</version></revision>
</header>
<section1 topic="XML Schema" anchor="schema">
<p>See &xep0030;.</p>
${section}
</section1></xep>
`
}

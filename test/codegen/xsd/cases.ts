/**
 * What of XSD is supported, construct by construct: schemas, documents that are valid by them, and
 * documents that are not. The table of the documentation is made of this one.
 */

/** A construct of XSD. */
export interface XsdCase {
  /** The construct, as the documentation names it. */
  readonly construct: string
  /** What becomes of it in a class. */
  readonly typed: string
  /** `yes`: read, written and validated to the letter. `noted`: not checked, and a note says so. */
  readonly support: 'yes' | 'noted' | 'refused'
  /** The code of what is reported, where something is. */
  readonly code?: string
  /** The documents by file name; the first is the one that is compiled. */
  readonly schemas: Readonly<Record<string, string>>
  readonly valid: readonly string[]
  readonly invalid: readonly string[]
}

const xs = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"'
const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'

function plain(body: string, attributes = ''): string {
  return `<xs:schema ${xs} ${attributes}>${body}</xs:schema>`
}

function schema(body: string, attributes = 'elementFormDefault="qualified"'): string {
  const own = 'targetNamespace="urn:test" xmlns="urn:test" xmlns:t="urn:test"'
  return plain(body, `${own} ${attributes}`)
}

function one(body: string): Readonly<Record<string, string>> {
  return { 'a.xsd': schema(body) }
}

/** Documents whose root holds what is given. */
function roots(...contents: readonly string[]): readonly string[] {
  return contents.map((each) => `<root xmlns="urn:test" ${xsi}>${each}</root>`)
}

/** Documents whose root has the attributes given. */
function attributed(...attributes: readonly string[]): readonly string[] {
  return attributes.map((each) => `<root xmlns="urn:test" xmlns:t="urn:test" ${xsi} ${each}/>`)
}

function root(content: string): string {
  return `<xs:element name="root"><xs:complexType>${content}</xs:complexType></xs:element>`
}

function ofType(type: string): string {
  return root(`<xs:attribute name="a" type="${type}"/>`)
}

function restricting(base: string, facets: string): string {
  return `<xs:simpleType name="T"><xs:restriction base="${base}">${facets}</xs:restriction></xs:simpleType>${ofType('T')}`
}

function values(...list: readonly string[]): readonly string[] {
  return attributed(...list.map((each) => `a="${each}"`))
}

const headed = `<xs:element name="head" type="xs:string" abstract="true"/>
<xs:element name="one" type="xs:string" substitutionGroup="head"/>
<xs:element name="two" substitutionGroup="one"><xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="2"/></xs:restriction></xs:simpleType></xs:element>`

const derived = `<xs:complexType name="B"><xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence></xs:complexType>
<xs:complexType name="E"><xs:complexContent><xs:extension base="B"><xs:sequence><xs:element name="b" type="xs:int"/></xs:sequence><xs:attribute name="z" type="xs:int" use="required"/></xs:extension></xs:complexContent></xs:complexType>
<xs:complexType name="O"><xs:sequence/></xs:complexType><xs:element name="root" type="B"/>`

const redefined = `<xs:complexType name="T"><xs:sequence><xs:element name="m" type="S"/><xs:group ref="G"/></xs:sequence><xs:attributeGroup ref="A"/></xs:complexType>
<xs:simpleType name="S"><xs:restriction base="xs:string"/></xs:simpleType>
<xs:group name="G"><xs:sequence><xs:element name="g" type="xs:int"/></xs:sequence></xs:group>
<xs:attributeGroup name="A"><xs:attribute name="a" type="xs:int"/></xs:attributeGroup>`

const redefining = `<xs:redefine schemaLocation="b.xsd">
<xs:complexType name="T"><xs:complexContent><xs:extension base="T"><xs:sequence><xs:element name="n" type="xs:int"/></xs:sequence></xs:extension></xs:complexContent></xs:complexType>
<xs:simpleType name="S"><xs:restriction base="S"><xs:maxLength value="3"/></xs:restriction></xs:simpleType>
<xs:group name="G"><xs:sequence><xs:group ref="G"/><xs:element name="h" type="xs:int"/></xs:sequence></xs:group>
<xs:attributeGroup name="A"><xs:attributeGroup ref="A"/><xs:attribute name="b" type="xs:int" use="required"/></xs:attributeGroup>
</xs:redefine><xs:element name="root" type="T"/>`

/** The constructs, in the order of the documentation. */
export const xsdCases: readonly XsdCase[] = [
  {
    construct: 'schema without a target namespace',
    typed: 'classes in no namespace, called after the file',
    support: 'yes',
    code: 'F4',
    schemas: {
      'a.xsd': plain(root('<xs:sequence><xs:element name="a" type="xs:int"/></xs:sequence>')),
    },
    valid: [
      '<root><a>1</a></root>',
      `<root ${xsi} xsi:noNamespaceSchemaLocation="a"><a>2</a></root>`,
    ],
    invalid: ['<root><a>x</a></root>', '<root/>'],
  },
  {
    construct: 'unqualified local elements',
    typed: 'in no namespace; in those of XMPP qualified, whatever the schema says (L1)',
    support: 'yes',
    schemas: {
      'a.xsd': schema(
        root(
          '<xs:sequence><xs:element name="a" type="xs:NMTOKEN"/><xs:element name="b" form="qualified" minOccurs="0"/></xs:sequence>',
        ),
        '',
      ),
    },
    valid: [
      '<p:root xmlns:p="urn:test"><a>x</a></p:root>',
      '<p:root xmlns:p="urn:test"><a>x</a><p:b/></p:root>',
    ],
    invalid: [
      '<root xmlns="urn:test"><a>x</a></root>',
      '<p:root xmlns:p="urn:test"><a>x</a><b/></p:root>',
    ],
  },
  {
    construct: 'include, of a document without a namespace too',
    typed: 'one module; what lies beside the schema is read',
    support: 'yes',
    schemas: {
      'a.xsd': schema('<xs:include schemaLocation="sub/b.xsd"/><xs:element name="root" type="T"/>'),
      'sub/b.xsd': plain(
        '<xs:complexType name="T"><xs:sequence><xs:element name="x" type="U"/></xs:sequence><xs:attribute name="y" type="U"/></xs:complexType><xs:simpleType name="U"><xs:restriction base="xs:NMTOKEN"><xs:maxLength value="2"/></xs:restriction></xs:simpleType>',
        'elementFormDefault="qualified"',
      ),
    },
    valid: ['<root xmlns="urn:test" y="a"><x>ab</x></root>'],
    invalid: ['<root xmlns="urn:test" y="abc"><x>a</x></root>'],
  },
  {
    construct: 'import',
    typed: 'a module for each namespace; what lies beside the schema is read',
    support: 'yes',
    schemas: {
      'a.xsd': schema(
        `<xs:import namespace="urn:b" schemaLocation="b.xsd"/>${root('<xs:sequence><xs:element ref="b:e"/><xs:element name="l" type="b:T"/></xs:sequence><xs:attribute ref="b:at"/>')}`,
        'xmlns:b="urn:b" elementFormDefault="qualified"',
      ),
      'b.xsd': plain(
        '<xs:element name="e" type="xs:gYear"/><xs:simpleType name="T"><xs:list itemType="xs:int"/></xs:simpleType><xs:attribute name="at" type="xs:date"/>',
        'targetNamespace="urn:b"',
      ),
    },
    valid: [
      '<root xmlns="urn:test" xmlns:b="urn:b" b:at="2001-02-03"><b:e>2001</b:e><l>1 2</l></root>',
    ],
    invalid: [
      '<root xmlns="urn:test" xmlns:b="urn:b"><b:e>201</b:e><l>1</l></root>',
      '<root xmlns="urn:test" xmlns:b="urn:b" b:at="2001-02-30"><b:e>2001</b:e><l>1</l></root>',
      '<root xmlns="urn:test" xmlns:b="urn:b"><b:e>2001</b:e><l>1 x</l></root>',
    ],
  },
  {
    construct: 'namespaces of types only, and what wildcards let in from imports',
    typed: 'no module: what others use of them stands in their tables',
    support: 'yes',
    schemas: {
      'a.xsd': schema(
        `<xs:import namespace="urn:b" schemaLocation="types.inc"/>${root('<xs:sequence><xs:element name="s" type="b:S"/><xs:element name="c" type="b:C" minOccurs="0"/></xs:sequence><xs:anyAttribute namespace="urn:b"/>')}`,
        'xmlns:b="urn:b" elementFormDefault="qualified"',
      ),
      'types.inc': plain(
        '<xs:simpleType name="S"><xs:restriction base="xs:NMTOKEN"><xs:maxLength value="2"/></xs:restriction></xs:simpleType><xs:complexType name="C"><xs:sequence><xs:element name="d" type="S"/></xs:sequence></xs:complexType><xs:complexType name="E"><xs:complexContent><xs:extension base="C"><xs:attribute name="e" use="required"/></xs:extension></xs:complexContent></xs:complexType><xs:attribute name="at" type="S"/>',
        'targetNamespace="urn:b" xmlns="urn:b" elementFormDefault="qualified"',
      ),
    },
    valid: [
      '<root xmlns="urn:test" xmlns:b="urn:b" b:at="x"><s>ab</s><c><b:d>a</b:d></c></root>',
      `<root xmlns="urn:test" xmlns:b="urn:b" ${xsi}><s>ab</s><c xsi:type="b:E" e=""><b:d>a</b:d></c></root>`,
    ],
    invalid: [
      '<root xmlns="urn:test"><s>abc</s></root>',
      '<root xmlns="urn:test" xmlns:b="urn:b"><s>ab</s><c><b:d>abc</b:d></c></root>',
      '<root xmlns="urn:test" xmlns:b="urn:b" b:at="xyz"><s>ab</s></root>',
      '<root xmlns="urn:test" xmlns:b="urn:b" b:no="x"><s>ab</s></root>',
      `<root xmlns="urn:test" xmlns:b="urn:b" ${xsi}><s>ab</s><c xsi:type="b:E"><b:d>a</b:d></c></root>`,
    ],
  },
  {
    construct: 'redefine',
    typed: 'as if the changed components had been written so',
    support: 'yes',
    schemas: { 'a.xsd': schema(redefining), 'b.xsd': schema(redefined) },
    valid: ['<root xmlns="urn:test" a="1" b="1"><m>abc</m><g>1</g><h>2</h><n>3</n></root>'],
    invalid: [
      '<root xmlns="urn:test" b="1"><m>abcd</m><g>1</g><h>2</h><n>3</n></root>',
      '<root xmlns="urn:test"><m>abc</m><g>1</g><h>2</h><n>3</n></root>',
      '<root xmlns="urn:test" b="1"><m>abc</m><g>1</g><n>3</n></root>',
    ],
  },
  {
    construct: 'override (XSD 1.1)',
    typed: '',
    support: 'refused',
    code: 'I5',
    schemas: one('<xs:override schemaLocation="b.xsd"/><xs:element name="root"/>'),
    valid: [],
    invalid: [],
  },
  {
    construct: 'sequence, choice and all, nested and repeated',
    typed: 'a field for each element; one ordered list where a group repeats',
    support: 'yes',
    schemas: one(
      root(
        '<xs:choice maxOccurs="unbounded"><xs:sequence><xs:element name="a"/><xs:element name="b" minOccurs="0"/></xs:sequence><xs:sequence minOccurs="0"><xs:element name="c"/><xs:element name="a"/></xs:sequence></xs:choice>',
      ),
    ),
    valid: roots('<a/><b/><c/><a/>', '<c/><a/><a/><a/><b/>', ''),
    invalid: roots('<b/>', '<c/><b/>', '<c/>', '<d/>'),
  },
  {
    construct: 'elements that are values in a class',
    typed: 'what they have beside the value is kept, and not valid',
    support: 'yes',
    schemas: one(
      root(
        '<xs:sequence><xs:element name="s" type="xs:string"/><xs:element name="n" type="xs:int" minOccurs="0" maxOccurs="2"/><xs:element name="e" minOccurs="0"><xs:complexType/></xs:element></xs:sequence>',
      ),
    ),
    valid: roots('<s/>', '<s>x</s><n> 1 </n><n>2</n><e/>'),
    invalid: roots(
      '<s><s/></s>',
      '<s a=""/>',
      '<s/><n>1</n><n><n/>2</n>',
      '<s/><n a="">1</n>',
      '<s/><e>x</e>',
      '<s/><e a=""/>',
      '<s/><e><s/></e>',
      '<s/><n/>',
      '<s xsi:nil="false"/>',
    ),
  },
  {
    construct: 'all',
    typed: 'a field for each element',
    support: 'yes',
    schemas: one(
      root(
        '<xs:all minOccurs="0"><xs:element name="a"/><xs:element name="b" minOccurs="0"/><xs:element name="c"/></xs:all>',
      ),
    ),
    valid: roots('<c/><a/>', '<b/><a/><c/>', ''),
    invalid: roots('<b/>', '<a/><a/><c/>'),
  },
  {
    construct: 'large occurrence bounds',
    typed: 'counted, never written out',
    support: 'yes',
    schemas: one(
      root(
        '<xs:sequence maxOccurs="100000"><xs:element name="a" maxOccurs="999999999"/><xs:choice minOccurs="0" maxOccurs="5"><xs:element name="b"/><xs:element name="c"/></xs:choice></xs:sequence>',
      ),
    ),
    valid: roots('<a/>', '<a/><b/><c/><b/><a/>', '<a/>'.repeat(2000)),
    invalid: roots('<a/><b/><b/><b/><b/><b/><b/>', '<b/>'),
  },
  {
    construct: 'bounds of a group and of what is in it',
    typed: 'every way to divide the children is tried',
    support: 'yes',
    schemas: one(
      root(
        '<xs:sequence maxOccurs="3"><xs:element name="a" maxOccurs="2"/><xs:element name="b" minOccurs="0"/></xs:sequence>',
      ),
    ),
    valid: roots('<a/>', '<a/><a/><a/><a/><a/><a/>', '<a/><b/><a/><a/><b/>'),
    invalid: roots('', '<a/><a/><a/><a/><a/><a/><a/>', '<a/><b/><b/>'),
  },
  {
    construct: 'named groups and attribute groups',
    typed: 'as if written where they are used',
    support: 'yes',
    schemas: one(
      `<xs:group name="G"><xs:choice><xs:element name="a"/><xs:element name="b"/></xs:choice></xs:group><xs:attributeGroup name="A"><xs:attribute name="x" type="xs:int" use="required"/></xs:attributeGroup>${root('<xs:sequence><xs:group ref="G" minOccurs="2" maxOccurs="3"/></xs:sequence><xs:attributeGroup ref="A"/>')}`,
    ),
    valid: ['<root xmlns="urn:test" x="1"><a/><b/></root>'],
    invalid: ['<root xmlns="urn:test" x="1"><a/></root>', '<root xmlns="urn:test"><a/><b/></root>'],
  },
  {
    construct: 'substitution groups and abstract elements',
    typed: 'fields of the members in the same namespace; others are found by their registry',
    support: 'yes',
    schemas: one(
      `${headed}${root('<xs:sequence><xs:element ref="head" maxOccurs="3"/></xs:sequence>')}`,
    ),
    valid: roots('<one>a</one>', '<two>ab</two><one/>'),
    invalid: roots('<two>abc</two>', '<head>x</head>', '<one/><one/><one/><one/>', ''),
  },
  {
    construct: 'xsi:type, abstract types and block',
    typed: 'the class of the declared type; what a derived type adds is kept, and validated',
    support: 'yes',
    schemas: one(derived),
    valid: [
      `<root xmlns="urn:test"><a>1</a></root>`,
      `<root xmlns="urn:test" ${xsi} xsi:type="E" z="1"><a>1</a><b>2</b></root>`,
      `<p:root xmlns:p="urn:test" ${xsi} xsi:type="p:E" z="3"><p:a>1</p:a><p:b>2</p:b></p:root>`,
    ],
    invalid: [
      `<root xmlns="urn:test" ${xsi} xsi:type="E"><a>1</a><b>2</b></root>`,
      `<root xmlns="urn:test" ${xsi} xsi:type="O"/>`,
      `<root xmlns="urn:test"><a>1</a><b>2</b></root>`,
    ],
  },
  {
    construct: 'nillable and xsi:nil',
    typed: 'the field is undefined where the element is nil',
    support: 'yes',
    schemas: one(
      root(
        '<xs:sequence><xs:element name="a" type="xs:int" nillable="true" maxOccurs="2"/><xs:element name="b" type="xs:int" minOccurs="0"/></xs:sequence>',
      ),
    ),
    valid: roots('<a xsi:nil="true"/>', '<a xsi:nil="false">1</a>', '<a>1</a><a xsi:nil="1"/>'),
    invalid: roots(
      '<a/>',
      '<a xsi:nil="true">1</a>',
      '<a xsi:nil="x">1</a>',
      '<a>1</a><b xsi:nil="true"/>',
    ),
  },
  {
    construct: 'extension and restriction of simple content',
    typed: '`text` and the attributes',
    support: 'yes',
    schemas: one(
      '<xs:complexType name="L"><xs:simpleContent><xs:extension base="xs:integer"><xs:attribute name="u" type="xs:NMTOKEN"/></xs:extension></xs:simpleContent></xs:complexType><xs:complexType name="M"><xs:simpleContent><xs:restriction base="L"><xs:maxInclusive value="10"/><xs:attribute name="u" use="prohibited"/></xs:restriction></xs:simpleContent></xs:complexType><xs:element name="l" type="L"/><xs:element name="root" type="M"/>',
    ),
    valid: ['<l xmlns="urn:test" u="a.b">12</l>', '<root xmlns="urn:test">9</root>'],
    invalid: [
      '<l xmlns="urn:test" u="a b">12</l>',
      '<root xmlns="urn:test">11</root>',
      '<root xmlns="urn:test" u="x">1</root>',
    ],
  },
  {
    construct: 'mixed content restricted to text',
    typed: '`text`, of the type that stands inside',
    support: 'yes',
    schemas: one(
      '<xs:complexType name="M" mixed="true"><xs:sequence><xs:element name="a" minOccurs="0"/></xs:sequence><xs:attribute name="u"/></xs:complexType><xs:element name="root"><xs:complexType><xs:simpleContent><xs:restriction base="M"><xs:simpleType><xs:restriction base="xs:int"/></xs:simpleType><xs:maxInclusive value="9"/></xs:restriction></xs:simpleContent></xs:complexType></xs:element>',
    ),
    valid: ['<root xmlns="urn:test" u="x">7</root>', ...roots(' 9 ')],
    invalid: roots('10', 'x', '', '<a/>'),
  },
  {
    construct: 'restriction of complex content',
    typed: 'the fields of what is left',
    support: 'yes',
    schemas: one(
      '<xs:complexType name="B"><xs:sequence><xs:element name="a" type="xs:int" maxOccurs="unbounded"/><xs:element name="b" minOccurs="0"/></xs:sequence><xs:attribute name="x"/><xs:attribute name="y"/></xs:complexType><xs:complexType name="R"><xs:complexContent><xs:restriction base="B"><xs:sequence><xs:element name="a" type="xs:int" maxOccurs="2"/></xs:sequence><xs:attribute name="x" use="prohibited"/></xs:restriction></xs:complexContent></xs:complexType><xs:element name="root" type="R"/>',
    ),
    valid: ['<root xmlns="urn:test" y="1"><a>1</a><a>2</a></root>'],
    invalid: [
      '<root xmlns="urn:test" x="1"><a>1</a></root>',
      '<root xmlns="urn:test"><a>1</a><b/></root>',
      '<root xmlns="urn:test"><a>1</a><a>1</a><a>1</a></root>',
    ],
  },
  {
    construct: 'mixed content',
    typed: 'an ordered list of strings and nodes',
    support: 'yes',
    schemas: one(
      '<xs:element name="root"><xs:complexType mixed="true"><xs:sequence><xs:element name="a" type="xs:int"/><xs:element name="b" minOccurs="0" maxOccurs="2"/></xs:sequence></xs:complexType></xs:element>',
    ),
    valid: roots('x<a>1</a>y<b>t</b>z', '<a>1</a>'),
    invalid: roots('x', '<b/><a>1</a>', '<a>x</a>'),
  },
  {
    construct: 'default and fixed values',
    typed: 'the default is what an absent attribute or an empty element has',
    support: 'yes',
    schemas: one(
      root(
        '<xs:sequence><xs:element name="a" type="xs:decimal" fixed="1.0"/><xs:element name="b" type="xs:int" default="5"/></xs:sequence><xs:attribute name="f" type="xs:int" fixed="7"/>',
      ),
    ),
    valid: ['<root xmlns="urn:test" f="07"><a>1.00</a><b/></root>', ...roots('<a/><b>6</b>')],
    invalid: ['<root xmlns="urn:test" f="8"><a/><b/></root>', ...roots('<a>2</a><b/>')],
  },
  {
    construct: 'attributes that are required and fixed',
    typed: 'the value, and that it is there',
    support: 'yes',
    schemas: one(root('<xs:attribute name="a" type="xs:int" use="required" fixed="7"/>')),
    valid: attributed('a="7"', 'a="07"'),
    invalid: attributed('', 'a="8"'),
  },
  {
    construct: 'a wildcard behind elements',
    typed: '`content`, and its place is checked',
    support: 'yes',
    schemas: one(
      root(
        '<xs:sequence><xs:element name="a" type="xs:int"/><xs:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>',
      ),
    ),
    valid: roots('<a>1</a>', '<a>1</a><q xmlns="urn:o"/><r xmlns="urn:p"/>'),
    invalid: roots('<q xmlns="urn:o"/><a>1</a>', '<a>1</a><b/>', '<a>1</a><q xmlns=""/>'),
  },
  {
    construct: 'element wildcards: namespaces and processContents',
    typed: '`content`: typed where a class is registered',
    support: 'yes',
    schemas: one(
      `<xs:element name="k" type="xs:int"/>${root('<xs:sequence><xs:any namespace="##targetNamespace"/><xs:any namespace="##local urn:z" processContents="lax" minOccurs="0"/><xs:any namespace="urn:o" processContents="skip" minOccurs="0" maxOccurs="2"/></xs:sequence>')}`,
    ),
    valid: roots(
      '<k>1</k>',
      '<k>1</k><q xmlns=""/>',
      '<k>1</k><q xmlns="urn:z"/><r xmlns="urn:o"/>',
    ),
    invalid: roots(
      '<k>x</k>',
      '<j/>',
      '<k>1</k><r xmlns="urn:p"/>',
      '<k>1</k><r xmlns="urn:o"/><q xmlns=""/>',
    ),
  },
  {
    construct: 'attribute wildcards',
    typed: 'kept, and written back',
    support: 'yes',
    schemas: one(
      `<xs:attribute name="g" type="xs:int"/>${root('<xs:anyAttribute namespace="##targetNamespace"/>')}`,
    ),
    valid: attributed('t:g="1"', ''),
    invalid: attributed('t:g="x"', 't:h="1"', 'g="1"', 'xmlns:u="urn:u" u:g="1"'),
  },
  {
    construct: 'lists and unions',
    typed: 'arrays; the type that all members share, or a string',
    support: 'yes',
    schemas: one(
      `<xs:simpleType name="U"><xs:union memberTypes="xs:int xs:boolean"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="auto"/></xs:restriction></xs:simpleType></xs:union></xs:simpleType><xs:simpleType name="L"><xs:restriction><xs:simpleType><xs:list itemType="U"/></xs:simpleType><xs:maxLength value="3"/></xs:restriction></xs:simpleType>${root('<xs:attribute name="a" type="U"/><xs:attribute name="b" type="L"/>')}`,
    ),
    valid: attributed('a="1"', 'a="true"', 'a="auto"', 'b="1 true auto"', 'b=""'),
    invalid: attributed('a="x"', 'b="1 2 3 4"', 'b="1 y"'),
  },
  {
    construct: 'enumeration',
    typed: 'a union of literals, of strings',
    support: 'yes',
    schemas: one(restricting('xs:int', '<xs:enumeration value="1"/><xs:enumeration value="2"/>')),
    valid: values('1', '01', '+2'),
    invalid: values('3', 'x'),
  },
  {
    construct: 'enumeration of values that have several forms',
    typed: 'a string, for `PT24H` is `P1D`',
    support: 'yes',
    schemas: one(
      `<xs:simpleType name="T"><xs:restriction base="xs:duration"><xs:enumeration value="P1D"/></xs:restriction></xs:simpleType>${root('<xs:attribute name="a" type="T" use="required"/>')}`,
    ),
    valid: values('P1D', 'PT24H'),
    invalid: values('P2D', 'x'),
  },
  {
    construct: 'length, minLength, maxLength',
    typed: 'checked',
    support: 'yes',
    schemas: one(restricting('xs:NMTOKENS', '<xs:minLength value="2"/><xs:maxLength value="3"/>')),
    valid: values('a b', 'a b c'),
    invalid: values('a', 'a b c d', ''),
  },
  {
    construct: 'length of binary values',
    typed: 'checked',
    support: 'yes',
    schemas: one(restricting('xs:base64Binary', '<xs:length value="2"/>')),
    valid: values('YWI='),
    invalid: values('YWJj', 'YQ==', 'Y'),
  },
  {
    construct: 'totalDigits, fractionDigits',
    typed: 'checked',
    support: 'yes',
    schemas: one(
      restricting('xs:decimal', '<xs:totalDigits value="4"/><xs:fractionDigits value="2"/>'),
    ),
    valid: values('12.34', '0012.3400', '-1'),
    invalid: values('123.45', '1.234', '12345'),
  },
  {
    construct: 'bounds, of numbers, dates, times and durations',
    typed: 'checked',
    support: 'yes',
    schemas: one(
      restricting(
        'xs:date',
        '<xs:minInclusive value="2001-01-01"/><xs:maxExclusive value="2002-01-01"/>',
      ),
    ),
    valid: values('2001-01-01', '2001-12-31'),
    invalid: values('2002-01-01', '2000-12-31', '2001-02-29'),
  },
  {
    construct: 'whiteSpace',
    typed: 'applied before a value is checked',
    support: 'yes',
    schemas: one(
      restricting('xs:string', '<xs:whiteSpace value="collapse"/><xs:maxLength value="3"/>'),
    ),
    valid: values('  a  b  '),
    invalid: values('abcd'),
  },
  {
    construct: 'patterns: \\i \\c, blocks, categories, subtraction',
    typed: 'checked',
    support: 'yes',
    schemas: one(
      `<xs:simpleType name="N"><xs:restriction base="xs:string"><xs:pattern value="[\\i-[:]][\\c-[:]]*"/></xs:restriction></xs:simpleType>${restricting('N', '<xs:pattern value="\\p{IsBasicLatin}{2}"/><xs:pattern value="\\p{Lu}.*"/>')}`,
    ),
    valid: values('ab', 'Äb'),
    invalid: values('äb', 'a:', '1b', 'abc'),
  },
  {
    construct: 'patterns for the text of an element',
    typed: 'checked, where there is no text too',
    support: 'yes',
    schemas: one(
      '<xs:element name="root"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[a-z]{2}"/></xs:restriction></xs:simpleType></xs:element>',
    ),
    valid: roots('ab'),
    invalid: roots('', 'a', 'abc'),
  },
  {
    construct: '^ and $ in patterns',
    typed: 'characters, and a note of them; no anchors but in the schemas of XMPP',
    support: 'yes',
    code: 'L3',
    schemas: one(restricting('xs:string', '<xs:pattern value="^a$"/>')),
    valid: values('^a$'),
    invalid: values('a'),
  },
  {
    construct: 'what is no regular expression of XSD',
    typed: 'a note of it; not checked',
    support: 'noted',
    code: 'A5',
    schemas: one(restricting('xs:NMTOKEN', '<xs:pattern value="a{2"/>')),
    valid: values('x'),
    invalid: values('x y'),
  },
  {
    construct: 'names, identifiers and references to them',
    typed: 'strings; that an IDREF leads somewhere is checked',
    support: 'yes',
    schemas: one(
      root(
        '<xs:sequence><xs:element name="i" maxOccurs="3"><xs:complexType><xs:attribute name="id" type="xs:ID"/><xs:attribute name="to" type="xs:IDREFS"/></xs:complexType></xs:element></xs:sequence>',
      ),
    ),
    valid: roots('<i id="a"/><i to="a b"/><i id="b"/>'),
    invalid: roots('<i id="a"/><i id="a"/>', '<i to="a"/>', '<i id="1"/>'),
  },
  {
    construct: 'dates, times and durations',
    typed: 'xs:dateTime a Date, of any year that a Date has; the others strings',
    support: 'yes',
    schemas: one(
      root(
        [
          'dateTime',
          'date',
          'time',
          'gYearMonth',
          'gYear',
          'gMonthDay',
          'gDay',
          'gMonth',
          'duration',
        ]
          .map((each) => `<xs:attribute name="${each}" type="xs:${each}"/>`)
          .join(''),
      ),
    ),
    valid: attributed(
      'dateTime="2001-02-03T04:05:06.789Z" date="2004-02-29" time="24:00:00" gYearMonth="2001-02"',
      'gYear="-0001" gMonthDay="--02-29" gDay="---31" gMonth="--12+01:00" duration="-P1Y2M3DT4H5M6.7S"',
      'dateTime="-2001-10-26T21:32:52.5"',
      'dateTime="12001-10-26T21:32:52+02:00"',
      'dateTime="2001-02-03T24:00:00" time="12:00:00.5-05:00" date="2001-02-03Z"',
    ),
    invalid: attributed(
      'dateTime="2001-02-30T00:00:00"',
      'date="2001-02-29"',
      'time="25:00:00"',
      'gYearMonth="2001-13"',
      'gYear="01"',
      'gMonthDay="--02-30"',
      'gDay="---32"',
      'gMonth="--13"',
      'duration="P"',
      'duration="P1.5D"',
    ),
  },
  {
    construct: 'lists and unions of QNames, enumerated',
    typed: 'compared by what they mean',
    support: 'yes',
    schemas: one(
      `<xs:simpleType name="L"><xs:list itemType="xs:QName"/></xs:simpleType><xs:simpleType name="E"><xs:restriction base="L"><xs:enumeration value="t:a t:b"/></xs:restriction></xs:simpleType><xs:simpleType name="U"><xs:union memberTypes="xs:int xs:QName"/></xs:simpleType><xs:simpleType name="F"><xs:restriction base="U"><xs:enumeration value="5"/><xs:enumeration value="t:a"/></xs:restriction></xs:simpleType>${root('<xs:sequence><xs:element name="l" type="E" minOccurs="0"/><xs:element name="u" type="F" minOccurs="0"/></xs:sequence>')}`,
    ),
    valid: roots(
      '<l>a  b</l>',
      '<l xmlns:q="urn:test">q:a q:b</l>',
      '<u>05</u>',
      '<u xmlns:q="urn:test">q:a</u>',
    ),
    invalid: roots('<l>a</l>', '<l xmlns:q="urn:q">q:a q:b</l>', '<u>6</u>', '<u>b</u>'),
  },
  {
    construct: 'names that differ in signs or in case only',
    typed: 'what tells them apart is spelled out: `a.b`, `a-b`, `a_b`',
    support: 'yes',
    schemas: one(
      `<xs:element name="a.b"/><xs:element name="a-b"/><xs:element name="A-B"/>${root('<xs:sequence><xs:element name="Item" type="xs:int"/><xs:element name="item" type="xs:date" maxOccurs="2"/></xs:sequence><xs:attribute name="item" type="xs:boolean"/><xs:attribute name="ITEM"/><xs:attribute name="a.b"/><xs:attribute name="a-b"/><xs:attribute name="a_b"/>')}`,
    ),
    valid: [
      '<root xmlns="urn:test" item="1" ITEM="x" a.b="1" a-b="2" a_b="3"><Item>1</Item><item>2001-01-01</item></root>',
      '<a.b xmlns="urn:test"/>',
      '<a-b xmlns="urn:test"/>',
      '<A-B xmlns="urn:test"/>',
    ],
    invalid: [
      '<root xmlns="urn:test" item="x"><Item>1</Item><item>2001-01-01</item></root>',
      '<root xmlns="urn:test"><Item>x</Item><item>2001-01-01</item></root>',
    ],
  },
  {
    construct: 'QName and NOTATION',
    typed: 'namespace and local name; NOTATION a string, whose declarations are not looked at',
    support: 'yes',
    code: 'S11',
    schemas: one(
      `<xs:notation name="png" public="image/png"/>${restricting('xs:NOTATION', '<xs:enumeration value="t:png"/>')}<xs:element name="q" type="Q"/><xs:simpleType name="Q"><xs:restriction base="xs:QName"><xs:enumeration value="t:a"/></xs:restriction></xs:simpleType>`,
    ),
    valid: [...values('t:png'), '<q xmlns="urn:test">a</q>', '<u:q xmlns:u="urn:test">u:a</u:q>'],
    invalid: [
      ...values('t:gif'),
      '<q xmlns="urn:test">b</q>',
      '<q xmlns="urn:test">x:a</q>',
      '<q xmlns="urn:test">:a</q>',
    ],
  },
  {
    construct: 'key, keyref, unique',
    typed: 'checked, by value',
    support: 'yes',
    schemas: one(
      `<xs:element name="root"><xs:complexType><xs:sequence><xs:element name="a" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="b" type="xs:decimal" minOccurs="0" maxOccurs="2"/></xs:sequence><xs:attribute name="k" type="xs:int"/><xs:attribute name="l" type="xs:NMTOKEN" default="en"/></xs:complexType></xs:element><xs:element name="r" type="xs:long" minOccurs="0"/></xs:sequence></xs:complexType>
<xs:key name="k"><xs:selector xpath="t:a"/><xs:field xpath="@k"/></xs:key><xs:unique name="u"><xs:selector xpath=".//t:a | t:none"/><xs:field xpath="t:b"/><xs:field xpath="@l"/></xs:unique><xs:keyref name="f" refer="t:k"><xs:selector xpath="t:r"/><xs:field xpath="."/></xs:keyref></xs:element>`,
    ),
    valid: roots(
      '<a k="1"/>',
      '<a k="1"/><a k="2"/><r>02</r>',
      '<a k="1"><b>1</b></a><a k="2"><b>2</b></a>',
      '<a k="1" l="de"><b>1</b></a><a k="2"><b>1</b></a>',
    ),
    invalid: roots(
      '<a/>',
      '<a k="1"/><a k="01"/>',
      '<a k="1"/><r>2</r>',
      '<a k="1"><b>1</b></a><a k="2" l="en"><b>1.0</b></a>',
      '<a k="1"><b>1</b><b>2</b></a>',
    ),
  },
  {
    construct: 'assertions and type alternatives (XSD 1.1)',
    typed: 'not checked',
    support: 'noted',
    code: 'S11',
    schemas: one(root('<xs:attribute name="a" type="xs:int"/><xs:assert test="@a > 1"/>')),
    valid: values('2'),
    invalid: values('x'),
  },
]

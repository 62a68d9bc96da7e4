/** The schemas of a company: documents that are made of each other in every way there is. */

const head =
  'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:typed-xmpp:annotations:1" elementFormDefault="qualified"'

/** Files of a project by path; what lies in `parts/` is included by others, and no input. */
export const companySchemas: Readonly<Record<string, string>> = {
  'schemas/base.xsd': `<xs:schema ${head} targetNamespace="urn:company:base" xmlns="urn:company:base">
  <xs:include schemaLocation="../parts/money.xsd"/>
  <xs:simpleType name="color"><xs:restriction base="xs:string"><xs:enumeration value="red"/><xs:enumeration value="blue"/></xs:restriction></xs:simpleType>
  <xs:complexType name="thing">
    <xs:sequence><xs:element name="label" type="xs:string"/><xs:element name="tone" type="color" minOccurs="0"/></xs:sequence>
    <xs:attribute name="size"><xs:simpleType><xs:restriction base="xs:string"><xs:enumeration value="small"/><xs:enumeration value="large"/></xs:restriction></xs:simpleType></xs:attribute>
  </xs:complexType>
  <xs:group name="marks"><xs:choice><xs:element name="mark" type="xs:int"/><xs:element name="sign" type="xs:date"/></xs:choice></xs:group>
  <xs:attributeGroup name="identity"><xs:attribute name="id" type="xs:string" use="required"/></xs:attributeGroup>
  <xs:element name="shape" type="thing" abstract="true"/>
  <xs:element name="circle" type="thing" substitutionGroup="shape"/>
  <xs:element name="price" type="amount"/>
</xs:schema>`,
  'parts/money.xsd': `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
  <xs:complexType name="amount"><xs:simpleContent><xs:extension base="xs:decimal"><xs:attribute name="currency" type="xs:string"/></xs:extension></xs:simpleContent></xs:complexType>
</xs:schema>`,
  'schemas/derived.xsd': `<xs:schema ${head} targetNamespace="urn:company:derived" xmlns="urn:company:derived" xmlns:b="urn:company:base">
  <xs:import namespace="urn:company:base"/>
  <xs:complexType name="part"><xs:complexContent><xs:extension base="b:thing"><xs:sequence><xs:group ref="b:marks" maxOccurs="unbounded"/></xs:sequence><xs:attributeGroup ref="b:identity"/></xs:extension></xs:complexContent></xs:complexType>
  <xs:element name="part" type="part"/>
  <xs:element name="square" type="b:thing" substitutionGroup="b:shape"/>
</xs:schema>`,
  'schemas/order.xsd': `<xs:schema ${head} targetNamespace="urn:company:order" xmlns="urn:company:order" xmlns:d="urn:company:derived" xmlns:b="urn:company:base">
  <xs:import namespace="urn:company:derived"/>
  <xs:import namespace="urn:company:base"/>
  <xs:import namespace="urn:company:parts" schemaLocation="../parts/parts.xsd"/>
  <xs:element name="order"><xs:complexType><xs:sequence>
    <xs:element ref="d:part" maxOccurs="unbounded"/>
    <xs:element ref="b:shape" minOccurs="0"/>
    <xs:element name="note" minOccurs="0"><xs:complexType mixed="true"><xs:sequence><xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/></xs:sequence></xs:complexType></xs:element>
    <xs:any namespace="##other" minOccurs="0" maxOccurs="unbounded"/>
  </xs:sequence><xs:attribute name="state" type="b:color"/></xs:complexType></xs:element>
</xs:schema>`,
  'parts/parts.xsd': `<xs:schema ${head} targetNamespace="urn:company:parts">
  <xs:element name="bolt"><xs:complexType><xs:attribute name="length" type="xs:unsignedByte"/></xs:complexType></xs:element>
</xs:schema>`,
  'schemas/strict.xsd': `<xs:schema ${head} targetNamespace="urn:company:strict" xmlns="urn:company:strict" xmlns:b="urn:company:base">
  <xs:import namespace="urn:company:base"/>
  <xs:element name="form"><xs:complexType><xs:sequence>
    <xs:element name="a" type="xs:int"/><xs:choice maxOccurs="3"><xs:element name="b" type="b:thing"/><xs:element name="a" type="xs:int"/></xs:choice>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>`,
  'schemas/above.xsd': `<xs:schema ${head} targetNamespace="urn:company:above" xmlns:b="urn:company:base">
  <xs:import namespace="urn:company:base"/>
  <xs:element name="above"><xs:complexType><xs:sequence><xs:element name="of" type="b:thing"/></xs:sequence></xs:complexType></xs:element>
</xs:schema>`,
  'schemas/renewed.xsd': `<xs:schema ${head} targetNamespace="urn:company:base" xmlns="urn:company:base">
  <xs:element name="later" type="thing"/>
</xs:schema>`,
  'schemas/filed.xsd': `<xs:schema ${head} targetNamespace="urn:company:filed" xmlns="urn:company:filed">
  <xs:annotation><xs:appinfo><x:specification name="XEP-0030"/><x:module name="filed" prefix="Filed"/></xs:appinfo></xs:annotation>
  <xs:element name="query"><xs:annotation><xs:appinfo><x:class name="FiledQuery"/></xs:appinfo></xs:annotation><xs:complexType><xs:attribute name="node" type="xs:string"/></xs:complexType></xs:element>
</xs:schema>`,
  'schemas/acme.forms.xml': `<registry xmlns:x="urn:typed-xmpp:annotations:1">
  <form_type><name>urn:company:form</name><desc>A form.</desc>
    <field var="kind" type="list-single" label="Kind"><option label="One"><value>one</value></option><option label="Two"><value>two</value></option></field>
  </form_type>
</registry>`,
}

const overlay = (patches: string): string =>
  `<o:overlay xmlns:o="urn:typed-xmpp:overlay:1" xmlns:x="urn:typed-xmpp:annotations:1" xmlns:xs="http://www.w3.org/2001/XMLSchema" namespace="urn:company:order">${patches}</o:overlay>`

/** What the overlay of the company may say. */
export const companyOverlays: readonly string[] = [
  overlay(''),
  overlay('<o:annotate path="order"><x:class name="PurchaseOrder"/></o:annotate>'),
  overlay('<o:retype path="order/@state" type="xs:string"/>'),
  overlay('<o:optional path="nothing"/>'),
]

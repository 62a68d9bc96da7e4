/** Stanzas that between them use all of the grammar a stream may carry. */
export const samples: readonly string[] = [
  '<iq/>',
  '<a></a>',
  '<message to=\'juliet@capulet.example\' type="chat" ><body>Art thou not Romeo?</body></message >',
  "<message\n\txml:lang = 'en'\r\n id\t=\t\"a1\"><body xml:lang='de'>\r\n\tzwei\r\nZeilen\r</body></message\n>",
  '<message><body>1 &lt; 2 &amp;&amp; 3 &gt; 2, &quot;&apos;&#65;&#x42;&#x1F600;&#0067;</body></message>',
  '<message><body><![CDATA[<b>& ]] ]>\r\n]]]]><![CDATA[>]]></body><x><![CDATA[]]></x></message>',
  '<message><body>☃ é 𝄞 \u{10ffff} \u0085\u2028\ufeff</body></message>',
  "<presence to='ü@straße.example/☂' q='a\tb\nc\r\nd\re' r='&#9;&#10;&#13;&lt;\"'/>",
  "<p:iq xmlns:p='urn:example:p' p:type='get' type='set' xmlns='urn:example:d'><query p:x=''/></p:iq>",
  "<iq xmlns:p='urn:1'><p:a p:b='1'><p:a xmlns:p='urn:2' p:b='2'/><p:c xmlns:q='urn:1' q:b=''/></p:a></iq>",
  "<iq xmlns:s='http://www.w3.org/2001/XMLSchema'><x xmlns='' type='s:string'>s:int</x></iq>",
  "<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:features>",
  "<été à.b='1' _='2' x-y·z='3'><日本語 ĳ='4'/></été>",
  "<a xmlns:xml='http://www.w3.org/XML/1998/namespace' xml:space='preserve'> <b/> </a>",
  "<x xmlns='urn:example:&#120;&amp;y'><y xmlns=\"urn:example:'\"/></x>",
  '<a>]] ] > ]&gt; x]]&gt;<b/>]<c/>></a>',
]

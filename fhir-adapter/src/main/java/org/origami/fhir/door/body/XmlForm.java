package org.origami.fhir.door.body;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Looks whether a text is XML at all, before a FHIR parser sees it. A document type declaration
 * ends it: FHIR allows none, and entities are how XML grows without bound or reads files.
 */
final class XmlForm {
  private final XMLInputFactory xml;
  private final int depth;

  XmlForm(BodyLimits limits) {
    this.depth = limits.depth();
    this.xml = XMLInputFactory.newFactory();
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  /** Throws where it is not. */
  void check(String text) {
    if (text.indexOf('\0') >= 0) {
      throw BodyProblems.nul();
    }
    try {
      var reader = xml.createXMLStreamReader(new StringReader(text));
      int open = 0;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw BodyProblems.documentType();
        }
        open +=
            switch (event) {
              case XMLStreamConstants.START_ELEMENT -> 1;
              case XMLStreamConstants.END_ELEMENT -> -1;
              default -> 0;
            };
        if (open > depth) {
          throw BodyProblems.tooDeep(depth);
        }
      }
    } catch (XMLStreamException e) {
      var at = e.getLocation();
      throw at == null
          ? BodyProblems.malformed("XML", 1, 1)
          : BodyProblems.malformed("XML", at.getLineNumber(), at.getColumnNumber());
    }
  }
}

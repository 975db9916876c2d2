package org.origami.fhir.outbound;

import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** The readable part of a resource, built as a tree so that no text can become markup. */
final class Narratives {
  static final String LANGUAGE = "en";

  private Narratives() {}

  static XhtmlNode page() {
    var page = new XhtmlNode(NodeType.Element, "div");
    page.setAttribute("xmlns", XhtmlNode.XMLNS);
    page.setAttribute("lang", LANGUAGE);
    page.setAttribute("xml:lang", LANGUAGE);
    return page;
  }

  static Narrative of(XhtmlNode page) {
    var narrative = new Narrative();
    narrative.setStatus(NarrativeStatus.GENERATED);
    narrative.setDiv(page);
    return narrative;
  }

  static Narrative sentence(String sentence) {
    var page = page();
    text(page.addTag("p"), sentence);
    return of(page);
  }

  static void text(XhtmlNode node, String text) {
    node.addText(PlainText.of(text));
  }
}

package org.origami.fhir.cds.request;

import java.util.Optional;
import java.util.stream.Stream;

/** The moments at which an EHR asks. */
public enum Hook {
  ORDER_SELECT("order-select"),
  ORDER_SIGN("order-sign"),
  PATIENT_VIEW("patient-view");

  private final String code;

  Hook(String code) {
    this.code = code;
  }

  /** As CDS Hooks writes it. */
  public String code() {
    return code;
  }

  /** The path part of the service that answers it. */
  public String service() {
    return "origami-" + code;
  }

  public boolean hasOrders() {
    return this != PATIENT_VIEW;
  }

  public static Optional<Hook> ofService(String id) {
    return Stream.of(values()).filter(hook -> hook.service().equals(id)).findFirst();
  }
}

package org.origami.fhir.cds.request;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.door.outcome.DoorException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a request and checks each field that CDS Hooks 2.0 names. */
public final class HookRequestReader {
  /** The keys of our prefetch templates. */
  public static final String GENES = "genes";

  public static final String PRESCRIPTIONS = "prescriptions";

  private static final String ID = "[A-Za-z0-9\\-.]{1,64}";
  private static final Pattern PATIENT_ID = Pattern.compile(ID);
  private static final Pattern USER =
      Pattern.compile("(Practitioner|PractitionerRole|Patient|RelatedPerson)/" + ID);
  private static final Pattern SELECTION = Pattern.compile("([A-Za-z]+/)?" + ID);
  private static final Pattern BEARER = Pattern.compile("(?i)Bearer");

  /** What an HTTP header may hold as a token. */
  private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7E]{1,8192}");

  private final FhirFields fhir;
  private final JsonMapper json;

  public HookRequestReader(FhirContext fhir, JsonMapper json) {
    this.fhir = new FhirFields(fhir);
    this.json = json;
  }

  /**
   * Throws a {@link DoorException} that names the field.
   *
   * @param body well-formed JSON
   */
  public HookRequest read(Hook hook, String body) {
    var fields = JsonFields.of(tree(body), "");
    if (!fields.text("hook").equals(hook.code())) {
      throw CdsRefusal.OTHER_HOOK.at("hook");
    }
    var instance = fields.uuid("hookInstance");
    var context = fields.object("context");
    context.text("userId", USER);
    var patient = new PatientId(context.text("patientId", PATIENT_ID));
    context.optionalText("encounterId");
    var drafts = hook.hasOrders() ? drafts(context, patient) : List.<Resource>of();
    var orders = hook == Hook.ORDER_SELECT ? selected(context, drafts) : drugs(drafts);
    var prefetch = fields.optionalObject("prefetch");
    return new HookRequest(
        hook,
        instance,
        patient,
        orders,
        drafts,
        prefetched(prefetch, GENES),
        prefetched(prefetch, PRESCRIPTIONS),
        access(fields, patient));
  }

  private JsonNode tree(String body) {
    try {
      return json.readTree(body);
    } catch (JacksonException e) {
      throw CdsRefusal.FIELD_FORM.at(".");
    }
  }

  private Prefetched prefetched(Optional<JsonFields> prefetch, String key) {
    return prefetch.map(it -> fhir.prefetched(it, key)).orElseGet(Prefetched.Missing::new);
  }

  private List<Resource> drafts(JsonFields context, PatientId patient) {
    var path = context.pathOf("draftOrders");
    var drafts = fhir.bundle(context.required("draftOrders"), path);
    for (var order : drugs(drafts)) {
      if (!isOf(order, patient)) {
        throw CdsRefusal.OTHER_PATIENT.at(path);
      }
    }
    return drafts;
  }

  /** A draft need not say yet whose it is. */
  private static boolean isOf(MedicationRequest order, PatientId patient) {
    var subject = order.getSubject().getReferenceElement();
    return subject.isEmpty()
        || !subject.hasIdPart()
        || !"Patient".equals(subject.getResourceType())
        || subject.getIdPart().equals(patient.value());
  }

  private static List<MedicationRequest> drugs(List<Resource> drafts) {
    return drafts.stream()
        .filter(MedicationRequest.class::isInstance)
        .map(MedicationRequest.class::cast)
        .toList();
  }

  /** CDS Hooks names selections by type and id; older clients by id alone. */
  private static List<MedicationRequest> selected(JsonFields context, List<Resource> drafts) {
    var selections = context.texts("selections");
    for (int i = 0; i < selections.size(); i++) {
      var selection = selections.get(i);
      if (!SELECTION.matcher(selection).matches()) {
        throw CdsRefusal.FIELD_FORM.at(context.pathOf("selections[" + i + "]"));
      }
      if (drafts.stream().noneMatch(draft -> names(selection, draft))) {
        throw CdsRefusal.NOT_AMONG_ORDERS.at(context.pathOf("selections[" + i + "]"));
      }
    }
    return drugs(drafts).stream()
        .filter(order -> selections.stream().anyMatch(it -> names(it, order)))
        .toList();
  }

  private static boolean names(String selection, Resource draft) {
    var id = draft.getIdElement().getIdPart();
    return selection.equals(id) || selection.equals(draft.fhirType() + "/" + id);
  }

  private static Optional<FhirAccess> access(JsonFields fields, PatientId patient) {
    var authorization = fields.optionalObject("fhirAuthorization");
    var server = fields.optionalText("fhirServer");
    if (server.isEmpty() && authorization.isPresent()) {
      throw CdsRefusal.FIELD_MISSING.at("fhirServer");
    }
    return server.map(HookRequestReader::address).map(at -> access(at, authorization, patient));
  }

  private static FhirAccess access(
      URI server, Optional<JsonFields> authorization, PatientId patient) {
    if (authorization.isEmpty()) {
      return new FhirAccess(server, Optional.empty(), false);
    }
    var fields = authorization.get();
    fields.text("token_type", BEARER);
    fields.text("scope");
    fields.text("subject");
    fields
        .optionalText("patient")
        .filter(named -> !named.equals(patient.value()))
        .ifPresent(
            other -> {
              throw CdsRefusal.OTHER_PATIENT.at(fields.pathOf("patient"));
            });
    var token = fields.text("access_token", TOKEN);
    return new FhirAccess(server, Optional.of(token), fields.integer("expires_in") <= 0);
  }

  private static URI address(String text) {
    try {
      var address = new URI(text);
      if (address.getHost() != null
          && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Told below, without the text.
    }
    throw CdsRefusal.FIELD_FORM.at("fhirServer");
  }
}

package org.origami.fhir.client;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.rest.client.apache.ApacheRestfulClientFactory;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.api.ServerValidationModeEnum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.hl7.fhir.r4.model.Medication;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.client.HospitalException.Failure;

/**
 * Asks the hospital's FHIR R4 server for a patient's genomic Observations and prescriptions.
 *
 * <p>A pull is whole or a {@link HospitalException}. Nothing is logged here: addresses name the
 * patient, and answers are about the patient.
 */
public final class HospitalFhirClient implements AutoCloseable {
  private final HospitalSettings settings;
  private final AccessTokens tokens;
  private final Waiting waiting;
  private final Searches searches;
  private final CloseableHttpClient http;
  private final ApacheRestfulClientFactory factory;

  public HospitalFhirClient(HospitalSettings settings, AccessTokens tokens) {
    this(settings, tokens, Waiting.real());
  }

  HospitalFhirClient(HospitalSettings settings, AccessTokens tokens, Waiting waiting) {
    this.settings = settings;
    this.tokens = tokens;
    this.waiting = waiting;
    this.searches = new Searches(settings);
    this.http = http(settings.limits());
    FhirContext context = context();
    this.factory = new ApacheRestfulClientFactory(context);
    factory.setServerValidationMode(ServerValidationModeEnum.NEVER);
    // Last: every other setter makes the factory forget the HTTP client that it was given.
    factory.setHttpClient(http);
    // A request takes its HTTP client from the context's factory, not from the one that made it.
    context.setRestfulClientFactory(factory);
  }

  private HospitalFhirClient(
      HospitalSettings settings,
      AccessTokens tokens,
      Waiting waiting,
      CloseableHttpClient http,
      ApacheRestfulClientFactory factory) {
    this.settings = settings;
    this.tokens = tokens;
    this.waiting = waiting;
    this.searches = new Searches(settings);
    this.http = http;
    this.factory = factory;
  }

  /**
   * A context of our own: one odd value in one Observation must not make the others unreadable, and
   * no parser may write what it found odd into a log.
   */
  private static FhirContext context() {
    var context = FhirContext.forR4();
    context.setParserErrorHandler(new LenientErrorHandler(false).setErrorOnInvalidValue(false));
    return context;
  }

  /** Follows no redirects: they would carry the token elsewhere. */
  private static CloseableHttpClient http(PullLimits limits) {
    int connect = Math.toIntExact(limits.connect().toMillis());
    var config =
        RequestConfig.custom()
            .setConnectTimeout(connect)
            .setConnectionRequestTimeout(connect)
            .setSocketTimeout(Math.toIntExact(limits.read().toMillis()))
            .setRedirectsEnabled(false)
            .build();
    return HttpClients.custom()
        .useSystemProperties()
        .setDefaultRequestConfig(config)
        .setMaxConnPerRoute(16)
        .setMaxConnTotal(16)
        .disableCookieManagement()
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .build();
  }

  /**
   * The same server, asked with other tokens, such as one that came with a single request. It
   * shares this client's connections and ends with it.
   */
  public HospitalFhirClient with(AccessTokens others) {
    return new HospitalFhirClient(settings, others, waiting, http, factory);
  }

  /** Everything there is of the patient. */
  public HospitalFindings findingsOf(PatientId patient) {
    return pull(patient, Optional.empty());
  }

  /**
   * What was added or changed since a time. Implications that did not change are then missing, so
   * this tells that there is news and does not replace a whole pull.
   */
  public HospitalFindings findingsSince(PatientId patient, Instant since) {
    return pull(patient, Optional.of(since));
  }

  /** Everything that may say something of the genes that drug guidelines ask about. */
  public HospitalFindings geneResultsOf(PatientId patient) {
    var pull = pull();
    pull.checkKnown(patient);
    return findings(pull, patient, searches.geneResults(patient));
  }

  /**
   * The patient's prescriptions, each with its medication where that is a resource of its own.
   *
   * @param statuses of the MedicationRequest, any of which will do; empty for all
   */
  public HospitalPrescriptions prescriptionsOf(PatientId patient, List<String> statuses) {
    var pull = pull();
    pull.checkKnown(patient);
    var found = pull.search(searches.prescriptions(patient, statuses));
    return prescriptions(pull, found);
  }

  /** One prescription with its medication. */
  public HospitalPrescriptions prescription(PrescriptionId id) {
    var pull = pull();
    var request =
        pull.read(MedicationRequest.class, id.value(), List.of())
            .orElseThrow(() -> new HospitalException(Failure.PRESCRIPTION_UNKNOWN));
    return prescriptions(pull, List.of(request));
  }

  /** The Medications that prescriptions refer to on this server and that are not among them. */
  public List<Resource> medicationsOf(List<Resource> prescriptions) {
    var missing = new MedicationsBeside(settings.base(), prescriptions).missing();
    if (missing.isEmpty()) {
      return List.of();
    }
    var pull = pull();
    return missing.stream()
        .flatMap(id -> pull.read(Medication.class, id, List.of()).stream())
        .map(Resource.class::cast)
        .toList();
  }

  private HospitalPrescriptions prescriptions(Pull pull, List<Resource> found) {
    var medications = new MedicationsBeside(settings.base(), found);
    medications
        .missing()
        .forEach(id -> pull.read(Medication.class, id, List.of()).ifPresent(medications::add));
    return new HospitalPrescriptions(
        settings.base().toString(), medications.resources(), pull.remarks());
  }

  private HospitalFindings pull(PatientId patient, Optional<Instant> since) {
    var pull = pull();
    pull.checkKnown(patient);
    return findings(pull, patient, searches.findings(patient, since));
  }

  private HospitalFindings findings(Pull pull, PatientId patient, URI search) {
    var observations =
        pull.search(search).stream()
            .filter(Observation.class::isInstance)
            .map(Observation.class::cast)
            .toList();
    return new HospitalFindings(
        settings.base() + "/Patient/" + patient.value(), observations, pull.remarks());
  }

  private Pull pull() {
    var guard = new PullGuard(tokens, waiting.clock(), settings.limits());
    IGenericClient server = factory.newGenericClient(settings.base().toString());
    server.registerInterceptor(guard);
    return new Pull(server, settings, guard, waiting);
  }

  @Override
  public void close() {
    try {
      http.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.origami.fhir.cds;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.cds.request.CdsRefusal;
import org.origami.fhir.cds.request.FhirAccess;
import org.origami.fhir.client.AccessTokens;
import org.origami.fhir.client.HospitalException;
import org.origami.fhir.client.HospitalFhirClient;
import org.origami.fhir.client.HospitalFindings;
import org.origami.fhir.client.PatientId;
import org.origami.fhir.client.ServerRemark;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The FHIR servers that a request may send us to: those that the operator named, and no other, or
 * anyone could make us ask addresses inside the hospital. A server is asked with the token that the
 * request brought, never with one of our own, which may open more than the prescriber may see.
 */
public final class AllowedServers implements EhrChart, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(AllowedServers.class);
  private static final String FIELD = "fhirServer";

  private final Map<String, HospitalFhirClient> servers;

  /**
   * @param servers each opened once; closed with this
   */
  public AllowedServers(List<URI> servers, Function<URI, HospitalFhirClient> opened) {
    this.servers =
        servers.stream()
            .map(AllowedServers::name)
            .distinct()
            .collect(
                Collectors.toUnmodifiableMap(
                    Function.identity(), base -> opened.apply(URI.create(base))));
  }

  @Override
  public List<Resource> genes(FhirAccess access, PatientId patient) {
    return asked(access, server -> whole(server.geneResultsOf(patient)));
  }

  /** With the server's remarks, as they would stand in a prefetched answer. */
  private static List<Resource> whole(HospitalFindings found) {
    return Stream.<Resource>concat(
            found.observations().stream(), found.remarks().stream().map(AllowedServers::outcome))
        .toList();
  }

  private static OperationOutcome outcome(ServerRemark remark) {
    var outcome = new OperationOutcome();
    outcome
        .addIssue()
        .setSeverity(IssueSeverity.fromCode(remark.severity()))
        .setCode(IssueType.fromCode(remark.code()));
    return outcome;
  }

  @Override
  public List<Resource> prescriptions(FhirAccess access, PatientId patient) {
    return asked(access, server -> server.prescriptionsOf(patient, List.of("active")).resources());
  }

  @Override
  public List<Resource> medications(FhirAccess access, List<Resource> prescriptions) {
    var server = servers.get(name(access.server()));
    if (server == null || access.expired()) {
      return List.of();
    }
    try {
      return server.with(tokens(access.token())).medicationsOf(prescriptions);
    } catch (HospitalException e) {
      LOG.debug("medications of orders were not had: {}", e.failure().code());
      return List.of();
    }
  }

  private List<Resource> asked(
      FhirAccess access, Function<HospitalFhirClient, List<Resource>> question) {
    var server = servers.get(name(access.server()));
    if (server == null) {
      throw CdsRefusal.SERVER_NOT_ALLOWED.at(FIELD);
    }
    if (access.expired()) {
      throw CdsRefusal.ACCESS_EXPIRED.at("fhirAuthorization.expires_in");
    }
    try {
      return question.apply(server.with(tokens(access.token())));
    } catch (HospitalException e) {
      var failure = e.failure();
      throw CdsRefusal.SERVER_FAILED.at(
          failure == HospitalException.Failure.ACCESS_REFUSED ? "fhirAuthorization" : FIELD,
          failure.code() + ": " + failure.words());
    }
  }

  private static AccessTokens tokens(Optional<String> token) {
    return () -> token;
  }

  private static String name(URI base) {
    return base.toString().replaceFirst("/+$", "");
  }

  @Override
  public void close() {
    servers.values().forEach(HospitalFhirClient::close);
  }
}

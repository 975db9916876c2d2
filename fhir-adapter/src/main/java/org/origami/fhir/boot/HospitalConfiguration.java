package org.origami.fhir.boot;

import java.time.Clock;
import java.util.Optional;
import org.origami.fhir.client.AccessTokens;
import org.origami.fhir.client.HospitalFhirClient;
import org.origami.fhir.pharmacy.PharmacyHospital;
import org.origami.fhir.report.Hospital;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The hospital that findings are pulled from. */
@Configuration(proxyBeanMethods = false)
class HospitalConfiguration {
  /** Closed with the server; empty where no hospital is set. */
  record Connection(Optional<HospitalFhirClient> client) implements AutoCloseable {
    @Override
    public void close() {
      client.ifPresent(HospitalFhirClient::close);
    }
  }

  @Bean
  Connection hospitalConnection(HospitalProperties hospital) {
    return new Connection(
        Optional.ofNullable(hospital.baseUrl())
            .map(base -> new HospitalFhirClient(hospital.settings(base), tokens(hospital))));
  }

  @Bean
  Hospital hospital(Connection connection) {
    return connection.client().map(HospitalConfiguration::pulling).orElse(Hospital.NONE);
  }

  @Bean
  PharmacyHospital pharmacyHospital(Connection connection) {
    return connection.client().map(PharmacyHospital::at).orElseGet(PharmacyHospital::none);
  }

  @Bean
  HealthIndicator hospitalHealthIndicator(HospitalProperties hospital, Clock clock) {
    return new HospitalHealth(Optional.ofNullable(hospital.baseUrl()), clock);
  }

  private static Hospital pulling(HospitalFhirClient client) {
    return (patient, since) ->
        since
            .map(time -> client.findingsSince(patient, time))
            .orElseGet(() -> client.findingsOf(patient));
  }

  private static AccessTokens tokens(HospitalProperties hospital) {
    var file = hospital.tokenFile();
    return file == null ? AccessTokens.NONE : new TokenFile(file);
  }
}

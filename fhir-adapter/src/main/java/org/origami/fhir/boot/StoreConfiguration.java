package org.origami.fhir.boot;

import ca.uhn.fhir.context.FhirContext;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Clock;
import javax.sql.DataSource;
import org.origami.fhir.store.H2File;
import org.origami.fhir.store.HomeHospital;
import org.origami.fhir.store.ReportStore;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of reports: an H2 file, or the database of {@code spring.datasource}. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {
  @Bean
  @ConfigurationProperties("spring.datasource.hikari")
  HikariDataSource dataSource(DataSourceProperties spring, StoreProperties store) {
    if (spring.getUrl() == null) {
      spring.setUrl(
          SettingException.when(
              "origami.store.file",
              "must name a file in a folder that can be written",
              () -> new H2File(store.file()).privateUrl()));
    }
    return spring.initializeDataSourceBuilder().type(HikariDataSource.class).build();
  }

  @Bean
  ReportStore reportStore(
      DataSource database, FhirContext fhir, HospitalProperties hospital, Clock clock) {
    var home = hospital.baseUrl() == null ? HomeHospital.none() : hospital(hospital.baseUrl());
    return new ReportStore(database, fhir, home, clock);
  }

  private static HomeHospital hospital(URI base) {
    return SettingException.when(
        "origami.hospital.base-url",
        "must be the http address of a FHIR server",
        () -> HomeHospital.at(base.toString()));
  }
}

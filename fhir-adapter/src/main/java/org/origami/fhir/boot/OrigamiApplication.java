package org.origami.fhir.boot;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The whole server, from settings to doors; read the imported classes from the top down. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    exclude = {
      UserDetailsServiceAutoConfiguration.class,
      ErrorMvcAutoConfiguration.class,
      MultipartAutoConfiguration.class
    })
@EnableConfigurationProperties({
  CdsProperties.class,
  DataSourceProperties.class,
  FhirProperties.class,
  FoldingProperties.class,
  HospitalProperties.class,
  LimitsProperties.class,
  PharmacyProperties.class,
  StoreProperties.class
})
@Import({
  EngineConfiguration.class,
  HospitalConfiguration.class,
  PharmacyConfiguration.class,
  StoreConfiguration.class,
  CdsConfiguration.class,
  DoorConfiguration.class,
  SecurityConfiguration.class,
  HealthConfiguration.class
})
class OrigamiApplication {}

package org.origami.fhir.boot;

import java.util.Map;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an operator sees of the running server; nothing of it names a patient. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
  @Bean
  HealthIndicator foldingHealthIndicator(Engine engine) {
    return () -> {
      var model = engine.model();
      return Health.up()
          .withDetail("model", model.name())
          .withDetail("version", model.version())
          .withDetail("sha256", model.sha256())
          .withDetail("runtime", model.runtime())
          .withDetail("provider", model.provider())
          .withDetail("fallback", model.fallback())
          .withDetail("coveredProteins", engine.coveredProteins())
          .withDetail("siteStructureFiles", engine.site().files())
          .withDetail("siteStructureFilesRefused", engine.site().refused().size())
          .withDetail("siteProteins", engine.site().coveredProteins())
          .build();
    };
  }

  @Bean
  InfoContributor origamiInfoContributor() {
    return info -> info.withDetail("origami", Map.of("version", Version.current()));
  }
}

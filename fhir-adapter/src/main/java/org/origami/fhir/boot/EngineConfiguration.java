package org.origami.fhir.boot;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.time.Clock;
import org.origami.fhir.inbound.FindingsReader;
import org.origami.fhir.report.CaseReporter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The core and the words of FHIR. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  FhirContext fhirContext() {
    var fhir = FhirContext.forR4();
    // Its usual handler logs the values that it stumbles over.
    fhir.setParserErrorHandler(new LenientErrorHandler(false));
    return fhir;
  }

  @Bean
  Engine engine(FoldingProperties folding) {
    var engine = Engine.load(folding);
    if (folding.structures() != null) {
      new SiteStructuresLog().tell(engine.site());
    }
    return engine;
  }

  @Bean
  @ConditionalOnBooleanProperty(name = "origami.folding.ahead", matchIfMissing = true)
  FoldAhead foldAhead(Engine engine) {
    return new FoldAhead(engine);
  }

  @Bean
  FindingsReader findingsReader(Engine engine) {
    return engine.findings();
  }

  @Bean
  CaseReporter caseReporter(Engine engine, Clock clock) {
    return engine.reporter(clock);
  }
}

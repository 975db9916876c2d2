package org.origami.fhir.boot;

import ca.uhn.fhir.context.FhirContext;
import java.time.Clock;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationDefinition;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.RiskAssessment;
import org.hl7.fhir.r4.model.Task;
import org.origami.fhir.cds.card.OverrideReasonCodes;
import org.origami.fhir.door.Capability;
import org.origami.fhir.door.Definitions;
import org.origami.fhir.door.FhirServlet;
import org.origami.fhir.door.FrontFilter;
import org.origami.fhir.door.GuidanceOperations;
import org.origami.fhir.door.OperationDefinitions;
import org.origami.fhir.door.PharmacyView;
import org.origami.fhir.door.PlainError;
import org.origami.fhir.door.PlainErrorValve;
import org.origami.fhir.door.RequestIdFilter;
import org.origami.fhir.door.RiskReportOperations;
import org.origami.fhir.door.StoredResources;
import org.origami.fhir.door.body.BodyReader;
import org.origami.fhir.door.body.ResourceReader;
import org.origami.fhir.door.outcome.OutcomeWriter;
import org.origami.fhir.door.search.SearchAnswer;
import org.origami.fhir.inbound.FindingsReader;
import org.origami.fhir.outbound.FoldingCodeSystem;
import org.origami.fhir.outbound.PharmacyCodeSystem;
import org.origami.fhir.pharmacy.MedicationGuidance;
import org.origami.fhir.report.CaseReporter;
import org.origami.fhir.report.Hospital;
import org.origami.fhir.report.RiskReports;
import org.origami.fhir.store.ReportStore;
import org.origami.fhir.store.StoredType;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The FHIR door and everything in front of it. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
  private static final String FHIR = "/fhir/*";
  private static final String ERROR = "/error";

  @Bean
  RiskReports riskReports(
      Hospital hospital, FindingsReader findings, CaseReporter cases, ReportStore store) {
    return new RiskReports(hospital, findings, cases, store);
  }

  @Bean
  ServletRegistrationBean<FhirServlet> fhirServlet(
      FhirContext fhir,
      RiskReports reports,
      MedicationGuidance guidance,
      ReportStore store,
      LimitsProperties limits,
      FhirProperties self,
      HospitalProperties hospital,
      Clock clock) {
    var version = Version.current();
    var search = new SearchAnswer(store);
    var providers =
        List.<Object>of(
            new RiskReportOperations(reports, new ResourceReader(fhir, limits.limits())),
            new StoredResources(StoredType.DIAGNOSTIC_REPORT, DiagnosticReport.class, search),
            new StoredResources(StoredType.OBSERVATION, Observation.class, search),
            new StoredResources(StoredType.RISK_ASSESSMENT, RiskAssessment.class, search),
            new StoredResources(StoredType.PROVENANCE, Provenance.class, search),
            new StoredResources(StoredType.TASK, Task.class, search),
            new GuidanceOperations(guidance, new ResourceReader(fhir, limits.limits())),
            new PharmacyView(guidance),
            new Definitions(OperationDefinition.class, OperationDefinitions.all(version)),
            new Definitions(
                CodeSystem.class,
                List.of(
                    FoldingCodeSystem.resource(),
                    PharmacyCodeSystem.resource(),
                    OverrideReasonCodes.resource())));
    var capability = new Capability(version, clock.instant(), hospital.baseUrl() != null);
    var servlet = new FhirServlet(fhir, capability, providers, self.baseUrl());
    var registration = new ServletRegistrationBean<>(servlet, FHIR);
    registration.setName("fhir");
    registration.setLoadOnStartup(1);
    return registration;
  }

  @Bean
  FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
    var registration = new FilterRegistrationBean<>(new RequestIdFilter());
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  FilterRegistrationBean<FrontFilter> frontFilter(LimitsProperties limits, OutcomeWriter outcomes) {
    var registration =
        new FilterRegistrationBean<>(new FrontFilter(new BodyReader(limits.limits()), outcomes));
    registration.addUrlPatterns(FHIR);
    return registration;
  }

  @Bean
  OutcomeWriter outcomeWriter(FhirContext fhir) {
    return new OutcomeWriter(fhir);
  }

  @Bean
  PlainError plainError(OutcomeWriter outcomes) {
    return new PlainError(outcomes);
  }

  @Bean
  ServletRegistrationBean<PlainError> errorServlet(PlainError error) {
    var registration = new ServletRegistrationBean<>(error, ERROR);
    registration.setName("error");
    return registration;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainErrors() {
    return tomcat ->
        tomcat.addContextCustomizers(
            context -> {
              if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(PlainErrorValve.class.getName());
              }
            });
  }

  @Bean
  ErrorPageRegistrar errorPages() {
    return registry -> registry.addErrorPages(new ErrorPage(ERROR));
  }
}

package org.origami.fhir.boot;

import ca.uhn.fhir.context.FhirContext;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.origami.fhir.cds.AllowedServers;
import org.origami.fhir.cds.CdsServlet;
import org.origami.fhir.cds.FeedbackServlet;
import org.origami.fhir.cds.GuidelineAdviser;
import org.origami.fhir.cds.HookAnswers;
import org.origami.fhir.cds.card.OrderCards;
import org.origami.fhir.cds.card.PatientCard;
import org.origami.fhir.cds.feedback.CardStore;
import org.origami.fhir.cds.feedback.FeedbackReport;
import org.origami.fhir.cds.feedback.ShownCards;
import org.origami.fhir.client.AccessTokens;
import org.origami.fhir.client.HospitalFhirClient;
import org.origami.fhir.door.PlainError;
import org.origami.fhir.pharmacy.PatientGenes;
import org.origami.fhir.prescription.PrescriptionReader;
import org.origami.reports.drug.PharmacyAssessor;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** CDS Hooks, and what becomes of its cards. */
@Configuration(proxyBeanMethods = false)
class CdsConfiguration {
  @Bean
  CardStore cardStore(DataSource database, Clock clock) {
    return new CardStore(database, clock);
  }

  @Bean
  @DependsOnDatabaseInitialization
  ShownCards shownCards(CardStore store, CdsProperties cds, Clock clock) {
    return new ShownCards(store, clock, cds.keepCards());
  }

  @Bean
  AllowedServers allowedServers(CdsProperties cds, HospitalProperties hospital) {
    var bases =
        Stream.concat(Stream.ofNullable(hospital.baseUrl()), cds.fhirServers().stream()).toList();
    return SettingException.when(
        "origami.cds.fhir-servers",
        "must be http addresses without user, query or fragment, and fhir-timeout above zero",
        () -> new AllowedServers(bases, base -> opened(base, cds, hospital)));
  }

  private static HospitalFhirClient opened(
      URI base, CdsProperties cds, HospitalProperties hospital) {
    return new HospitalFhirClient(cds.patience(hospital.settings(base)), AccessTokens.NONE);
  }

  @Bean
  GuidelineAdviser guidelineAdviser(PatientGenes genes, PharmacyAssessor assessor) {
    return new GuidelineAdviser(genes, new PrescriptionReader(), assessor);
  }

  @Bean
  ServletRegistrationBean<CdsServlet> cdsServlet(
      GuidelineAdviser adviser,
      AllowedServers servers,
      ShownCards shown,
      CardStore store,
      PlainError errors,
      LimitsProperties limits,
      CdsProperties cds,
      HospitalProperties hospital,
      FhirContext fhir) {
    var answers =
        new HookAnswers(
            adviser,
            servers,
            new OrderCards(UUID::randomUUID, cds.testFirst()),
            new PatientCard(UUID::randomUUID),
            shown);
    var servlet =
        new CdsServlet(
            answers, store, errors, limits.limits(), fhir, hospital.searchBy().geneQuery());
    return registered(servlet, "cds", CdsProperties.PATH + "/*");
  }

  @Bean
  ServletRegistrationBean<FeedbackServlet> feedbackServlet(
      DataSource database, PlainError errors, Clock clock) {
    return registered(
        new FeedbackServlet(new FeedbackReport(database), errors, clock),
        "cds-feedback",
        FeedbackServlet.PATH);
  }

  private static <S extends jakarta.servlet.Servlet> ServletRegistrationBean<S> registered(
      S servlet, String name, String path) {
    var registration = new ServletRegistrationBean<>(servlet, path);
    registration.setName(name);
    registration.setLoadOnStartup(1);
    return registration;
  }
}

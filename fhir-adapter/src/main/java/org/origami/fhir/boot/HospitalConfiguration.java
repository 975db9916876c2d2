package org.origami.fhir.boot;

import org.origami.fhir.report.Hospital;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The hospital that findings are pulled from. */
@Configuration(proxyBeanMethods = false)
class HospitalConfiguration {
  @Bean
  Hospital hospital(HospitalProperties hospital) {
    return Hospital.NONE;
  }
}

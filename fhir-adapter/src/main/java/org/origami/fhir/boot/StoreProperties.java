package org.origami.fhir.boot;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where reports are kept when no {@code spring.datasource.url} is set.
 *
 * @param file of the embedded H2 database, without its ending
 */
@ConfigurationProperties("origami.store")
record StoreProperties(@DefaultValue("data/origami") Path file) {}

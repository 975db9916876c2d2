package org.origami.fhir.report;

import org.origami.fhir.outbound.ServerBase;
import org.origami.genomics.flag.FlagOptions;

/**
 * What the asker wants of a case.
 *
 * @param options what is flagged beside the usual
 * @param base where the report will be read afterwards
 */
public record CaseQuestion(FlagOptions options, ServerBase base) {}

package org.origami.fhir.store;

import java.util.List;

/**
 * What is searched for: every criterion must hold, and within one criterion any of its values. An
 * empty list asks for nothing in particular.
 *
 * @param patients a patient each, as {@code 1}, {@code Patient/1} or an absolute URL
 * @param dates all of which must hold, as in {@code date=ge2026-01&date=lt2026-07}
 */
public record ResourceQuery(
    StoredType type,
    List<String> patients,
    List<String> ids,
    List<DateCriterion> dates,
    List<CodeCriterion> codes,
    List<String> statuses) {

  public ResourceQuery {
    patients = List.copyOf(patients);
    ids = List.copyOf(ids);
    dates = List.copyOf(dates);
    codes = List.copyOf(codes);
    statuses = List.copyOf(statuses);
  }

  /** Every resource of the type. */
  public static ResourceQuery of(StoredType type) {
    return new ResourceQuery(type, List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public ResourceQuery withPatients(List<String> anyOf) {
    return new ResourceQuery(type, anyOf, ids, dates, codes, statuses);
  }

  public ResourceQuery withPatient(String reference) {
    return withPatients(List.of(reference));
  }

  public ResourceQuery withIds(List<String> anyOf) {
    return new ResourceQuery(type, patients, anyOf, dates, codes, statuses);
  }

  public ResourceQuery withDates(List<DateCriterion> allOf) {
    return new ResourceQuery(type, patients, ids, allOf, codes, statuses);
  }

  public ResourceQuery withCodes(List<CodeCriterion> anyOf) {
    return new ResourceQuery(type, patients, ids, dates, anyOf, statuses);
  }

  public ResourceQuery withStatuses(List<String> anyOf) {
    return new ResourceQuery(type, patients, ids, dates, codes, anyOf);
  }
}

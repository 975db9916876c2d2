package org.origami.reports.therapy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.origami.genomics.protein.TablePassport;

/** Every therapy that ships, asked variant by variant. */
public final class Therapies {
  private final List<Therapy> all;
  private final List<TablePassport> passports;

  Therapies(List<Therapy> all, List<TablePassport> passports) {
    this.all = List.copyOf(all);
    this.passports = List.copyOf(passports);
  }

  /** Reads the bundled tables; call once and keep the answer. */
  public static Therapies bundled() {
    return TherapyTables.bundled();
  }

  /** In the order of the table. */
  public List<Therapy> all() {
    return all;
  }

  public List<TablePassport> passports() {
    return passports;
  }

  /** What there is to say for a variant, in the order of the table; often nothing. */
  public List<TherapeuticImplication> of(TherapyQuestion question) {
    return all.stream()
        .filter(therapy -> therapy.genes().stream().anyMatch(question.genes()::contains))
        .flatMap(therapy -> of(therapy, question))
        .toList();
  }

  private static Stream<TherapeuticImplication> of(Therapy therapy, TherapyQuestion question) {
    Optional<ConditionReason> reason = ConditionRule.judge(therapy, question);
    return reason.stream()
        .map(r -> new TherapeuticImplication(question.variant(), therapy, question.fate(), r));
  }
}

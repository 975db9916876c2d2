package org.origami.reports.therapy;

import java.util.Optional;
import org.origami.genomics.variant.SourceClass;
import org.origami.genomics.variant.Zygosity;

/** Whether anything is to be said of a therapy for a variant, and what: docs/clinical/therapies. */
final class ConditionRule {
  private final Therapy therapy;
  private final VariantCondition condition;
  private final TherapyQuestion question;

  private ConditionRule(Therapy therapy, TherapyQuestion question) {
    this.therapy = therapy;
    this.condition = therapy.condition();
    this.question = question;
  }

  /** Empty where the report says nothing of the therapy. */
  static Optional<ConditionReason> judge(Therapy therapy, TherapyQuestion question) {
    var reason = new ConditionRule(therapy, question).judge();
    return therapy.standing() == Standing.NO_LONGER_AVAILABLE
        ? reason.map(asked -> ConditionReason.NO_LONGER_AUTHORISED)
        : reason;
  }

  private Optional<ConditionReason> judge() {
    if (question.variant().laboratory().isBenign() || !isOfOrigin()) {
      return Optional.empty();
    }
    if (question.fate() == ProteinFate.NOT_IDENTIFIED) {
      return condition.kind() == ConditionKind.NAMED_VARIANTS || question.common()
          ? Optional.empty()
          : Optional.of(ConditionReason.NOT_IDENTIFIED);
    }
    var named = named();
    if (named.isPresent()) {
      return named;
    }
    return condition.kind() == ConditionKind.NAMED_VARIANTS || question.common()
        ? Optional.empty()
        : byFate();
  }

  /** A therapy of inherited disease asks for no somatic variant, and none is chosen for a fetus. */
  private boolean isOfOrigin() {
    return switch (source()) {
      case SOMATIC, LIKELY_SOMATIC -> therapy.origin() == Therapy.Origin.TUMOUR;
      case FETAL, LIKELY_FETAL -> false;
      case GERMLINE, LIKELY_GERMLINE, UNKNOWN_GENOMIC_ORIGIN, DE_NOVO, NOT_STATED -> true;
    };
  }

  private SourceClass source() {
    return question.variant().carriage().sourceClass();
  }

  private Optional<ConditionReason> named() {
    return condition.named().stream()
        .filter(it -> it.isOneOf(question.changes()))
        .flatMap(it -> ofNamed(it).stream())
        .findFirst();
  }

  private Optional<ConditionReason> ofNamed(NamedVariant named) {
    return named.answer() == NamedVariant.Answer.RESPONSIVE
        ? Optional.of(ofResponsive(named))
        : ofUnresponsive(named);
  }

  private ConditionReason ofResponsive(NamedVariant named) {
    if (therapy.origin() == Therapy.Origin.TUMOUR
        && source() != SourceClass.SOMATIC
        && source() != SourceClass.LIKELY_SOMATIC) {
      return ConditionReason.TUMOUR_NOT_SHOWN;
    }
    if (named.copies() == 1 || zygosity() == Zygosity.HOMOZYGOUS) {
      return ConditionReason.NAMED_RESPONSIVE;
    }
    if (zygosity() != Zygosity.HETEROZYGOUS) {
      return ConditionReason.COPIES_NOT_STATED;
    }
    return condition.kind() == ConditionKind.LABEL_TABLE
        ? ConditionReason.OTHER_ALLELE
        : ConditionReason.TWO_COPIES_NEEDED;
  }

  /** One copy of a variant of which two do not respond falls under the general rule. */
  private Optional<ConditionReason> ofUnresponsive(NamedVariant named) {
    if (named.copies() == 1 || zygosity() == Zygosity.HOMOZYGOUS) {
      return Optional.of(ConditionReason.NAMED_UNRESPONSIVE);
    }
    return zygosity() == Zygosity.HETEROZYGOUS
        ? Optional.empty()
        : Optional.of(ConditionReason.COPIES_NOT_STATED);
  }

  private Zygosity zygosity() {
    return question.variant().carriage().zygosity();
  }

  private Optional<ConditionReason> byFate() {
    boolean pathogenic = question.variant().laboratory().isPathogenic();
    return switch (question.fate()) {
      case DESTABILISED, PERHAPS_DESTABILISED, NOT_KNOWN -> Optional.of(byKind());
      case NOT_DESTABILISED -> pathogenic ? Optional.of(byKind()) : Optional.empty();
      case NO_PROTEIN -> withoutProtein(ConditionReason.NO_PROTEIN);
      case SPLICING ->
          condition.spliceNamed()
              ? Optional.of(ConditionReason.SPLICE_IN_TABLE)
              : withoutProtein(ConditionReason.PROBABLY_NO_PROTEIN);
      case ELSEWHERE ->
          pathogenic && condition.spliceNamed()
              ? Optional.of(ConditionReason.SPLICE_IN_TABLE)
              : Optional.empty();
      case NOT_IDENTIFIED -> Optional.of(ConditionReason.NOT_IDENTIFIED);
    };
  }

  /**
   * An allele without protein has nothing to stabilise. Where the label asks for no variant at all,
   * or the medicine cannot be had anyway, nothing is said.
   */
  private Optional<ConditionReason> withoutProtein(ConditionReason reason) {
    if (condition.kind() == ConditionKind.ENZYME_GIVEN) {
      return Optional.of(ConditionReason.ENZYME_GIVEN);
    }
    return condition.kind() == ConditionKind.EVERY_VARIANT
            || therapy.standing() != Standing.AVAILABLE
        ? Optional.empty()
        : Optional.of(reason);
  }

  private ConditionReason byKind() {
    return switch (condition.kind()) {
      case EVERY_VARIANT -> ConditionReason.EVERY_VARIANT;
      case LABEL_TABLE -> ConditionReason.LABEL_TABLE;
      case RESPONSE_TEST -> ConditionReason.RESPONSE_TEST;
      case MISSENSE_ALLELE -> ConditionReason.MISSENSE_ALLELE;
      case ENZYME_GIVEN -> ConditionReason.ENZYME_GIVEN;
      case NOT_ESTABLISHED -> ConditionReason.NOT_ESTABLISHED;
      case NAMED_VARIANTS -> throw new IllegalStateException("named variants are judged by name");
    };
  }
}

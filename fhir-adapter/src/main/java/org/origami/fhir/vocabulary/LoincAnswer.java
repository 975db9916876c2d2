package org.origami.fhir.vocabulary;

/** Answers of LOINC's lists that reports hold, each by its code; none is a default. */
public enum LoincAnswer {
  PRESENT("LA9633-4", "Present"),
  HETEROZYGOUS("LA6706-1", "Heterozygous"),
  HOMOZYGOUS("LA6705-3", "Homozygous"),
  HEMIZYGOUS("LA6707-9", "Hemizygous"),
  HETEROPLASMIC("LA6703-8", "Heteroplasmic"),
  HOMOPLASMIC("LA6704-6", "Homoplasmic"),
  GERMLINE("LA6683-2", "Germline"),
  SOMATIC("LA6684-0", "Somatic"),
  FETAL("LA10429-1", "Fetal"),
  LIKELY_GERMLINE("LA18194-3", "Likely germline"),
  LIKELY_SOMATIC("LA18195-0", "Likely somatic"),
  LIKELY_FETAL("LA18196-8", "Likely fetal"),
  UNKNOWN_GENOMIC_ORIGIN("LA18197-6", "Unknown genomic origin"),
  DE_NOVO("LA26807-0", "De novo"),
  PATHOGENIC("LA6668-3", "Pathogenic"),
  LIKELY_PATHOGENIC("LA26332-9", "Likely pathogenic"),
  UNCERTAIN_SIGNIFICANCE("LA26333-7", "Uncertain significance"),
  LIKELY_BENIGN("LA26334-5", "Likely benign"),
  BENIGN("LA6675-8", "Benign"),
  ULTRARAPID_METABOLIZER("LA10315-2", "Ultrarapid metabolizer"),
  RAPID_METABOLIZER("LA25390-8", "Rapid metabolizer"),
  NORMAL_METABOLIZER("LA25391-6", "Normal metabolizer"),
  INTERMEDIATE_METABOLIZER("LA10317-8", "Intermediate metabolizer"),
  POOR_METABOLIZER("LA9657-3", "Poor metabolizer"),
  LOW_RISK("LA19542-2", "Low Risk"),
  HIGH_RISK("LA19541-4", "High Risk"),
  RESPONSIVE("LA6677-4", "Responsive"),
  PRESUMED_RESPONSIVE("LA9661-5", "Presumed responsive"),
  PRESUMED_NON_RESPONSIVE("LA9662-3", "Presumed non-responsive"),
  INCREASED_FUNCTION("LA25392-4", "Increased function"),
  NORMAL_FUNCTION("LA25393-2", "Normal function"),
  DECREASED_FUNCTION("LA25395-7", "Decreased function"),
  POOR_FUNCTION("LA25394-0", "Poor function"),
  CONSIDER_ALTERNATIVE("LA26421-0", "Consider alternative medication"),
  DECREASE_DOSE("LA26422-8", "Decrease dose"),
  INCREASE_DOSE("LA26423-6", "Increase dose"),
  ADDITIONAL_TESTING("LA14022-0", "Additional testing recommended"),
  ZERO_BASED_INTERVAL("LA30100-4", "0-based interval counting"),
  ZERO_BASED_CHARACTER("LA30101-2", "0-based character counting"),
  ONE_BASED_CHARACTER("LA30102-0", "1-based character counting"),
  GRCH37("LA14029-5", "GRCh37"),
  GRCH38("LA26806-2", "GRCh38");

  private final String code;
  private final String display;

  LoincAnswer(String code, String display) {
    this.code = code;
    this.display = display;
  }

  public String code() {
    return code;
  }

  public String display() {
    return display;
  }
}

package org.origami.product;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Requests of an EHR, in JSON. */
public final class OrderBodies {
  private static final String INSTANCE = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea";

  private OrderBodies() {}

  /** A poor metabolizer's genotype, as Genomics Reporting writes it. */
  public static String poorMetabolizer(String patient) {
    return "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":1,\"entry\":["
        + genotype(patient, "CYP2C19", "HGNC:2621", "*2/*2")
        + "]}";
  }

  /** Genotypes of the genes that most guidelines ask about, as a panel reports them. */
  public static String panel(String patient) {
    return Stream.of(
            genotype(patient, "CYP2C19", "HGNC:2621", "*2/*2"),
            genotype(patient, "CYP2D6", "HGNC:2625", "*4/*4"),
            genotype(patient, "CYP2C9", "HGNC:2623", "*1/*3"),
            genotype(patient, "CYP3A5", "HGNC:2638", "*3/*3"),
            genotype(patient, "CYP2B6", "HGNC:2615", "*6/*6"),
            genotype(patient, "TPMT", "HGNC:12014", "*1/*3A"),
            genotype(patient, "NUDT15", "HGNC:23063", "*1/*1"),
            genotype(patient, "SLCO1B1", "HGNC:10959", "*1/*5"),
            genotype(patient, "UGT1A1", "HGNC:12530", "*28/*28"),
            genotype(
                patient, "ABCG2", "HGNC:74", "rs2231142 reference (G)/rs2231142 reference (G)"))
        .collect(
            Collectors.joining(
                ",", "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[", "]}"));
  }

  private static String genotype(String patient, String gene, String hgnc, String diplotype) {
    return """
        {"resource":
         {"resourceType":"Observation","id":"canary-%s","status":"final",
          "category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category",
            "code":"laboratory"}]}],
          "code":{"coding":[{"system":"http://loinc.org","code":"84413-4"}]},
          "subject":{"reference":"Patient/%s"},
          "valueCodeableConcept":{"text":"%s %s"},
          "component":[{"code":{"coding":[{"system":"http://loinc.org","code":"48018-6"}]},
            "valueCodeableConcept":{"coding":[
              {"system":"http://www.genenames.org","code":"%s","display":"%s"}]}}]}}
        """
        .formatted(gene, patient, gene, diplotype, hgnc, gene);
  }

  /** An order of a drug to be signed. */
  public static String sign(String patient, String rxNorm, String more) {
    return """
        {"hook":"order-sign","hookInstance":"%s",
         "context":{"userId":"Practitioner/canary-doctor","patientId":"%s","draftOrders":
          {"resourceType":"Bundle","type":"collection","entry":[{"resource":
           {"resourceType":"MedicationRequest","id":"draft-1","status":"draft","intent":"order",
            "subject":{"reference":"Patient/%s","display":"Canary-Family"},
            "medicationCodeableConcept":{"coding":[
             {"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"%s"}]}}}]}}%s}
        """
        .formatted(INSTANCE, patient, patient, rxNorm, more);
  }

  /** The same with everything in prefetch. */
  public static String signWithGenes(String patient, String rxNorm) {
    return sign(patient, rxNorm, ",\"prefetch\":{\"genes\":" + poorMetabolizer(patient) + "}");
  }
}

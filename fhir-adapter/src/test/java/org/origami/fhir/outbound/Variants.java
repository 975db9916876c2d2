package org.origami.fhir.outbound;

import java.util.List;
import org.origami.genomics.hgvs.Bases;
import org.origami.genomics.hgvs.CoordinateType;
import org.origami.genomics.hgvs.Endpoint;
import org.origami.genomics.hgvs.Expression;
import org.origami.genomics.hgvs.HgvsChange;
import org.origami.genomics.hgvs.HgvsVariant;
import org.origami.genomics.hgvs.IntronOffset;
import org.origami.genomics.hgvs.Location;
import org.origami.genomics.hgvs.NucleotideChange;
import org.origami.genomics.hgvs.NucleotideEdit;
import org.origami.genomics.hgvs.ProteinChange;
import org.origami.genomics.hgvs.Residue;
import org.origami.genomics.hgvs.SequenceReference;
import org.origami.genomics.protein.ReferenceProtein;
import org.origami.genomics.sequence.AminoAcid;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.sequence.ProteinSequence;
import org.origami.genomics.sequence.SequenceAccession;
import org.origami.genomics.structure.StructureSource;
import org.origami.genomics.variant.Carriage;
import org.origami.genomics.variant.CodedValue;
import org.origami.genomics.variant.Description;
import org.origami.genomics.variant.FindingId;
import org.origami.genomics.variant.Fraction;
import org.origami.genomics.variant.GenomicLocation;
import org.origami.genomics.variant.GenomicLocation.CoordinateSystem;
import org.origami.genomics.variant.LaboratoryOpinion;
import org.origami.genomics.variant.LaboratorySignificance;
import org.origami.genomics.variant.ReadingNote;
import org.origami.genomics.variant.SourceClass;
import org.origami.genomics.variant.Variant;
import org.origami.genomics.variant.Zygosity;
import org.origami.inference.FoldingTarget;
import org.origami.inference.MisfoldAssessment.Assessed;
import org.origami.inference.mechanism.Mechanism;
import org.origami.inference.mechanism.ResidueSite;
import org.origami.inference.score.DeltaDeltaG;
import org.origami.inference.score.StabilityChange;

/**
 * Published variants (names as ClinVar gives them) with made-up structures' figures.
 *
 * @param variant as a laboratory might report it
 * @param target the substitution on its RefSeq protein
 */
record Variants(Variant variant, FoldingTarget target) {
  /** What somebody might put into a field that is shown to clinicians. */
  static final String HOSTILE = "<script>alert('x')</script> & \"quoted\" ]]> \u0007\uD800 <b>bold";

  private static final String CLINVAR = "http://www.ncbi.nlm.nih.gov/clinvar";
  private static final CodedValue MISSENSE =
      new CodedValue("http://www.sequenceontology.org", "SO:0001583", "missense_variant");

  static Variants ttrVal50Met(int number) {
    return missense(
        number, "TTR", "NP_000362.1", "NM_000371.4", 148, "G", "A", "Val50Met", "13417", "1F86");
  }

  static Variants glaAsn215Ser(int number) {
    return missense(
        number, "GLA", "NP_000160.1", "NM_000169.3", 644, "A", "G", "Asn215Ser", "10730", "1R46");
  }

  static Variants serpina1Glu366Lys(int number) {
    return missense(
        number,
        "SERPINA1",
        "NP_000286.3",
        "NM_000295.5",
        1096,
        "G",
        "A",
        "Glu366Lys",
        "17967",
        "1QLP");
  }

  static Variants pahArg408Trp(int number) {
    return missense(
        number, "PAH", "NP_000268.1", "NM_000277.3", 1222, "C", "T", "Arg408Trp", "577", "2PAH");
  }

  static Variants hbbGlu7Val(int number) {
    return missense(
        number, "HBB", "NP_000509.1", "NM_000518.5", 20, "A", "T", "Glu7Val", "15333", "1A3N");
  }

  /** TP53 p.Arg213Ter, ClinVar 43590, somatic here, with every further field filled. */
  static Variant nonsense(int number) {
    var name =
        protein("NP_000537.3", new ProteinChange.Nonsense(new Residue(AminoAcid.ARGININE, 213)));
    return new Variant(
        new FindingId(number),
        new Description(
            List.of(new GeneSymbol("TP53")),
            List.of(
                coding("NM_000546.6", 637, "C", "T"),
                coding("NM_001126112.3", 637, "C", "T"),
                name),
            List.of(accession("NM_000546.6"), accession("NM_001126112.3"), accession("LRG_321t1")),
            List.of(new CodedValue("http://www.sequenceontology.org", "SO:0001587", "stop_gained")),
            List.of(new CodedValue(CLINVAR, "43590", ""), new CodedValue("", "", "a local name")),
            List.of(
                location("hg38", "NC_000017.11", 7674894, "G", "A"),
                location("GRCh37", "NC_000017.10", 7578212, "G", "A")),
            false),
        new Carriage(
            Zygosity.HOMOZYGOUS,
            SourceClass.SOMATIC,
            List.of(2.0, 3.0),
            List.of(new Fraction(0.41), new Fraction(0.4))),
        new LaboratoryOpinion(
            List.of(LaboratorySignificance.PATHOGENIC, LaboratorySignificance.OTHER),
            List.of(new CodedValue("", "", "Li-Fraumeni syndrome"))),
        List.of(new Fraction(0.00001), new Fraction(0)),
        List.of(new ReadingNote("protein HGVS (LOINC 48005-3)", "an older form was tolerated")));
  }

  /** Nothing but a place on the genome is known of it. */
  static Variant locationOnly(int number) {
    return new Variant(
        new FindingId(number),
        new Description(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(new GenomicLocation("", List.of(), CoordinateSystem.NOT_STATED, 0, 12, "", "")),
            false),
        Carriage.NOT_STATED,
        LaboratoryOpinion.NONE,
        List.of(),
        List.of());
  }

  /** TTR p.Val50Met by a sender who means harm, or whose system is broken. */
  static Variants hostile(int number) {
    var plain = ttrVal50Met(number);
    var description = plain.variant.description();
    var codes =
        List.of(
            new CodedValue("javascript:alert(1)", "1", HOSTILE),
            new CodedValue("http://exa mple", "a  b", HOSTILE),
            new CodedValue("urn:oid:not-an-oid", "\n\t", HOSTILE),
            new CodedValue("", HOSTILE, ""));
    var variant =
        new Variant(
            plain.variant.id(),
            new Description(
                description.genes(),
                description.names(),
                description.references(),
                description.consequences(),
                codes,
                List.of(location(HOSTILE, "NC_000018.10", 31592974, HOSTILE, "A")),
                description.sequenceUnread()),
            plain.variant.carriage(),
            new LaboratoryOpinion(List.of(), List.of(new CodedValue("", "", HOSTILE))),
            List.of(),
            List.of(new ReadingNote(HOSTILE, HOSTILE)));
    return new Variants(variant, plain.target);
  }

  Assessed assessed(double ddg, double sd) {
    var site = new ResidueSite(0.04, 19, -118.24, Double.NaN, "β-strand");
    var factors =
        List.of(
            new Mechanism.Factor(Mechanism.Kind.BURIED_SITE, "4 % of its surface is exposed"),
            new Mechanism.Factor(Mechanism.Kind.OVERPACKING, "23 Å³ more in the core"));
    return new Assessed(
        Cases.flagged(variant),
        target,
        new StabilityChange(new DeltaDeltaG(ddg), sd),
        new Mechanism(
            site, factors, "The residue is buried (4 % exposed) and the new one is larger."));
  }

  private static Variants missense(
      int number,
      String gene,
      String protein,
      String transcript,
      int codingPosition,
      String reference,
      String alternate,
      String change,
      String clinvar,
      String entry) {
    var substitution =
        new ProteinChange.Substitution(
            AminoAcid.ofCode(change.substring(0, 3)).orElseThrow(),
            Integer.parseInt(change.substring(3, change.length() - 3)),
            AminoAcid.ofCode(change.substring(change.length() - 3)).orElseThrow());
    var variant =
        new Variant(
            new FindingId(number),
            new Description(
                List.of(new GeneSymbol(gene)),
                List.of(
                    coding(transcript, codingPosition, reference, alternate),
                    protein(protein, substitution)),
                List.of(accession(transcript)),
                List.of(MISSENSE),
                List.of(new CodedValue(CLINVAR, clinvar, "")),
                List.of(),
                false),
            new Carriage(Zygosity.HETEROZYGOUS, SourceClass.GERMLINE, List.of(), List.of()),
            new LaboratoryOpinion(List.of(LaboratorySignificance.PATHOGENIC), List.of()),
            List.of(),
            List.of());
    var folded =
        new ReferenceProtein(
            accession(protein),
            List.of(accession(transcript)),
            List.of(new GeneSymbol(gene)),
            new ProteinSequence("M".repeat(substitution.position())));
    return new Variants(
        variant,
        new FoldingTarget(
            folded,
            substitution,
            new StructureSource(StructureSource.Kind.EXPERIMENTAL, entry, "A"),
            Math.max(1, substitution.position() - 29),
            substitution.position() + 95,
            ""));
  }

  private static HgvsVariant coding(
      String transcript, int position, String reference, String alternate) {
    return name(
        transcript,
        CoordinateType.CODING,
        new NucleotideChange(
            new Location.Point(
                new Endpoint.At(Endpoint.Region.FROM_START, position, IntronOffset.NONE)),
            new NucleotideEdit.Substitution(new Bases(reference), new Bases(alternate))));
  }

  private static HgvsVariant protein(String accession, ProteinChange change) {
    return name(accession, CoordinateType.PROTEIN, change);
  }

  private static HgvsVariant name(String accession, CoordinateType type, HgvsChange change) {
    return new HgvsVariant(
        new SequenceReference(List.of(accession(accession)), List.of()),
        type,
        new Expression.Single(change));
  }

  private static GenomicLocation location(
      String assembly, String sequence, long at, String reference, String alternate) {
    return new GenomicLocation(
        assembly,
        List.of(accession(sequence)),
        CoordinateSystem.ONE_BASED_CHARACTER,
        at,
        at,
        reference,
        alternate);
  }

  private static SequenceAccession accession(String text) {
    return SequenceAccession.parse(text).orElseThrow();
  }
}

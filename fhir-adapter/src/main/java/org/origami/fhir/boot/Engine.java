package org.origami.fhir.boot;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.origami.fhir.inbound.FindingsReader;
import org.origami.fhir.outbound.RiskReportWriter;
import org.origami.fhir.report.CaseReporter;
import org.origami.genomics.flag.VariantFlagger;
import org.origami.genomics.hgvs.HgvsReader;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.protein.TablePassport;
import org.origami.genomics.structure.ReferencePack;
import org.origami.inference.ModelIdentity;
import org.origami.inference.StructureMisfoldAssessor;
import org.origami.inference.onnx.ModelFiles;
import org.origami.inference.onnx.OnnxFoldingModel;
import org.origami.inference.onnx.OnnxSettings;
import org.origami.reports.assess.RiskAssessor;
import org.origami.reports.risk.ReportComposer;
import org.origami.reports.risk.SourceNote;

/**
 * The core, put together in plain Java: tables, structures, model, assessor. The server and the
 * command line use the same one. Safe for concurrent use; closing it frees the model.
 */
public final class Engine implements AutoCloseable {
  private final OnnxFoldingModel model;
  private final ReferencePack structures;
  private final RiskAssessor assessor;

  private Engine(OnnxFoldingModel model, ReferencePack structures, RiskAssessor assessor) {
    this.model = model;
    this.structures = structures;
    this.assessor = assessor;
  }

  /**
   * Reads the bundled tables and structures, and opens the model.
   *
   * @throws org.origami.inference.InferenceException where the model cannot be used
   */
  public static Engine load(FoldingProperties folding) {
    var proteins = ReferenceProteins.bundled();
    var structures = ReferencePack.bundled(proteins);
    var model = OnnxFoldingModel.open(files(folding), settings(folding));
    var sources = List.of(note(proteins.passport()), note(structures.passport()));
    var assessor =
        new RiskAssessor(
            new VariantFlagger(),
            new StructureMisfoldAssessor(proteins, structures, model),
            new ReportComposer(Version.current(), sources));
    return new Engine(model, structures, assessor);
  }

  public FindingsReader findings() {
    return new FindingsReader(new HgvsReader());
  }

  /** Findings in, report out. */
  public CaseReporter reporter(Clock clock) {
    return new CaseReporter(assessor, new RiskReportWriter(UUID::randomUUID), clock);
  }

  public ModelIdentity model() {
    return model.identity();
  }

  /** How many proteins have a structure. */
  public int coveredProteins() {
    return structures.covered().size();
  }

  /**
   * Folds every bundled structure that is not remembered yet.
   *
   * @param goOn asked before each structure
   * @return how many were gone through
   */
  int foldBundled(BooleanSupplier goOn) {
    int folded = 0;
    for (var protein : structures.covered()) {
      for (var structure : structures.structuresOf(protein)) {
        if (!goOn.getAsBoolean()) {
          return folded;
        }
        model.fold(List.of(structure));
        folded++;
      }
    }
    return folded;
  }

  @Override
  public void close() {
    model.close();
  }

  static ModelFiles files(FoldingProperties folding) {
    var own = folding.model();
    return own == null ? ModelFiles.bundled() : ModelFiles.at(own);
  }

  private static OnnxSettings settings(FoldingProperties folding) {
    var usual =
        folding.device() == FoldingProperties.Device.CUDA ? OnnxSettings.GPU : OnnxSettings.USUAL;
    return usual.withThreads(folding.threads()).withCacheBytes(folding.cache().toBytes());
  }

  private static SourceNote note(TablePassport passport) {
    return new SourceNote(
        passport.table(), passport.version(), passport.licence(), passport.source());
  }
}

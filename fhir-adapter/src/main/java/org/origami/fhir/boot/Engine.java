package org.origami.fhir.boot;

import java.time.Clock;
import java.util.ArrayList;
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
import org.origami.genomics.structure.file.Origin;
import org.origami.genomics.structure.site.SiteStructures;
import org.origami.inference.ModelIdentity;
import org.origami.inference.StructureMisfoldAssessor;
import org.origami.inference.onnx.ModelFiles;
import org.origami.inference.onnx.OnnxFoldingModel;
import org.origami.inference.onnx.OnnxSettings;
import org.origami.reports.assess.RiskAssessor;
import org.origami.reports.risk.ReportComposer;
import org.origami.reports.risk.SourceNote;
import org.origami.reports.therapy.Therapies;

/**
 * The core, put together in plain Java: tables, structures, model, assessor. The server and the
 * command line use the same one. Safe for concurrent use; closing it frees the model.
 */
public final class Engine implements AutoCloseable {
  private final OnnxFoldingModel model;
  private final ReferencePack structures;
  private final SiteStructures site;
  private final RiskAssessor assessor;

  private Engine(
      OnnxFoldingModel model,
      ReferencePack structures,
      SiteStructures site,
      RiskAssessor assessor) {
    this.model = model;
    this.structures = structures;
    this.site = site;
    this.assessor = assessor;
  }

  /**
   * Reads the bundled tables and structures and those of the site, and opens the model.
   *
   * @throws SettingException where the site's structures are in no folder that may be read
   * @throws org.origami.inference.InferenceException where the model cannot be used
   */
  public static Engine load(FoldingProperties folding) {
    var proteins = ReferenceProteins.bundled();
    var structures = ReferencePack.bundled(proteins);
    var site = site(folding, proteins);
    var model = OnnxFoldingModel.open(files(folding), settings(folding));
    var therapies = Therapies.bundled();
    var sources = new ArrayList<SourceNote>();
    sources.add(note(proteins.passport()));
    sources.add(note(proteins.maneSelectPassport()));
    sources.add(note(structures.passport()));
    if (site.coveredProteins() > 0) {
      sources.add(note(site));
    }
    therapies.passports().forEach(passport -> sources.add(note(passport)));
    var assessor =
        new RiskAssessor(
            new VariantFlagger(),
            new StructureMisfoldAssessor(proteins, List.of(structures, site), model),
            new ReportComposer(Version.current(), sources, therapies, proteins));
    return new Engine(model, structures, site, assessor);
  }

  private static SiteStructures site(FoldingProperties folding, ReferenceProteins proteins) {
    var folder = folding.structures();
    if (folder == null) {
      return SiteStructures.none();
    }
    var unlessStated = folding.structuresPredicted() ? Origin.PREDICTED : Origin.NOT_STATED;
    return SettingException.when(
        "origami.folding.structures",
        "names no folder that may be read",
        () -> SiteStructures.read(folder, proteins, unlessStated));
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

  /** The site's own structures. */
  public SiteStructures site() {
    return site;
  }

  /** How many proteins have a bundled structure. */
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

  static OnnxSettings settings(FoldingProperties folding) {
    var usual =
        folding.device() == FoldingProperties.Device.CUDA ? OnnxSettings.GPU : OnnxSettings.USUAL;
    return usual.withThreads(folding.threads()).withCacheBytes(folding.cache().toBytes());
  }

  private static SourceNote note(SiteStructures site) {
    return new SourceNote(
        "structures of the site",
        "SHA-256 " + site.sha256(),
        "as their makers state it",
        "imported by the site; each assessment names its file");
  }

  private static SourceNote note(TablePassport passport) {
    return new SourceNote(
        passport.table(), passport.version(), passport.licence(), passport.source());
  }
}

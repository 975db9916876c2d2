package org.origami.fhir.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.origami.genomics.protein.ReferenceProteins;
import org.origami.genomics.sequence.GeneSymbol;
import org.origami.genomics.structure.Plddt;
import org.origami.genomics.structure.file.Origin;
import org.origami.genomics.structure.file.StructureFolder;
import org.origami.genomics.structure.site.SiteChain;
import org.origami.genomics.structure.site.SiteStructures;

/** Reads a site's structures for a person at a terminal, and says what became of them. */
final class SiteWords {
  private static final int MOST_SHOWN = 20;

  private static final String HEADER =
      String.join(
          "\t",
          "file",
          "sha256",
          "kind",
          "entry",
          "chain",
          "protein",
          "gene",
          "first",
          "last",
          "residues",
          "plddt_70_or_more",
          "differing",
          "used");

  private final Terminal terminal;

  SiteWords(Terminal terminal) {
    this.terminal = terminal;
  }

  SiteStructures read(Path folder, boolean predicted) {
    var unlessStated = predicted ? Origin.PREDICTED : Origin.NOT_STATED;
    try {
      var files = StructureFolder.list(folder).files();
      if (files.isEmpty()) {
        throw new BadInputException(folder + ": no file there ends in " + StructureFolder.ENDINGS);
      }
      return terminal.step(
          "%,d structure files".formatted(files.size()),
          () -> SiteStructures.read(files, ReferenceProteins.bundled(), unlessStated));
    } catch (UncheckedIOException e) {
      throw new BadInputException(folder + ": it is no folder that may be read");
    }
  }

  /** To standard output: a row for each chain of a reference protein. */
  void table(SiteStructures site) {
    terminal.answer(HEADER);
    site.chains().forEach(chain -> terminal.answer(row(chain)));
  }

  private static String row(SiteChain chain) {
    var structure = chain.structure();
    var source = structure.source();
    var file = source.file().orElseThrow();
    var confident =
        structure.confidence(0).isEmpty()
            ? ""
            : String.valueOf(
                IntStream.range(0, structure.size())
                    .filter(i -> structure.confidence(i).orElse(0) >= Plddt.CONFIDENT)
                    .count());
    return String.join(
        "\t",
        file.name(),
        file.sha256(),
        switch (source.kind()) {
          case EXPERIMENTAL -> "measured";
          case PREDICTED -> "predicted";
        },
        source.entry(),
        source.chain(),
        structure.protein().protein().toString(),
        structure.protein().genes().stream()
            .map(GeneSymbol::value)
            .collect(Collectors.joining(",")),
        String.valueOf(structure.firstPosition()),
        String.valueOf(structure.lastPosition()),
        String.valueOf(structure.size()),
        confident,
        String.valueOf(structure.mismatchedPositions().size()),
        chain.used() ? "yes" : "no: adds nothing");
  }

  /** To standard error; the exit code. */
  int summary(SiteStructures site) {
    terminal.remark(
        "  %,d files serve %,d proteins; %,d are of proteins that Origami does not know"
            .formatted(site.files(), site.coveredProteins(), site.ofOtherProteins().size()));
    site.unended().stream()
        .limit(MOST_SHOWN)
        .forEach(
            name ->
                terminal.remark(
                    "  caution: %s does not end as a whole file does: it may have been cut short"
                        .formatted(name)));
    var refused = site.refused();
    refused.stream().limit(MOST_SHOWN).forEach(each -> terminal.remark("  refused: " + each));
    if (refused.size() > MOST_SHOWN) {
      terminal.remark("  and " + (refused.size() - MOST_SHOWN) + " more");
    }
    return refused.isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
  }
}

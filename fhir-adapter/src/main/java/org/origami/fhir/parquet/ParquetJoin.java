package org.origami.fhir.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.origami.inference.ModelIdentity;
import org.origami.inference.proteome.PartJoin;
import org.origami.inference.proteome.TableRow;

/**
 * Makes one Parquet file of the parts: typed columns, dictionaries in place of compression, row
 * groups small enough that memory does not grow with the table.
 */
public final class ParquetJoin implements PartJoin {
  /** What is held in memory before it is written, in bytes. */
  private static final long ROW_GROUP = 16L << 20;

  private static final int PAGE = 1 << 20;

  private final Map<String, String> notes;

  /**
   * @param model stands in the file's own notes, so that a file that has lost its passport tells it
   */
  public ParquetJoin(ModelIdentity model) {
    this.notes =
        Map.of(
            "origami.model", model.name(),
            "origami.model-version", model.version(),
            "origami.model-sha256", model.sha256(),
            "origami.unit", "kcal/mol, positive destabilises");
  }

  @Override
  public void join(List<Path> parts, Path table) throws IOException {
    try (var writer = writer(table)) {
      for (var part : parts) {
        write(part, writer);
      }
    }
  }

  private ParquetWriter<TableRow> writer(Path table) throws IOException {
    return new RowWriterBuilder(new LocalOutputFile(table), notes)
        .withConf(new PlainParquetConfiguration())
        .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
        .withRowGroupSize(ROW_GROUP)
        .withPageSize(PAGE)
        .withDictionaryEncoding(true)
        .build();
  }

  private static void write(Path part, ParquetWriter<TableRow> writer) throws IOException {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(part)), UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        writer.write(TableRow.parse(line));
      }
    }
  }

  /** The library wants a builder of one's own for a form of one's own. */
  private static final class RowWriterBuilder
      extends ParquetWriter.Builder<TableRow, RowWriterBuilder> {
    private final Map<String, String> notes;

    RowWriterBuilder(OutputFile file, Map<String, String> notes) {
      super(file);
      this.notes = notes;
    }

    @Override
    protected RowWriterBuilder self() {
      return this;
    }

    @Override
    protected WriteSupport<TableRow> getWriteSupport(ParquetConfiguration configuration) {
      return new TableRowWriting(notes);
    }

    /** Abstract still, though the library itself asks for the other one. */
    @Override
    @SuppressWarnings("deprecation")
    protected WriteSupport<TableRow> getWriteSupport(
        org.apache.hadoop.conf.Configuration configuration) {
      return new TableRowWriting(notes);
    }
  }
}

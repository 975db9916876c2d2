package org.origami.fhir.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.origami.inference.InferenceException;
import org.springframework.util.unit.DataSize;

class FailureAnalyzersTest {
  @ParameterizedTest
  @EnumSource(InferenceException.Failure.class)
  void everyModelFailureSaysWhatToDo(InferenceException.Failure failure) {
    var analysis = new ModelFailureAnalyzer().analyze(new InferenceException(failure));

    assertThat(analysis.getDescription()).contains(failure.code());
    assertThat(analysis.getAction()).contains("origami.folding.");
  }

  @Test
  void aDatabaseThatDoesNotOpenSaysWhatToCheckAndNoAddress() {
    var failure = new SQLException("jdbc:postgresql://secret", "08001");

    var analysis = new DatabaseFailureAnalyzer().analyze(new IllegalStateException(failure));

    assertThat(analysis.getDescription()).contains("08001").doesNotContain("secret");
    assertThat(analysis.getAction()).contains("spring.datasource.url", "origami.store.file");
  }

  @Test
  void aSettingIsNamed() {
    var analysis =
        new SettingFailureAnalyzer().analyze(new SettingException("origami.x", "must be y"));

    assertThat(analysis.getDescription()).contains("origami.x", "must be y");
  }

  @Test
  void aFolderOfStructuresThatIsNotThereStopsTheStart() {
    var folding = FoldingProperties.usual(Path.of("nowhere", "at", "all"), false);

    assertThatThrownBy(() -> Engine.load(folding))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("origami.folding.structures");
  }

  @Test
  void aHospitalsAddressThatIsNoneStopsTheStart() {
    var hospital = Map.of("origami.hospital.base-url", "ftp://hospital");

    assertThatThrownBy(() -> Settings.bound(hospital).settings(URI.create("ftp://hospital")))
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("origami.hospital");
  }

  @Test
  void aBodyThatIsLargerThanAllBodiesStopsTheStart() {
    var limits = new LimitsProperties(DataSize.ofMegabytes(2), DataSize.ofMegabytes(1), 100);

    assertThatThrownBy(limits::limits)
        .isInstanceOf(SettingException.class)
        .hasMessageContaining("origami.limits");
  }

  @Test
  void aTokenIsReadAnewEachTime(@TempDir Path folder) throws Exception {
    var file = folder.resolve("token");
    var tokens = new TokenFile(file);

    Files.writeString(file, "one\n");
    assertThat(tokens.current()).contains("one");
    Files.writeString(file, "two");
    assertThat(tokens.current()).contains("two");
    Files.delete(file);
    assertThatThrownBy(tokens::current).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aHospitalThatDoesNotAnswerIsDegradedAndNoMore() throws Exception {
    int closed;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }
    var base = URI.create("http://127.0.0.1:" + closed + "/fhir");

    var health = new HospitalHealth(Optional.of(base), Clock.systemUTC()).health();

    assertThat(health.getStatus().getCode()).isEqualTo("DEGRADED");
  }
}

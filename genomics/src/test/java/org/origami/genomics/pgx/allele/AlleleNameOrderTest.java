package org.origami.genomics.pgx.allele;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlleleNameOrderTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "*1 < *2 < *10 < *38",
        "*80 < *80+*28",
        "Reference < c.62G>A < c.498G>A < c.1905+1G>A (*2A) < Unknown",
        "Reference < [c.498G>A + c.2582A>G] < c.61C>T",
        "[c.498G>A + c.2582A>G] < [c.498G>A + c.2846A>T] < [c.2846A>T + c.2933A>G]",
        "711+3A->G < G551D < ivacaftor non-responsive CFTR sequence",
        "A < A- 202A_376G < B (reference)",
        "c.1129-5923C>G < c.1129-5923C>G, c.1236G>A (HapB3)",
      })
  void standsAsTheFieldWritesIt(String ascending) {
    var names = List.of(ascending.split(" < "));
    var sorted = new ArrayList<>(names);
    sorted.sort(AlleleNameOrder.INSTANCE.reversed());

    sorted.sort(AlleleNameOrder.INSTANCE);

    assertThat(sorted).isEqualTo(names);
  }
}

package org.origami.fhir.door.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Resource;
import org.origami.fhir.door.search.SearchRequest.Given;
import org.origami.fhir.store.ReportStore;
import org.origami.fhir.store.ResourceKey;
import org.origami.fhir.store.ResourcePage;

/** Asks the store and writes its answer as a searchset. */
public final class SearchAnswer {
  private final ReportStore store;

  public SearchAnswer(ReportStore store) {
    this.store = store;
  }

  /**
   * Finds what was asked for and links to the pages around it.
   *
   * @param base of this server, without a final slash
   */
  public Bundle to(SearchRequest request, String base) {
    var page = store.search(request.query(), request.slice());
    var bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(page.total());
    links(bundle, request, page, base + "/" + request.query().type().fhirName());
    if (!request.countOnly()) {
      page.resources().forEach(found -> add(bundle, found, base, SearchEntryMode.MATCH));
      included(request, page).forEach(it -> add(bundle, it, base, SearchEntryMode.INCLUDE));
    }
    return bundle;
  }

  private List<Resource> included(SearchRequest request, ResourcePage page) {
    var matches = new HashSet<String>();
    page.resources().forEach(found -> matches.add(nameOf(found)));
    var keys =
        request.inclusions().stream()
            .flatMap(inclusion -> page.resources().stream().flatMap(inclusion::keysIn))
            .distinct()
            .filter(key -> !matches.contains(key.toString()))
            .toList();
    return store.readAll(keys);
  }

  private static void add(Bundle bundle, Resource resource, String base, SearchEntryMode mode) {
    bundle
        .addEntry()
        .setFullUrl(base + "/" + nameOf(resource))
        .setResource(resource)
        .getSearch()
        .setMode(mode);
  }

  private static void links(Bundle bundle, SearchRequest request, ResourcePage page, String url) {
    var slice = page.slice();
    bundle.addLink().setRelation("self").setUrl(link(url, request.echo(), ""));
    if (request.countOnly() || slice.count() == 0) {
      return;
    }
    int next = slice.offset() + slice.count();
    if (next < page.total()) {
      bundle
          .addLink()
          .setRelation("next")
          .setUrl(link(url, request.echo(), slice.ceiling() + "." + next));
    }
    if (slice.offset() > 0) {
      int before = Math.max(0, slice.offset() - slice.count());
      bundle
          .addLink()
          .setRelation("previous")
          .setUrl(link(url, request.echo(), slice.ceiling() + "." + before));
    }
  }

  private static String link(String url, List<Given> echo, String page) {
    var pairs = echo.stream().map(it -> encoded(it.name()) + "=" + encoded(it.value()));
    var all = page.isEmpty() ? pairs : Stream.concat(pairs, Stream.of("_page=" + page));
    var query = all.collect(Collectors.joining("&"));
    return query.isEmpty() ? url : url + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String nameOf(Resource resource) {
    return resource.fhirType() + "/" + resource.getIdElement().getIdPart();
  }

  /** The resource of a read; throws nothing but what the store throws. */
  public java.util.Optional<Resource> read(ResourceKey key) {
    return store.read(key.type(), key.id());
  }
}

package org.origami.fhir.outbound;

import java.util.regex.Pattern;

/**
 * The FHIR base under which the resources of a report can be read, such as {@code
 * https://origami.hospital.org/fhir}; or none, for a report that lives in a file.
 */
public record ServerBase(String url) {
  /** The report is served nowhere: its resources name each other by {@code urn:uuid}. */
  public static final ServerBase NONE = new ServerBase("");

  private static final Pattern FORM = Pattern.compile("https?://[^\\s?#]+[^\\s?#/]");

  public ServerBase {
    if (!url.isEmpty() && !FORM.matcher(url).matches()) {
      throw new IllegalArgumentException("a server base is an http address without final slash");
    }
  }

  /** A final slash is passed over. */
  public static ServerBase of(String url) {
    return new ServerBase(url.endsWith("/") ? url.substring(0, url.length() - 1) : url);
  }

  public boolean isServed() {
    return !url.isEmpty();
  }

  /** Where the whole web finds the resource; a {@code urn:uuid} when it is served nowhere. */
  String fullUrl(String type, String id) {
    return isServed() ? url + "/" + type + "/" + id : "urn:uuid:" + id;
  }

  /** How resources of one bundle name each other. */
  String reference(String type, String id) {
    return isServed() ? type + "/" + id : "urn:uuid:" + id;
  }
}

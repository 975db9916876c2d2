package org.origami.security.door;

import java.util.regex.Pattern;

/** Names and addresses that mean the machine itself, told by their text: nothing is resolved. */
final class Loopback {
  private static final Pattern IPV4 = Pattern.compile("127(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("(?:0{1,4}:){7}0{0,3}1|::1");
  private static final Pattern MAPPED =
      Pattern.compile("(?:(?:0{1,4}:){5}|::)ffff:127(\\.\\d{1,3}){3}", Pattern.CASE_INSENSITIVE);

  private Loopback() {}

  /** Whether a literal IP address is one of the machine itself. */
  static boolean isAddress(String address) {
    var bare = withoutZone(address);
    return IPV4.matcher(bare).matches()
        || IPV6.matcher(bare).matches()
        || MAPPED.matcher(bare).matches();
  }

  /** Whether the name of a Host header, without its port, is one of the machine itself. */
  static boolean isName(String name) {
    if (name.startsWith("[") && name.endsWith("]")) {
      return isAddress(name.substring(1, name.length() - 1));
    }
    return name.equals("localhost") || IPV4.matcher(name).matches();
  }

  private static String withoutZone(String address) {
    int zone = address.indexOf('%');
    return zone < 0 ? address : address.substring(0, zone);
  }
}

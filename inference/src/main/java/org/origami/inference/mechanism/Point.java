package org.origami.inference.mechanism;

/** A place or a direction in space, in ångström. */
record Point(double x, double y, double z) {
  Point minus(Point other) {
    return new Point(x - other.x, y - other.y, z - other.z);
  }

  Point plus(Point other) {
    return new Point(x + other.x, y + other.y, z + other.z);
  }

  Point times(double factor) {
    return new Point(x * factor, y * factor, z * factor);
  }

  double dot(Point other) {
    return x * other.x + y * other.y + z * other.z;
  }

  Point cross(Point other) {
    return new Point(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  double length() {
    return Math.sqrt(dot(this));
  }

  Point unit() {
    return times(1 / length());
  }

  double distance(Point other) {
    return minus(other).length();
  }

  /** The torsion about the middle bond b–c in degrees, by the sign rule of IUPAC. */
  static double torsion(Point a, Point b, Point c, Point d) {
    Point axis = c.minus(b);
    Point first = b.minus(a).cross(axis);
    Point second = axis.cross(d.minus(c));
    double sine = first.cross(second).dot(axis.unit());
    return Math.toDegrees(Math.atan2(sine, first.dot(second)));
  }
}

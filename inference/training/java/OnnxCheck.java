import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Runs the exported model in ONNX Runtime: compares it with the recorded answers of PyTorch, alone and padded in a
 * batch, turned and moved; then measures residues per second for several lengths.
 *
 * <p>Usage: java -cp onnxruntime.jar OnnxCheck.java MODEL_FOLDER [threads [benchmark lengths ...]]
 */
public final class OnnxCheck {
  private static final String ALPHABET = "ACDEFGHIKLMNPQRSTVWY";

  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0]);
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : 2;
    try (var environment = OrtEnvironment.getEnvironment();
        var options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      try (var session =
          environment.createSession(folder.resolve("origami-ddg.onnx").toString(), options)) {
        double worst = selfCheck(environment, session, folder);
        System.out.printf("largest difference %.2e kcal/mol%n", worst);
        if (!(worst <= 1e-3)) {
          System.exit(1);
        }
        for (int i = 2; i < args.length; i++) {
          benchmark(environment, session, Integer.parseInt(args[i]));
        }
      }
    }
  }

  /** Largest difference from the recorded answer over four ways of asking the same question. */
  private static double selfCheck(OrtEnvironment environment, OrtSession session, Path folder)
      throws Exception {
    List<String[]> rows =
        Files.readAllLines(folder.resolve("self-check.tsv")).stream()
            .filter(line -> !line.startsWith("#") && !line.startsWith("residue"))
            .map(line -> line.split("\t", -1))
            .toList();
    int size = rows.size();
    double worst = 0;
    for (int way = 0; way < 4; way++) {
      boolean padded = way == 1 || way == 3;
      boolean turned = way >= 2;
      int batch = padded ? 3 : 1;
      int longest = padded ? size + 30 : size;
      float[] coordinates = new float[batch * longest * 12];
      java.util.Arrays.fill(coordinates, Float.NaN);
      long[] sequence = new long[batch * longest];
      float[] mask = new float[batch * longest];
      int chain = batch - 1;
      for (int i = 0; i < size; i++) {
        int at = chain * longest + i;
        sequence[at] = ALPHABET.indexOf(rows.get(i)[1]);
        mask[at] = 1;
        for (int atom = 0; atom < 4; atom++) {
          double[] p = new double[3];
          for (int axis = 0; axis < 3; axis++) {
            String text = rows.get(i)[2 + 3 * atom + axis];
            p[axis] = text.isEmpty() ? Double.NaN : Double.parseDouble(text);
          }
          double[] q = turned ? turn(p) : p;
          for (int axis = 0; axis < 3; axis++) {
            coordinates[at * 12 + 3 * atom + axis] = (float) q[axis];
          }
        }
      }
      float[][] answer = ask(environment, session, coordinates, sequence, mask, batch, longest);
      for (int i = 0; i < size; i++) {
        for (int k = 0; k < 40; k++) {
          double expected = Double.parseDouble(rows.get(i)[14 + k]);
          double found = answer[k / 20][(chain * longest + i) * 20 + k % 20];
          double difference = Math.abs(expected - found);
          worst = Double.isNaN(difference) ? Double.POSITIVE_INFINITY : Math.max(worst, difference);
        }
      }
    }
    return worst;
  }

  /** A turn by 50 degrees about z, then 70 about x, and a move. */
  private static double[] turn(double[] p) {
    double a = Math.toRadians(50);
    double b = Math.toRadians(70);
    double x = p[0] * Math.cos(a) - p[1] * Math.sin(a);
    double y = p[0] * Math.sin(a) + p[1] * Math.cos(a);
    return new double[] {
      x + 40, y * Math.cos(b) - p[2] * Math.sin(b) - 25, y * Math.sin(b) + p[2] * Math.cos(b) + 60
    };
  }

  private static float[][] ask(
      OrtEnvironment environment,
      OrtSession session,
      float[] coordinates,
      long[] sequence,
      float[] mask,
      int batch,
      int size)
      throws Exception {
    try (var c =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(coordinates), new long[] {batch, size, 4, 3});
        var s =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(sequence), new long[] {batch, size});
        var m =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(mask), new long[] {batch, size});
        var result = session.run(Map.of("coordinates", c, "sequence", s, "mask", m))) {
      float[][] out = new float[2][];
      int i = 0;
      for (String name : List.of("ddg", "ddg_sd")) {
        FloatBuffer buffer = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
        out[i] = new float[buffer.remaining()];
        buffer.get(out[i++]);
      }
      return out;
    }
  }

  /** A compact random walk of the given length, run until at least 4,000 residues are done. */
  private static void benchmark(OrtEnvironment environment, OrtSession session, int size)
      throws Exception {
    var random = new Random(1);
    float[] coordinates = new float[size * 12];
    double radius = 2.9 * Math.cbrt(size);
    double[] at = {0, 0, 0};
    for (int i = 0; i < size; i++) {
      double[] next;
      do {
        next = step(at, 3.8, random);
      } while (Math.sqrt(next[0] * next[0] + next[1] * next[1] + next[2] * next[2]) > radius);
      at = next;
      for (int atom = 0; atom < 4; atom++) {
        double[] place = atom == 1 ? at : step(at, atom == 3 ? 2.4 : 1.5, random);
        for (int axis = 0; axis < 3; axis++) {
          coordinates[i * 12 + 3 * atom + axis] = (float) place[axis];
        }
      }
    }
    long[] sequence = random.longs(size, 0, 20).toArray();
    float[] mask = new float[size];
    java.util.Arrays.fill(mask, 1);
    ask(environment, session, coordinates, sequence, mask, 1, size);
    long begun = System.nanoTime();
    int done = 0;
    while (done < 4000) {
      ask(environment, session, coordinates, sequence, mask, 1, size);
      done += size;
    }
    double seconds = (System.nanoTime() - begun) / 1e9;
    System.out.printf("length %5d: %.0f residues/s%n", size, done / seconds);
  }

  private static double[] step(double[] from, double length, Random random) {
    double x = random.nextGaussian();
    double y = random.nextGaussian();
    double z = random.nextGaussian();
    double scale = length / Math.sqrt(x * x + y * y + z * z);
    return new double[] {from[0] + x * scale, from[1] + y * scale, from[2] + z * scale};
  }

  private OnnxCheck() {}
}

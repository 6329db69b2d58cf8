package vn.khaitri.filecheck;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.khaitri.text.Texts;

/**
 * A zip from a stranger. Everything that its table of contents can tell is checked before the first
 * byte is unpacked, and what is unpacked is counted: sizes in a table are claims. Nothing is ever
 * unpacked under the name that an entry bears, and zips inside are bytes like any other.
 */
public final class UntrustedZip implements AutoCloseable {
  private static final int MEGA = 1024 * 1024;
  private static final int LONGEST_NAME = 250;

  /** Below this no ratio is suspicious: a blank page compresses a thousandfold. */
  private static final long HARMLESS = 20L * MEGA;

  private static final int MOST_TIMES_LARGER = 100;

  /** Steps that climb, backslashes, drives, a root, empty steps, invisible characters. */
  private static final Pattern MISNAMED =
      Pattern.compile("(^|.*/)\\.{1,2}(/.*|$)|/.*|.*//.*|.*[\\\\:\\p{Cc}\\p{Cf}].*");

  private final ZipFile zip;
  private final Limits limits;
  private final Map<String, ZipEntry> entries = new LinkedHashMap<>();

  /** Names of {@link #entries} without case, by which nothing is there twice. */
  private final Map<String, String> names = new HashMap<>();

  private long unpacked;

  private UntrustedZip(ZipFile zip, Limits limits) {
    this.zip = zip;
    this.limits = limits;
  }

  /**
   * @param entries most files and folders
   * @param unpacked most bytes that may come out, all together
   */
  public record Limits(int entries, long unpacked) {}

  /**
   * @throws FileRefused a {@link ZipProblem} that says what is wrong with it
   */
  public static UntrustedZip open(Path file, Limits limits) {
    ZipTable.requireShort(file, limits);
    var opened = new UntrustedZip(ZipNames.open(file), limits);
    try {
      opened.lookThrough(ZipTable.bytes(file));
      return opened;
    } catch (RuntimeException refusal) {
      opened.close();
      throw refusal;
    }
  }

  /** Names of the files in it, in the order of its table and in the stored form of text (NFC). */
  public List<String> names() {
    return List.copyOf(entries.keySet());
  }

  /** Whether there is such a file, however its marks are composed and whatever its case. */
  public boolean has(String name) {
    return name(name).isPresent();
  }

  /** The name that such a file bears; Word's parts and Windows' files are the same in any case. */
  public Optional<String> name(String name) {
    return Optional.ofNullable(names.get(folded(name)));
  }

  private Optional<ZipEntry> entry(String name) {
    return name(name).map(entries::get);
  }

  /** Unpacked size in bytes as the table states it; empty when there is no such file. */
  public Optional<Long> size(String name) {
    return entry(name).map(ZipEntry::getSize);
  }

  /**
   * The unpacked bytes.
   *
   * @param most bytes that this one may have
   */
  public byte[] bytes(String name, long most) {
    try (var stream = stream(name, most)) {
      var bytes = new ByteArrayOutputStream((int) Math.min(size(name).orElse(0L), most));
      stream.transferTo(bytes);
      return bytes.toByteArray();
    } catch (IOException damaged) {
      throw new FileRefused(ZipProblem.ZIP_UNREADABLE);
    }
  }

  /**
   * The unpacked bytes one after the other. Refuses on the way when they are more than the table
   * says or than may be, and at the end when they are not those that were packed.
   */
  public InputStream stream(String name, long most) {
    var entry = entry(name).orElseThrow(() -> new IllegalArgumentException(name));
    if (entry.getSize() > most) {
      throw tooLarge(name, most);
    }
    try {
      return new Counted(zip.getInputStream(entry), entry, most);
    } catch (IOException damaged) {
      throw new FileRefused(ZipProblem.ZIP_UNREADABLE);
    }
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException closed) {
      throw new UncheckedIOException(closed);
    }
  }

  private void lookThrough(long packed) {
    if (zip.size() > limits.entries()) {
      throw tooMany(limits);
    }
    long claimed = 0;
    var seen = new TreeMap<String, String>();
    for (var entry : zip.stream().toList()) {
      var name = entry.getName();
      requireName(name);
      requireNew(name, seen);
      claimed += entry.getSize();
      if (!entry.isDirectory()) {
        entries.put(Texts.stored(name), entry);
        names.put(folded(name), Texts.stored(name));
      }
    }
    if (claimed > limits.unpacked()
        || (claimed > HARMLESS && claimed / MOST_TIMES_LARGER > packed)) {
      throw tooLarge("", Math.min(limits.unpacked(), Math.max(HARMLESS, packed * 100)));
    }
  }

  private static void requireName(String name) {
    var plain = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    if (plain.isEmpty() || plain.length() > LONGEST_NAME || MISNAMED.matcher(plain).matches()) {
      throw new FileRefused(ZipProblem.ZIP_ENTRY_MISNAMED, shown(name));
    }
  }

  /** A file and a folder of one name are the same name twice. */
  private static void requireNew(String name, Map<String, String> seen) {
    var before =
        seen.put(folded(name.endsWith("/") ? name.substring(0, name.length() - 1) : name), name);
    if (before != null) {
      throw new FileRefused(ZipProblem.ZIP_ENTRY_TWICE, shown(before), shown(name));
    }
  }

  private static String folded(String name) {
    return Texts.stored(name).toLowerCase(Locale.ROOT);
  }

  private static String shown(String name) {
    var visible = name.replaceAll("[\\p{Cc}\\p{Cf}]", "?");
    return visible.length() > 80 ? visible.substring(0, 80) + "…" : visible;
  }

  static FileRefused tooMany(Limits limits) {
    return new FileRefused(ZipProblem.ZIP_WITH_TOO_MANY_ENTRIES, limits.entries());
  }

  private static FileRefused tooLarge(String name, long most) {
    return new FileRefused(ZipProblem.ZIP_UNPACKS_TOO_LARGE, Math.max(1, most / MEGA), shown(name));
  }

  private final class Counted extends InputStream {
    private final InputStream in;
    private final ZipEntry entry;
    private final long most;
    private final CRC32 sum = new CRC32();
    private long count;

    Counted(InputStream packed, ZipEntry entry, long most) {
      this.in = packed;
      this.entry = entry;
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = in.read(into, offset, length);
      if (read < 0) {
        requireWhole();
        return read;
      }
      count += read;
      unpacked += read;
      if (count > most || unpacked > limits.unpacked()) {
        throw tooLarge(entry.getName(), Math.min(most, limits.unpacked()));
      }
      sum.update(into, offset, read);
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }

    private void requireWhole() throws IOException {
      if (sum.getValue() != entry.getCrc()) {
        throw new ZipException(entry.getName());
      }
    }
  }
}

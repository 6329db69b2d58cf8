package vn.khaitri.importexport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khaitri.contract.importexport.ImportExportApi;
import vn.khaitri.filecheck.FileRefused;
import vn.khaitri.filecheck.UntrustedZip;
import vn.khaitri.filecheck.ZipProblem;
import vn.khaitri.importexport.PackedCourse.Block;
import vn.khaitri.importexport.PackedCourse.Lesson;
import vn.khaitri.shared.FieldFault;
import vn.khaitri.shared.ProblemException;

/**
 * A course package that somebody sent. Everything in it is listed and as its list says, and all
 * that its course points at is in it, before anything is made of it.
 */
final class PackageReader {
  private static final long MOST_JSON = 32L * 1024 * 1024;
  private static final long MOST_FILE = 64L * 1024 * 1024;

  private final UntrustedZip zip;
  private final PackedCourse course;
  private final Map<String, PackedFiles.Entry> listed;

  private PackageReader(
      UntrustedZip zip, PackedCourse course, Map<String, PackedFiles.Entry> listed) {
    this.zip = zip;
    this.course = course;
    this.listed = listed;
  }

  static boolean isPackage(UntrustedZip zip) {
    return zip.has(PackedCourse.NAME) && zip.has(PackedFiles.NAME);
  }

  /**
   * @throws ProblemException 400 that says what is wrong with it and where
   */
  static PackageReader read(UntrustedZip zip, PackageJson json) {
    var manifest =
        json.read(PackedFiles.NAME, zip.bytes(PackedFiles.NAME, MOST_JSON), PackedFiles.class);
    if (!ImportExportApi.PACKAGE.equals(manifest.type()) || manifest.entries() == null) {
      throw damaged(PackedFiles.NAME);
    }
    requireAllListed(zip, manifest);
    var text = zip.bytes(PackedCourse.NAME, MOST_JSON);
    requireKnownFormat(json.formatOf(PackedCourse.NAME, text));
    var course = json.read(PackedCourse.NAME, text, PackedCourse.class);
    var reader = new PackageReader(zip, course, manifest.byName());
    reader.requireWhole();
    return reader;
  }

  PackedCourse course() {
    return course;
  }

  /** Unpacked size in bytes. */
  long size(String name) {
    return zip.size(name).orElse(0L);
  }

  byte[] file(String name) {
    return zip.bytes(name, MOST_FILE);
  }

  /** Refuses at its end what is not as it was packed. */
  InputStream video(String name) {
    return zip.stream(name, Long.MAX_VALUE);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static void requireKnownFormat(int format) {
    if (format > PackedCourse.FORMAT) {
      throw new ProblemException(ImportExportProblem.PACKAGE_TOO_NEW, format, PackedCourse.FORMAT);
    }
    if (format < 1) {
      throw damaged(PackedCourse.NAME);
    }
  }

  private static void requireAllListed(UntrustedZip zip, PackedFiles manifest) {
    var there = new HashSet<>(zip.names());
    there.remove(PackedFiles.NAME);
    for (var entry : manifest.entries()) {
      if (entry == null || !there.remove(entry.name())) {
        throw damaged(entry == null ? PackedFiles.NAME : entry.name());
      }
    }
    if (!there.isEmpty()) {
      throw damaged(there.stream().sorted().findFirst().orElseThrow());
    }
  }

  /** Each file is told of once and used, each place that is pointed at is there, all bytes too. */
  private void requireWhole() {
    var files = new HashSet<String>();
    course.files().forEach(file -> requireNew(file.name(), files));
    var videos = new HashSet<String>();
    course.videos().forEach(video -> requireNew(video.name(), videos));
    requireReferences(files, videos);
    for (var name : zip.names()) {
      if (!name.equals(PackedCourse.NAME)
          && !name.equals(PackedFiles.NAME)
          && !files.contains(name)
          && !videos.contains(name)) {
        throw damaged(name);
      }
      requireBytes(name);
    }
  }

  private void requireNew(String name, Set<String> names) {
    if (!zip.has(name) || !names.add(name)) {
      throw damaged(name);
    }
  }

  private void requireReferences(Set<String> files, Set<String> videos) {
    var faults = new ArrayList<FieldFault>();
    for (int m = 0; m < course.modules().size(); m++) {
      var lessons = course.modules().get(m).lessons();
      for (int n = 0; n < lessons.size(); n++) {
        var pointer = PackedCourse.NAME + "/modules/" + m + "/lessons/" + n;
        faults.addAll(faults(lessons.get(n), pointer, files, videos));
      }
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(ImportExportProblem.PACKAGE_INVALID, List.copyOf(faults));
    }
  }

  private static List<FieldFault> faults(
      Lesson lesson, String pointer, Set<String> files, Set<String> videos) {
    var faults = new ArrayList<FieldFault>();
    if (lesson.video() != null && !videos.contains(lesson.video())) {
      faults.add(missing(pointer + "/video", lesson.video()));
    }
    for (int n = 0; n < lesson.blocks().size(); n++) {
      Block block = lesson.blocks().get(n);
      if (block.file() != null && !files.contains(block.file())) {
        faults.add(missing(pointer + "/blocks/" + n + "/file", block.file()));
      }
    }
    return faults;
  }

  private static FieldFault missing(String pointer, String name) {
    return new FieldFault(pointer, "missing", name, pointer);
  }

  private void requireBytes(String name) {
    var entry = listed.get(name);
    if (entry == null) {
      return;
    }
    var digest = sha256();
    try (var bytes = new DigestInputStream(zip.stream(name, Long.MAX_VALUE), digest)) {
      long count = bytes.transferTo(OutputStream.nullOutputStream());
      if (count != entry.bytes()
          || !HexFormat.of().formatHex(digest.digest()).equals(entry.sha256())) {
        throw damaged(name);
      }
    } catch (IOException broken) {
      throw new FileRefused(ZipProblem.ZIP_UNREADABLE);
    }
  }

  private static ProblemException damaged(String name) {
    return new ProblemException(ImportExportProblem.PACKAGE_DAMAGED, name);
  }
}

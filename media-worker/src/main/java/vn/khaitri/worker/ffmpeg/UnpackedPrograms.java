package vn.khaitri.worker.ffmpeg;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.zip.ZipFile;

/** The programs and their libraries, copied once from the jar of the JavaCV distribution. */
final class UnpackedPrograms {
  private static final String ENTRIES = "org/bytedeco/ffmpeg/linux-x86_64-gpl/";
  private static final String UNFINISHED = "unpacking";

  private UnpackedPrograms() {}

  /**
   * One process at a time; the others then find the work done.
   *
   * @return the folder that holds {@code ffmpeg} and {@code ffprobe}
   */
  static synchronized Path below(Path parent) throws IOException {
    Files.createDirectories(parent);
    var lock = parent.resolve(UNFINISHED + ".lock");
    try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      var jar = jar();
      var folder = parent.resolve(jar.getFileName().toString().replaceAll("\\.jar$", ""));
      if (held.isValid() && Files.notExists(folder)) {
        var unfinished = parent.resolve(UNFINISHED);
        delete(unfinished);
        copy(jar, Files.createDirectory(unfinished));
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      }
      return folder;
    }
  }

  private static Path jar() throws IOException {
    var program = UnpackedPrograms.class.getClassLoader().getResource(ENTRIES + "ffmpeg");
    if (program == null) {
      throw new IOException("the ffmpeg jar (linux-x86_64-gpl) is not on the class path");
    }
    try {
      var connection = (JarURLConnection) program.openConnection();
      return Path.of(new URI(connection.getJarFileURL().toString()));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static void copy(Path jar, Path folder) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        var name = entry.getName();
        if (!name.startsWith(ENTRIES) || entry.isDirectory() || name.contains("libjni")) {
          continue;
        }
        var file = folder.resolve(name.substring(ENTRIES.length()));
        try (var in = zip.getInputStream(entry)) {
          Files.copy(in, file);
        }
        if (!file.toFile().setExecutable(true)) {
          throw new IOException("cannot make " + file + " executable");
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}

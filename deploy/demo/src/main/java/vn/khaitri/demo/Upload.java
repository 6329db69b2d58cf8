package vn.khaitri.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import vn.khaitri.contract.media.UploadApi;

/** A file through the resumable upload (tus). */
public final class Upload {
  private static final String PATH = "/api/v1/uploads";
  private static final String TUS = "1.0.0";

  private final ApiClient api;

  public Upload(ApiClient api) {
    this.api = api;
  }

  /** Sends the whole file and returns the id of its medium. */
  public UUID send(Path file) {
    try (var content = Files.newInputStream(file)) {
      var id = create(file.getFileName().toString(), Files.size(file));
      long offset = 0;
      for (var chunk = content.readNBytes(UploadApi.MAX_CHUNK);
          chunk.length > 0;
          chunk = content.readNBytes(UploadApi.MAX_CHUNK)) {
        append(id, offset, chunk);
        offset += chunk.length;
      }
      return id;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public UUID create(String fileName, long length) {
    var name = Base64.getEncoder().encodeToString(fileName.getBytes(StandardCharsets.UTF_8));
    var response =
        api.send(
            "POST",
            PATH,
            BodyPublishers.noBody(),
            "Tus-Resumable",
            TUS,
            "Upload-Length",
            Long.toString(length),
            "Upload-Metadata",
            "filename " + name);
    var location = response.headers().firstValue("Location").orElseThrow();
    return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
  }

  public void append(UUID id, long offset, byte[] chunk) {
    api.send(
        "PATCH",
        PATH + "/" + id,
        BodyPublishers.ofByteArray(Arrays.copyOf(chunk, chunk.length)),
        "Tus-Resumable",
        TUS,
        "Upload-Offset",
        Long.toString(offset),
        "Content-Type",
        UploadApi.OFFSET_OCTETS);
  }

  /** What the server holds, in bytes. */
  public long offset(UUID id) {
    return api.send("HEAD", PATH + "/" + id, BodyPublishers.noBody(), "Tus-Resumable", TUS)
        .headers()
        .firstValueAsLong("Upload-Offset")
        .orElseThrow();
  }
}

package vn.khaitri.worker.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleConsumer;
import vn.khaitri.contract.media.MediaJobView;
import vn.khaitri.worker.encoding.Workbench;
import vn.khaitri.worker.store.ObjectStore;

/**
 * The files of one job here and in the store, under the same names: what is in the output folder
 * below the target prefix, the rest below the work prefix.
 */
record JobObjects(ObjectStore store, MediaJobView job, Path folder) {
  private static final String PUBLISHED = Workbench.OUTPUT + "/";

  /** Fetches it unless it is here. */
  Path need(String name) throws IOException, InterruptedException {
    var file = folder.resolve(name);
    if (Files.notExists(file)) {
      store.download(key(name), file);
    }
    return file;
  }

  /**
   * Uploads in this order.
   *
   * @param share told how much is done, 0 to 1
   */
  void publish(List<String> names, DoubleConsumer share) throws IOException, InterruptedException {
    for (var i = 0; i < names.size(); i++) {
      store.upload(folder.resolve(names.get(i)), key(names.get(i)));
      share.accept((i + 1.0) / names.size());
    }
  }

  private String key(String name) {
    return name.startsWith(PUBLISHED)
        ? job.targetPrefix() + name.substring(PUBLISHED.length())
        : job.workPrefix() + name;
  }
}

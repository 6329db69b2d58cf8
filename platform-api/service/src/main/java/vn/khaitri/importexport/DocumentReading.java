package vn.khaitri.importexport;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.khaitri.documents.DocumentLimits;
import vn.khaitri.documents.Documents;
import vn.khaitri.filecheck.FileCheck;

/** The reader of documents, which knows no settings of ours, under those that it shall have. */
@Singleton
class DocumentReading {
  @Produces
  @Singleton
  Documents documents(DocumentsConfig config, FileCheck check) {
    var limits =
        new DocumentLimits(
            config.maxFile().asLongValue(),
            config.maxUnpacked().asLongValue(),
            config.maxText().asLongValue(),
            config.maxPicture().asLongValue(),
            config.maxEntries(),
            config.maxLessons());
    return new Documents(limits, check);
  }
}

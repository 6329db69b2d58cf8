package vn.khaitri.learning;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "khaitri.learning")
interface LearningConfig {
  /**
   * What of the usual time to read a lesson has to pass before it may be marked as done; 0 for
   * none.
   */
  double readingShare();
}

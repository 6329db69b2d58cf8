package vn.khaitri.local;

import java.util.function.Consumer;

/**
 * What a fresh home folder is filled with once everything runs; found by {@link
 * java.util.ServiceLoader}.
 */
public interface FirstRun {
  /**
   * Called at each start until it has returned once.
   *
   * @param api address of the API program
   * @param step told what happens next, in a few words
   */
  void fill(String api, Tokens tokens, Home home, Consumer<String> step) throws Exception;
}

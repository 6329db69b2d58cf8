package vn.khaitri.demo;

import java.util.function.Consumer;
import vn.khaitri.local.FirstRun;
import vn.khaitri.local.Home;
import vn.khaitri.local.Tokens;

/** Fills a fresh home with the demo. */
public final class DemoFirstRun implements FirstRun {
  @Override
  public void fill(String api, Tokens tokens, Home home, Consumer<String> step) throws Exception {
    new DemoLoader(new People(api, tokens), home.folder().resolve("demo"), step).load();
  }
}

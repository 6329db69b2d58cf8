package vn.khaitri.contract.caption;

import java.util.List;

/**
 * @param captions those that are written, Vietnamese first
 * @param offered languages that are often wanted; any other of BCP 47 may be written as well
 */
public record CaptionsView(
    double durationSeconds, List<CaptionView> captions, List<LanguageView> offered) {
  public record LanguageView(String language, String label) {}
}

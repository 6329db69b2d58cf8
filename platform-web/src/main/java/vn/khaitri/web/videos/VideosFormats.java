package vn.khaitri.web.videos;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.util.Locale;
import vn.khaitri.contract.media.MediaState;
import vn.khaitri.contract.videos.ReplacementState;
import vn.khaitri.contract.videos.StorageView;

/** Room, and states, as the pages show them. */
@TemplateExtension
class VideosFormats {
  private static final double MEGABYTE = 1024 * 1024;
  private static final double GIGABYTE = 1024 * MEGABYTE;
  private static final Locale VIETNAMESE = Locale.of("vi");

  private VideosFormats() {}

  /** 12,5 GB; what is less than one, in MB; with a place after the comma below 100. */
  static String room(
      long bytes, @TemplateExtension.TemplateAttribute(TemplateInstance.LOCALE) Object locale) {
    var language = locale instanceof Locale chosen ? chosen : VIETNAMESE;
    return bytes < GIGABYTE
        ? number(bytes / MEGABYTE, language) + " MB"
        : number(bytes / GIGABYTE, language) + " GB";
  }

  private static String number(double amount, Locale language) {
    boolean whole = amount >= 100 || amount == Math.rint(amount);
    return String.format(language, whole ? "%.0f" : "%.1f", whole ? amount : Math.max(0.1, amount));
  }

  /** 0 to 100. */
  static int percent(StorageView room) {
    return room.allowedBytes() == 0
        ? 100
        : (int) Math.min(100, room.usedBytes() * 100 / room.allowedBytes());
  }

  static long left(StorageView room) {
    return Math.max(0, room.allowedBytes() - room.usedBytes());
  }

  /** CSS class of its tag. */
  static String tone(MediaState state) {
    return switch (state) {
      case READY -> "good";
      case FAILED -> "bad";
      case UPLOADING, QUEUED, PROCESSING, CANCELLED -> "warn";
    };
  }

  static boolean isReady(MediaState state) {
    return state == MediaState.READY;
  }

  /** Whether it goes on by itself, so that the page should look again. */
  static boolean isMoving(MediaState state) {
    return state == MediaState.QUEUED || state == MediaState.PROCESSING;
  }

  /** CSS class of its tag. */
  static String tone(ReplacementState state) {
    return switch (state) {
      case APPLIED -> "good";
      case REFUSED -> "bad";
      case OPEN -> "warn";
      case WITHDRAWN -> "plain-tag";
    };
  }

  static boolean isOpen(ReplacementState state) {
    return state == ReplacementState.OPEN;
  }
}

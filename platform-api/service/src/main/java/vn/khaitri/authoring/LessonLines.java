package vn.khaitri.authoring;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.owasp.html.Encoding;
import vn.khaitri.contract.authoring.Block;

/** What a lesson says, line by line, without its looks: for comparing. */
final class LessonLines {
  private static final Pattern LINE_END =
      Pattern.compile("(?i)</(?:p|h[1-6]|li|tr|blockquote|pre|caption|div|dt|dd)>|<br ?/?>|\\R");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private LessonLines() {}

  static List<String> of(List<Block> blocks) {
    return blocks.stream().flatMap(LessonLines::lines).toList();
  }

  private static Stream<String> lines(Block block) {
    return switch (block.kind()) {
      case TEXT ->
          LINE_END
              .splitAsStream(LessonHtml.sanitised(block.text()))
              .map(line -> Encoding.decodeHtml(TAG.matcher(line).replaceAll(" "), false).strip())
              .filter(line -> !line.isEmpty());
      case PICTURE -> Stream.of("[🖼 " + block.text() + " · " + block.assetId() + "]");
      case DOCUMENT -> Stream.of("[📄 " + block.text() + " · " + block.assetId() + "]");
      case LINK -> Stream.of("[🔗 " + block.text() + " · " + block.address() + "]");
    };
  }
}

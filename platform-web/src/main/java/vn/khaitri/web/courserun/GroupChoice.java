package vn.khaitri.web.courserun;

import java.util.List;
import java.util.stream.Stream;
import vn.khaitri.contract.catalog.CourseDetailView.AudienceLine;

/**
 * An audience group to tick.
 *
 * @param name verbatim; empty for a group that is not offered any more but was ticked
 */
record GroupChoice(String code, String name, boolean chosen) {
  static List<GroupChoice> of(List<AudienceLine> offered, List<String> chosen) {
    var codes = offered.stream().map(AudienceLine::code).toList();
    return Stream.concat(
            offered.stream()
                .map(
                    group ->
                        new GroupChoice(group.code(), group.name(), chosen.contains(group.code()))),
            chosen.stream()
                .filter(code -> !codes.contains(code))
                .map(code -> new GroupChoice(code, "", true)))
        .toList();
  }
}

package vn.khaitri.web.programme;

import java.util.List;
import java.util.stream.Stream;
import vn.khaitri.contract.organisation.AudienceGroupView;

/**
 * An audience group to tick.
 *
 * @param name verbatim; empty for a group that has ended since it was ticked
 */
record GroupChoice(String code, String name, boolean chosen) {
  static List<GroupChoice> of(List<AudienceGroupView> groups, List<String> chosen) {
    var valid = groups.stream().map(AudienceGroupView::code).toList();
    return Stream.concat(
            groups.stream()
                .map(
                    group ->
                        new GroupChoice(
                            group.code(), group.verbatimName(), chosen.contains(group.code()))),
            chosen.stream()
                .filter(code -> !valid.contains(code))
                .map(code -> new GroupChoice(code, "", true)))
        .toList();
  }
}

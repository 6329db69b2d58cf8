package vn.khaitri.web.competency;

import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khaitri.contract.Problem;
import vn.khaitri.contract.competency.DraftFramework;
import vn.khaitri.contract.competency.FrameworkState;
import vn.khaitri.contract.competency.FrameworkView;
import vn.khaitri.web.shell.Form;

/**
 * A framework as its page shows it.
 *
 * @param form to describe it anew
 * @param problem of another act than describing it
 */
record FrameworkSheet(
    FrameworkView framework, Form form, boolean admin, @Nullable Problem problem) {

  static String page(String code) {
    return UriBuilder.fromPath("/khung-ky-nang/{code}").build(code).toString();
  }

  public String page() {
    return page(framework.code());
  }

  public boolean isDraft() {
    return framework.state() == FrameworkState.DRAFT;
  }

  /** Whether the viewer may change it. */
  public boolean isEditable() {
    return admin && isDraft();
  }

  public boolean isEmpty() {
    return framework.groups().stream().allMatch(group -> group.skills().isEmpty());
  }

  /** Groups and skills as they are sent back with a new description. */
  static List<DraftFramework.Group> groups(FrameworkView framework) {
    var prefix = framework.code().length() + 1;
    return framework.groups().stream()
        .map(
            group ->
                new DraftFramework.Group(
                    group.name(),
                    group.skills().stream()
                        .map(
                            skill ->
                                new DraftFramework.Skill(
                                    skill.code().substring(prefix),
                                    skill.name(),
                                    skill.level(),
                                    skill.description()))
                        .toList()))
        .toList();
  }
}

package vn.khaitri.web.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.khaitri.contract.Roles;

/** An entry of the menu in the head of every page; its name stands in {@link ShellMessages}. */
public enum MenuItem {
  HOME("/"),
  COMMUNE("/xa"),
  MY_LEARNING("/", "/hoc", "/lam-bai"),
  COURSES("/khoa-hoc"),
  CERTIFICATES("/chung-nhan"),
  TEACHING("/day"),
  APPRAISAL("/tham-dinh"),
  LIBRARY("/kho"),
  ADMINISTRATION("/quan-tri"),
  RUNS("/quan-tri/lop"),
  REGISTER("/quan-tri/so-cap"),
  CHECK("/xt"),
  HELP("/tro-giup");

  private final String path;
  private final List<String> under;

  MenuItem(String path, String... under) {
    this.path = path;
    this.under = List.of(under);
  }

  public String path() {
    return path;
  }

  /** A page that two entries lead to is under the one that comes closer. */
  boolean leadsTo(String page) {
    return holds(page)
        && Arrays.stream(values())
            .noneMatch(closer -> closer.path.startsWith(path + "/") && closer.holds(page));
  }

  private boolean holds(String page) {
    return page.equals(path)
        || (!path.equals("/") && page.startsWith(path + "/"))
        || under.stream().anyMatch(other -> page.startsWith(other + "/"));
  }

  /** Few entries for each role; who has several roles sees them in the order of daily use. */
  static List<MenuItem> of(boolean signedIn, Set<String> roles) {
    if (!signedIn) {
      return List.of(HOME, COURSES, CHECK, HELP);
    }
    var items = new ArrayList<MenuItem>();
    if (roles.contains(Roles.COMMUNE_LEADER)) {
      items.add(COMMUNE);
    }
    if (roles.contains(Roles.LEARNER)) {
      items.addAll(List.of(MY_LEARNING, COURSES, CERTIFICATES));
    } else {
      items.add(HOME);
    }
    if (roles.contains(Roles.INSTRUCTOR)) {
      items.add(TEACHING);
    }
    if (roles.contains(Roles.APPRAISER)) {
      items.add(APPRAISAL);
    }
    if (roles.contains(Roles.INSTRUCTOR)
        || roles.contains(Roles.APPRAISER)
        || roles.contains(Roles.ADMIN)) {
      items.add(LIBRARY);
    }
    if (roles.contains(Roles.ADMIN)) {
      items.addAll(List.of(RUNS, REGISTER, ADMINISTRATION));
    }
    items.add(HELP);
    return items;
  }
}

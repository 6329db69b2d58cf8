package vn.khaitri.web.programme;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import vn.khaitri.contract.programme.CopyProgramme;
import vn.khaitri.contract.programme.ProgrammeView;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes of a copy for another audience.
 *
 * @param audience one post a line
 */
record CopyForm(
    String code,
    String name,
    List<String> audienceGroups,
    String audience,
    String audienceVerbatim) {
  static CopyForm of(ProgrammeView programme) {
    return new CopyForm("", programme.description().name(), List.of(), "", "");
  }

  static CopyForm of(MultivaluedMap<String, String> form) {
    return new CopyForm(
        FormBox.text(form, "code"),
        FormBox.text(form, "name"),
        FormBox.texts(form, "audienceGroups"),
        FormBox.text(form, "audience"),
        FormBox.text(form, "audienceVerbatim"));
  }

  CopyProgramme request() {
    return new CopyProgramme(
        code, name, audienceGroups, ProgrammeForm.lines(audience), audienceVerbatim);
  }
}

package vn.khaitri.web.programme;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Objects;
import vn.khaitri.contract.authoring.PeriodKind;
import vn.khaitri.contract.programme.SlotSubject;
import vn.khaitri.contract.programme.WriteSlots;
import vn.khaitri.web.shell.FormBox;

/**
 * The boxes that give periods of a day to a module.
 *
 * @param module its number; empty to free the periods
 * @param topic code of a topic; empty for none in particular
 */
record SlotsForm(
    String day,
    String from,
    String to,
    String module,
    PeriodKind kind,
    String topic,
    int revision) {
  static SlotsForm fresh(int revision) {
    return new SlotsForm("1", "1", "1", "", PeriodKind.THEORY, "", revision);
  }

  static SlotsForm of(MultivaluedMap<String, String> form) {
    return new SlotsForm(
        FormBox.text(form, "day"),
        FormBox.text(form, "from"),
        FormBox.text(form, "to"),
        FormBox.text(form, "subject-module"),
        Objects.requireNonNullElse(
            FormBox.choice(PeriodKind.class, FormBox.text(form, "subject-kind")),
            PeriodKind.THEORY),
        FormBox.text(form, "subject-topic"),
        Objects.requireNonNullElse(FormBox.number(form, "revision"), 0));
  }

  WriteSlots request() {
    return new WriteSlots(
        ProgrammeForm.number(day),
        ProgrammeForm.number(from),
        ProgrammeForm.number(to),
        module.isEmpty()
            ? null
            : new SlotSubject(ProgrammeForm.number(module), kind, topic.isEmpty() ? null : topic),
        revision);
  }

  public boolean isOfModule(int number) {
    return module.equals(String.valueOf(number));
  }

  public boolean isOnDay(int number) {
    return day.equals(String.valueOf(number));
  }

  public boolean startsAt(int number) {
    return from.equals(String.valueOf(number));
  }

  public boolean endsAt(int number) {
    return to.equals(String.valueOf(number));
  }
}

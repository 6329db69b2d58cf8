package vn.khaitri.web.competency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.competency.FrameworkState;

/** Texts of competency frameworks. */
@MessageBundle("competency")
interface CompetencyMessages {
  String title();
  String lead();
  String none();
  String skillCount(int count);
  @Message String state(FrameworkState state);
  String create();
  String createHint();
  String code();
  String codeHint();
  String name();
  String document();
  String documentHint();
  String validFrom();
  String validTo();
  String validToHint();
  String noEnd();
  String describe();
  String save();
  String skills();
  String noSkills();
  String skillCode();
  String skillName();
  String level();
  String importTitle();
  String importHint();
  String file();
  String importSkills();
  String row(int number);
  String force();
  String forceHint();
  String forceYes();
  String end();
  String endHint();
  String endYes();
  String discard();
  String discardSure();
  String discardYes();
}

package vn.khaitri.web.competency;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.competency.FrameworkState;

/** Texts of competency frameworks. */
@MessageBundle("competency")
interface CompetencyMessages {
  @Message
  String title();

  @Message
  String lead();

  @Message
  String none();

  @Message
  String skillCount(int count);

  @Message
  String state(FrameworkState state);

  @Message
  String create();

  @Message
  String createHint();

  @Message
  String code();

  @Message
  String codeHint();

  @Message
  String name();

  @Message
  String document();

  @Message
  String documentHint();

  @Message
  String validFrom();

  @Message
  String validTo();

  @Message
  String validToHint();

  @Message
  String noEnd();

  @Message
  String describe();

  @Message
  String save();

  @Message
  String skills();

  @Message
  String noSkills();

  @Message
  String skillCode();

  @Message
  String skillName();

  @Message
  String level();

  @Message
  String importTitle();

  @Message
  String importHint();

  @Message
  String file();

  @Message
  String importSkills();

  @Message
  String row(int number);

  @Message
  String force();

  @Message
  String forceHint();

  @Message
  String forceYes();

  @Message
  String end();

  @Message
  String endHint();

  @Message
  String endYes();

  @Message
  String discard();

  @Message
  String discardSure();

  @Message
  String discardYes();
}

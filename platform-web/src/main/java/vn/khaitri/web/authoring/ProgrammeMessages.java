package vn.khaitri.web.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of training programmes. */
@MessageBundle("programme")
interface ProgrammeMessages {
  @Message
  String title();

  @Message
  String none();

  @Message
  String periods(int theory, int practice);

  @Message
  String code();

  @Message
  String source();

  @Message
  String audience();

  @Message
  String length();

  @Message
  String days(int days, int periods);

  @Message
  String periodTable();

  @Message
  String moduleNumber();

  @Message
  String module();

  @Message
  String theory();

  @Message
  String practice();

  @Message
  String sum();

  @Message
  String topics();
}

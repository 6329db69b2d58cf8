package vn.khaitri.web.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.programme.ProgrammeState;

/** Texts of training programmes. */
@MessageBundle("programme")
interface ProgrammeMessages {
  @Message
  String title();

  @Message
  String none();

  @Message
  String periods(long theory, long practice);

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

  @Message
  String state(ProgrammeState state);
}

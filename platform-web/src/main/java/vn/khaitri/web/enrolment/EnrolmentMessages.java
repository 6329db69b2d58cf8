package vn.khaitri.web.enrolment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the ways into a course. */
@MessageBundle("enrolment")
interface EnrolmentMessages {
  @Message
  String begin();

  @Message
  String enrol();

  @Message
  String enrolInto(String run);

  @Message
  String signIn();

  @Message
  String goOn();

  @Message
  String alreadyIn();

  @Message
  String inRun();

  @Message
  String noRun();

  @Message
  String notALearner();

  @Message
  String runs();

  @Message
  String unit();

  @Message
  String wave();

  @Message
  String mode();

  @Message
  String dates();

  @Message
  String fromTo(String start, String end);

  @Message
  String opens();

  @Message
  String deadline();

  @Message
  String until(String day);

  @Message
  String seats();

  @Message
  String seatsLeft(int left, int all);

  @Message
  String full();

  @Message
  String unlimited();

  @Message
  String selfPaced();

  @Message
  String byNomination();

  @Message
  String notNow();

  @Message
  String myGroups();

  @Message
  String prerequisites();

  @Message
  String met();

  @Message
  String notMet();

  @Message
  String toCourse();
}

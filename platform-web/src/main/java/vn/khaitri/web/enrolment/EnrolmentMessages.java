package vn.khaitri.web.enrolment;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the ways into a course. */
@MessageBundle("enrolment")
interface EnrolmentMessages {
  String begin();
  String enrol();
  String enrolInto(String run);
  String signIn();
  String goOn();
  String alreadyIn();
  String inRun();
  String noRun();
  String notALearner();
  String runs();
  String unit();
  String wave();
  String mode();
  String dates();
  String fromTo(String start, String end);
  String opens();
  String deadline();
  String until(String day);
  String seats();
  String seatsLeft(int left, int all);
  String full();
  String unlimited();
  String selfPaced();
  String byNomination();
  String notNow();
  String myGroups();
  String prerequisites();
  String met();
  String notMet();
  String toCourse();
}

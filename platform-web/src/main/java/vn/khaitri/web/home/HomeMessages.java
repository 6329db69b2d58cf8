package vn.khaitri.web.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the first page. */
@MessageBundle("home")
interface HomeMessages {
  @Message
  String title();

  @Message
  String what();

  @Message
  String signIn();

  @Message
  String courses();

  @Message
  String coursesHint();

  @Message
  String check();

  @Message
  String checkHint();

  @Message
  String myLearning();

  @Message
  String goOn();

  @Message
  String nextUp(String kind, int number, int count);

  @Message
  String noneYet();

  @Message
  String chooseCourse();

  @Message
  String allDone();

  @Message
  String myCourses();

  @Message
  String finished();

  @Message
  String work();
}

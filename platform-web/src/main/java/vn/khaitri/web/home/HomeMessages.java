package vn.khaitri.web.home;

import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the first page. */
@MessageBundle("home")
interface HomeMessages {
  String title();
  String what();
  String signIn();
  String signUp();
  String courses();
  String coursesHint();
  String check();
  String checkHint();
  String myLearning();
  String goOn();
  String nextUp(String kind, int number, int count);
  String noneYet();
  String chooseCourse();
  String allDone();
  String myCourses();
  String finished();
  String work();
}

package vn.khaitri.web.courserun;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.courserun.FinalExamMode;
import vn.khaitri.contract.courserun.FundingSource;
import vn.khaitri.contract.courserun.RunState;

/** Texts of planning course runs and their class sessions. */
@MessageBundle("runs")
interface RunMessages {
  @Message
  String title();

  @Message
  String create();

  @Message
  String filters();

  @Message
  String course();

  @Message
  String anyCourse();

  @Message
  String unit();

  @Message
  String unitFilterHint();

  @Message
  String anyUnit();

  @Message
  String communesOf(String province);

  @Message
  String provinces();

  @Message
  String wave();

  @Message
  String waveFilterHint();

  @Message
  String mode();

  @Message
  String anyMode();

  @Message
  String state();

  @Message
  String anyState();

  @Message
  String stateOf(RunState state);

  @Message
  String from();

  @Message
  String to();

  @Message
  String apply();

  @Message
  String clear();

  @Message
  String found(long total);

  @Message
  String table();

  @Message
  String noRuns();

  @Message
  String nothingFound();

  @Message
  String selfPaced();

  @Message
  String selfPacedMeans();

  @Message
  String learners(long count);

  @Message
  String learnersOf(long count, int seats);

  @Message
  String learnersLabel();

  @Message
  String dates();

  @Message
  String fromTo(String start, String end);

  @Message
  String chooseCourse();

  @Message
  String filterCourse();

  @Message
  String findCourse();

  @Message
  String words();

  @Message
  String search();

  @Message
  String noCourse();

  @Message
  String back();

  @Message
  String otherCourse();

  @Message
  String ofCourse(String course);

  @Message
  String version();

  @Message
  String versionHint();

  @Message
  String versionOf(int number, String state);

  @Message
  String name();

  @Message
  String waveHint();

  @Message
  String unitHint();

  @Message
  String chooseUnit();

  @Message
  String showCommunes();

  @Message
  String startsAt();

  @Message
  String endsAt();

  @Message
  String opensAt();

  @Message
  String opensAtHint();

  @Message
  String enrolUntil();

  @Message
  String enrolUntilHint();

  @Message
  String noDay();

  @Message
  String seats();

  @Message
  String seatsHint();

  @Message
  String audience();

  @Message
  String audienceHint();

  @Message
  String asCourse();

  @Message
  String selfEnrolment();

  @Message
  String selfEnrolmentHint();

  @Message
  String entering();

  @Message
  String bySelf();

  @Message
  String byList();

  @Message
  String funding();

  @Message
  String fundingOf(FundingSource source);

  @Message
  String exam();

  @Message
  String examOf(FinalExamMode mode);

  @Message
  String examRule();

  @Message
  String examReason();

  @Message
  String examDocument();

  @Message
  String save();

  @Message
  String planIt();

  @Message
  String edit();

  @Message
  String editTitle(String run);

  @Message
  String toRun();

  @Message
  String enrolment();

  @Message
  String openNow();

  @Message
  String untilDay(String day);

  @Message
  String since(String day);

  @Message
  String asVersion(String course, int number);

  @Message
  String missingAssets();

  @Message
  String missing();

  @Message
  String cancelReason();

  @Message
  String open();

  @Message
  String openSure();

  @Message
  String openYes();

  @Message
  String close();

  @Message
  String closeSure();

  @Message
  String closeYes();

  @Message
  String cancel();

  @Message
  String cancelSure();

  @Message
  String cancelYes();

  @Message
  String sessions();

  @Message
  String noSessions();

  @Message
  String addSession();

  @Message
  String changeSession();

  @Message
  String attendance();

  @Message
  String people();

  @Message
  String lesson();

  @Message
  String lessonHint();

  @Message
  String noLesson();

  @Message
  String lessonOfOtherVersion();

  @Message
  String day();

  @Message
  String begins();

  @Message
  String ends();

  @Message
  String timeHint();

  @Message
  String venues();

  @Message
  String venuesHint();

  @Message
  String live();

  @Message
  String liveHint();

  @Message
  String periods();

  @Message
  String periodsOf(String count);

  @Message
  String lecturer();

  @Message
  String lecturerHint();

  @Message
  String remove();

  @Message
  String removeSure();

  @Message
  String removeYes();
}

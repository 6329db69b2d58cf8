package vn.khaitri.web.standing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.khaitri.contract.standing.StandingOrder;
import vn.khaitri.contract.standing.StandingState;

/** Texts of how learners stand. */
@MessageBundle("standing")
interface StandingMessages {
  String title();
  String tallies();
  String everybody();
  @Message String state(StandingState state);
  String slowMeans();
  String sort();
  @Message String order(StandingOrder order);
  String apply();
  String table();
  String caption();
  String name();
  String stateLabel();
  String since(String day);
  String percent();
  String periods();
  String periodsOf(String theory, String practice);
  String seen();
  String never();
  String exam();
  String percentOf(int percent);
  String remarks();
  String fast(int days);
  String refused(int reports);
  String remarksMean();
  String nobody();
  String nobodySo();
  String toRoster();
  String commune();
  String communeOf(String unit);
  String noCommune();
  String joinCommune();
  String myLearning();
  String noLearning();
  String people(long people, long outside);
  String noPeople();
  String peopleHeading();
  String runs();
  String runCounts(long notBegun, long learning, long slow, long done);
  String allRuns();
  String peopleTitle();
  String inRun(String course);
  String progress(int percent);
  String sinceState(String day);
}

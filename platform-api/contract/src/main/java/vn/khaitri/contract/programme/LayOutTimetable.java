package vn.khaitri.contract.programme;

/**
 * @param revision as in {@link WriteProgrammeModule}
 */
public record LayOutTimetable(int revision) {}

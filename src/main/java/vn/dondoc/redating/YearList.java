package vn.dondoc.redating;

import java.util.List;

/** All years that were entered, the newest first. @param next the one that may be entered now */
record YearList(List<Line> years, int next, boolean office) {
    record Line(int year, String state, int workingDays, int daysOff, String basis, String confirmed) {}
}

package vn.dondoc.workflow;

import java.time.LocalDate;
import java.util.List;

/**
 * How a user task presents itself when it opens.
 *
 * @param name what, for which directive and period, for whom; shortened to what the engine can hold
 * @param groups who may work on it
 * @param assignee the person it is first laid before; null when any of the groups may take it
 * @param due last day, inclusive; null when it has no deadline
 * @param priority higher comes first in the list; 50 is usual
 */
public record TaskPlan(String name, List<String> groups, String assignee, LocalDate due, int priority) {
    public static final int USUAL = 50;

    public TaskPlan(String name, List<String> groups, String assignee, LocalDate due) {
        this(name, groups, assignee, due, USUAL);
    }
}

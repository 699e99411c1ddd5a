package vn.dondoc.calendar;

import java.util.List;

/**
 * A coming year's calendar as the law lets it be foreseen. It binds nobody until a person has compared it with the official
 * plan and confirmed it; days that the Government swaps are never part of it.
 *
 * @param grounds Vietnamese sentences: how each moving holiday was found
 */
public record Proposal(YearDraft draft, List<String> grounds) {}

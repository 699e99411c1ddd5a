package vn.dondoc.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.amendment.Proposal.Deed;
import vn.dondoc.amendment.Proposal.Fields;
import vn.dondoc.drafting.DraftReadings.Task;

/** The comparison as proposals that people may correct. */
@Component
class FirstProposals {
    private final ProposalTable proposals;

    FirstProposals(ProposalTable proposals) {
        this.proposals = proposals;
    }

    /** What the document leaves as it is, is not proposed; what it adds for several agencies is proposed once. */
    void write(UUID amendment, List<Offer.Row> changed, List<Task> tasks) {
        Map<String, Task> byEntry =
                tasks.stream().collect(Collectors.toMap(task -> task.entry().toString(), Function.identity()));
        Map<Task, List<String>> added = new LinkedHashMap<>();
        for (Offer.Row row : changed) {
            if (row.to() == null) withdraw(amendment, row);
            else if (row.from() == null) lead(added, byEntry.get(row.to().id()), row);
            else change(amendment, row, byEntry.get(row.to().id()));
        }
        added.forEach((task, leads) -> add(amendment, task, leads));
    }

    private static void lead(Map<Task, List<String>> added, Task task, Offer.Row row) {
        List<String> leads = added.computeIfAbsent(task, t -> new ArrayList<>());
        if (row.to().lead() != null) leads.add(row.to().lead());
    }

    private void withdraw(UUID amendment, Offer.Row row) {
        proposals.insert(
                amendment, null, Deed.WITHDRAW, UUID.fromString(row.from().id()), Fields.BLANK);
    }

    private void change(UUID amendment, Offer.Row row, Task task) {
        boolean words = row.deeds().contains(Change.Deed.NEW_TEXT);
        Fields fields = new Fields(
                "",
                words ? task.title() : "",
                words ? task.body() : "",
                words ? task.product() : "",
                row.deeds().contains(Change.Deed.NEW_LEAD) ? row.to().lead() : "",
                "",
                row.deeds().contains(Change.Deed.NEW_DATE) ? row.to().dueOn().toString() : "");
        proposals.insert(
                amendment, task.entry(), Deed.CHANGE, UUID.fromString(row.from().id()), fields);
    }

    private void add(UUID amendment, Task task, List<String> leads) {
        Fields fields = new Fields(
                task.section(),
                task.title(),
                task.body(),
                task.product(),
                String.join("; ", leads),
                task.cooperators(),
                task.dueOn());
        proposals.insert(amendment, task.entry(), Deed.ADD, null, fields);
    }
}

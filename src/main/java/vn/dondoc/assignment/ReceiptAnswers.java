package vn.dondoc.assignment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Officer;

/** Reads what an agency typed into its receipt: every line accepted unless it says otherwise, returned only with a reason. */
@Component
class ReceiptAnswers {
    private final Agencies agencies;

    ReceiptAnswers(Agencies agencies) {
        this.agencies = agencies;
    }

    /** The draft of forms/receive.html. */
    record Draft(Map<UUID, Line> lines) {
        Line line(UUID id) {
            Line line = lines == null ? null : lines.get(id);
            return line == null ? new Line(null, null, null) : line;
        }
    }

    /** @param answer ACCEPT or RETURN; null accepts */
    record Line(String answer, String officer, String reason) {
        boolean returned() {
            return "RETURN".equals(answer);
        }
    }

    List<Receipt.Answer> read(Receipt receipt, List<Receipt.Line> lines, Draft draft) {
        refuseReturnsWithoutReason(lines, draft);
        String contact = agencies.get(receipt.agency()).contact();
        Set<String> officers = agencies.officersOf(receipt.agency()).stream()
                .map(Officer::login)
                .collect(Collectors.toSet());
        return lines.stream()
                .map(line -> answer(line, draft.line(line.assignmentId()), contact, officers))
                .toList();
    }

    /** Everything accepted, the agency's contact named. */
    List<Receipt.Answer> acceptAll(Receipt receipt, List<Receipt.Line> lines) {
        return lines.stream()
                .map(line -> accept(receipt.agency(), line.assignmentId()))
                .toList();
    }

    Receipt.Answer accept(String agency, UUID assignmentId) {
        return new Receipt.Answer(assignmentId, true, agencies.get(agency).contact(), null);
    }

    private static Receipt.Answer answer(Receipt.Line line, Line typed, String contact, Set<String> officers) {
        if (typed.returned()) return new Receipt.Answer(line.assignmentId(), false, null, Typed.reason(typed.reason()));
        String officer = typed.officer() == null || typed.officer().isBlank() ? contact : typed.officer();
        if (officer != null && !officers.contains(officer))
            throw AssignmentRefused.officerOfAnotherAgency(line.ordinal());
        return new Receipt.Answer(line.assignmentId(), true, officer, null);
    }

    private static void refuseReturnsWithoutReason(List<Receipt.Line> lines, Draft draft) {
        List<Receipt.Line> silent = lines.stream()
                .filter(l -> draft.line(l.assignmentId()).returned())
                .filter(l -> Typed.optional(draft.line(l.assignmentId()).reason()) == null)
                .toList();
        if (!silent.isEmpty())
            throw AssignmentRefused.returnReasonsMissing(
                    silent.size(),
                    silent.stream().map(l -> String.valueOf(l.ordinal())).collect(Collectors.joining(", ")));
    }
}

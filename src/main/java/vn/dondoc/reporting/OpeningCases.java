package vn.dondoc.reporting;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The reports of the batch that this thread opens: the tasks that open with them need not read each again. */
@Component
class OpeningCases {
    private final ThreadLocal<Map<UUID, ReportCase>> opening = ThreadLocal.withInitial(Map::of);

    void during(Collection<ReportCase> cases, Runnable work) {
        opening.set(cases.stream().collect(Collectors.toMap(c -> c.report().id(), Function.identity())));
        try {
            work.run();
        } finally {
            opening.remove();
        }
    }

    Optional<ReportCase> find(UUID reportId) {
        return Optional.ofNullable(opening.get().get(reportId));
    }
}

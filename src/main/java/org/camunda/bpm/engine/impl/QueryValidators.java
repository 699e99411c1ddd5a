package org.camunda.bpm.engine.impl;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * Takes the place of the engine's own class, whose check looks at the outer query only: an expression inside
 * {@code orQueries} reached the evaluator, that is, a task query could run code (CVE-2026-109432; no patched community
 * release exists). Classes of the application precede the engine's jar. Not needed in a patched engine.
 */
public class QueryValidators {

    /** Queries as they come by REST. */
    public static class AdhocQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {
        @SuppressWarnings("rawtypes")
        public static final AdhocQueryValidator INSTANCE = new AdhocQueryValidator();

        private AdhocQueryValidator() {}

        @Override
        public void validate(T query) {
            if (!configuration().isEnableExpressionsInAdhocQueries() && hasExpressions(query))
                throw new BadUserRequestException("Expressions are forbidden in adhoc queries.");
        }

        @SuppressWarnings("unchecked")
        public static <T extends AbstractQuery<?, ?>> AdhocQueryValidator<T> get() {
            return (AdhocQueryValidator<T>) INSTANCE;
        }
    }

    /** Queries as filters store them. */
    public static class StoredQueryValidator<T extends AbstractQuery<?, ?>> implements Validator<T> {
        @SuppressWarnings("rawtypes")
        public static final StoredQueryValidator INSTANCE = new StoredQueryValidator();

        private StoredQueryValidator() {}

        @Override
        public void validate(T query) {
            if (!configuration().isEnableExpressionsInStoredQueries() && hasExpressions(query))
                throw new BadUserRequestException("Expressions are forbidden in stored queries.");
        }

        @SuppressWarnings("unchecked")
        public static <T extends AbstractQuery<?, ?>> StoredQueryValidator<T> get() {
            return (StoredQueryValidator<T>) INSTANCE;
        }
    }

    private static ProcessEngineConfigurationImpl configuration() {
        return Context.getProcessEngineConfiguration();
    }

    private static boolean hasExpressions(AbstractQuery<?, ?> query) {
        if (!query.getExpressions().isEmpty()) return true;
        if (query instanceof TaskQueryImpl tasks)
            for (TaskQueryImpl part : tasks.getQueries())
                if (part != query && !part.getExpressions().isEmpty()) return true;
        return false;
    }
}

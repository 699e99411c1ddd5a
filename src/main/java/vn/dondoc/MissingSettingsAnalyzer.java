package vn.dondoc;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to set instead of a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<RequiredSettings.MissingSettings> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RequiredSettings.MissingSettings cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}

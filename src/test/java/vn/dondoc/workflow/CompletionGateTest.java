package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.support.DonDocTest;

@DonDocTest
class CompletionGateTest {
    @Autowired
    TaskService tasks;

    @Test
    void anUndeclaredVariableIsRefusedInVietnamese() {
        assertThatThrownBy(() -> tasks.complete("none", Map.of("deadline", "2031-01-01")))
                .isInstanceOf(FormFieldValidationException.class)
                .hasMessageContaining("Không nhận dữ liệu \"deadline\"");
    }

    @Test
    void theSideDoorsAreClosed() {
        assertThatThrownBy(() -> tasks.resolveTask("none")).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.handleBpmnError("none", "e")).isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> tasks.handleEscalation("none", "e")).isInstanceOf(BadUserRequestException.class);
    }
}

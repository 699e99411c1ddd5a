package vn.dondoc.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the form of a user task; every user task of the models has exactly one. */
@Component
class TaskForms {
    private final Map<UserTask, TaskForm> forms = new HashMap<>();

    TaskForms(List<TaskForm> all) {
        for (TaskForm form : all)
            for (UserTask task : form.serves())
                if (forms.put(task, form) != null) throw new IllegalStateException("Two forms for " + task);
    }

    TaskForm of(UserTask task) {
        TaskForm form = forms.get(task);
        if (form == null) throw new IllegalStateException("No form for " + task);
        return form;
    }

    Set<UserTask> served() {
        return Set.copyOf(forms.keySet());
    }
}

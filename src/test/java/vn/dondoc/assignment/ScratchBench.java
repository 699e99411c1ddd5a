package vn.dondoc.assignment;

import java.util.*;
import org.camunda.bpm.engine.*;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.support.DonDocTest;

@DonDocTest
@Import({AssignmentFixture.class, StandIns.class})
class ScratchBench {
    @Autowired AssignmentFixture fixture;
    @Autowired Issuing issuing;
    @Autowired Delivery delivery;
    @Autowired RuntimeService runtime;
    @Autowired RepositoryService repo;
    @Autowired TransactionTemplate tx;

    @Test
    void bench() {
        repo.createDeployment().addString("bare.bpmn", """
          <?xml version="1.0" encoding="UTF-8"?>
          <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="x">
          <process id="bare" isExecutable="true" camunda:historyTimeToLive="P1D"><startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="t"/><userTask id="t" camunda:candidateGroups="g"/><sequenceFlow id="g" sourceRef="t" targetRef="e"/><endEvent id="e"/></process></definitions>""".strip()).deploy();
        int n = Integer.getInteger("n", 1000);
        for (int round = 0; round < 5; round++) {
            double bare = time(() -> starts("bare", n));
            double engine = time(() -> starts("assignment", n));
            UUID plan = plan(n);
            double ours = time(() -> { do command(() -> issuing.issueBatch(plan)); while (!issuing.allIssued(plan)); });
            double deliver = time(() -> command(() -> delivery.deliverAll(plan)));
            System.out.printf("BENCH n=%d bare %.2f engine(assignment) %.2f issue %.2f deliver %.2f | all/bare %.2f all/engine %.2f%n", n, bare, engine, ours, deliver, (ours + deliver) / bare, (ours+deliver)/engine);
        }
    }
    @Autowired org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration config;
    void command(Runnable r) { config.getCommandExecutorTxRequired().execute(c -> { r.run(); return null; }); }
    UUID plan(int n) {
        var p = fixture.plan();
        List<String> a = List.of("so-xay-dung","so-tai-chinh","so-noi-vu","so-y-te","so-tu-phap","ubnd-tp-vinh","so-ngoai-vu","thong-ke-tinh");
        for (int i = 0; i < n; i++) p.standing("Nhiệm vụ " + i, a.get(i % a.size()));
        return p.released();
    }
    void starts(String key, int n) {
        for (int from = 0; from < n; from += 100) {
            int f = from;
            command(() -> { for (int i = f; i < Math.min(n, f + 100); i++) runtime.startProcessInstanceByKey(key, "k" + i, Map.of("assignmentId", UUID.randomUUID().toString())); });
        }
    }
    static double time(Runnable r) { long t = System.nanoTime(); r.run(); return (System.nanoTime() - t) / 1e9; }
}

package vn.dondoc.workflow;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationInitializer;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How the engine is set up beyond application.yaml. */
@Configuration
class EngineConfiguration {

    /** One time for the engine and for us. */
    @Bean
    Clock clock() {
        return new EngineClock();
    }

    /** @param migrated our tables stand before the engine starts */
    @Bean
    @Order(0)
    ProcessEnginePlugin houseRules(
            ApplicationContext context,
            CompletionGate gate,
            FlywayMigrationInitializer migrated,
            List<BeforeEngine> before) {
        return new AbstractProcessEnginePlugin() {
            @Override
            public void preInit(ProcessEngineConfigurationImpl engine) {
                before.forEach(BeforeEngine::run);
                engine.setExpressionManager(new JuelExpressionManager(new ProcessBeans(context)));
                engine.setCustomSessionFactories(List.of(new DirectAuthorizations.Factory()));
                engine.setTaskService(new GuardedTaskService(gate));
                engine.setFormService(new GuardedFormService(gate));
            }
        };
    }
}

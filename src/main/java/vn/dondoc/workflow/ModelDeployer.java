package vn.dondoc.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Deploys models and forms under the names they have in the repository, from a jar as from a folder. */
@Component
class ModelDeployer implements InitializingBean {
    private static final List<String> PATTERNS = List.of("processes/*.bpmn", "forms/*.html");

    private final RepositoryService repository;
    private final InstanceMigration migration;
    private final TransactionTemplate transaction;

    ModelDeployer(RepositoryService repository, InstanceMigration migration, TransactionTemplate transaction) {
        this.repository = repository;
        this.migration = migration;
        this.transaction = transaction;
    }

    /** New models and the move of what runs stand or fall together: a refused start leaves the database as it was. */
    @Override
    public void afterPropertiesSet() throws IOException {
        DeploymentBuilder deployment = deployment();
        transaction.executeWithoutResult(t -> {
            deployment.deploy();
            migration.run();
        });
    }

    private DeploymentBuilder deployment() throws IOException {
        // One changed file redeploys all: forms are bound to the deployment of their model.
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name("dondoc")
                .source("application")
                .enableDuplicateFiltering(false);
        for (Map.Entry<String, Resource> file : files().entrySet())
            try (InputStream in = file.getValue().getInputStream()) {
                deployment.addInputStream(file.getKey(), in);
            }
        return deployment;
    }

    private static Map<String, Resource> files() throws IOException {
        Map<String, Resource> files = new TreeMap<>();
        var resolver = new PathMatchingResourcePatternResolver();
        for (String pattern : PATTERNS)
            for (Resource file : resolver.getResources("classpath*:" + pattern))
                files.put(pattern.substring(0, pattern.indexOf('/') + 1) + file.getFilename(), file);
        return files;
    }
}

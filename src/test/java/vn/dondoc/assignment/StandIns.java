package vn.dondoc.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.ReportingRegime;
import vn.dondoc.notification.Letter;
import vn.dondoc.notification.Outbox;

/** The neighbours below, as thin as these tests need them, where the application has none of its own yet. */
@TestConfiguration
class StandIns {
    @Bean
    static BeanDefinitionRegistryPostProcessor standIns() {
        return new BeanDefinitionRegistryPostProcessor() {
            @Override
            public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
                var beans = (ConfigurableListableBeanFactory) registry;
                add(beans, registry, Directives.class, StoredDirectives.class);
                add(beans, registry, Outbox.class, MailRows.class);
            }
        };
    }

    private static void add(
            ConfigurableListableBeanFactory beans, BeanDefinitionRegistry registry, Class<?> type, Class<?> standIn) {
        if (beans.getBeanNamesForType(type, true, false).length == 0)
            registry.registerBeanDefinition("standIn" + type.getSimpleName(), new RootBeanDefinition(standIn));
    }

    static class StoredDirectives implements Directives {
        private final JdbcClient jdbc;
        private final Clock clock;

        StoredDirectives(JdbcClient jdbc, Clock clock) {
            this.jdbc = jdbc;
            this.clock = clock;
        }

        @Override
        public Directive get(UUID id) {
            return find(id).orElseThrow();
        }

        @Override
        public Optional<Directive> find(UUID id) {
            return all().stream().filter(d -> d.id().equals(id)).findFirst();
        }

        @Override
        public List<Directive> live() {
            return all();
        }

        @Override
        public List<Directive> all() {
            return jdbc.sql("select * from directive order by issued_on, number")
                    .query((rs, i) -> new Directive(
                            rs.getObject("id", UUID.class),
                            rs.getString("number"),
                            rs.getString("type"),
                            rs.getString("subject"),
                            rs.getString("issuer"),
                            rs.getObject("issued_on", LocalDate.class),
                            rs.getObject("arrived_on", LocalDate.class),
                            rs.getString("standing_agency"),
                            rs.getString("working_group"),
                            rs.getString("deputy_login"),
                            Directive.State.valueOf(rs.getString("state")),
                            rs.getString("registered_by"),
                            rs.getString("process_instance_id")))
                    .list();
        }

        @Override
        public List<DirectiveItem> items(UUID id) {
            return jdbc.sql("""
                            select i.*, (select string_agg(l.agency, ',' order by g.list_order) from directive_item_lead l
                                join agency g on g.code = l.agency where l.item_id = i.id) leads,
                                (select string_agg(c.agency, ',') from directive_item_cooperator c
                                where c.item_id = i.id) cooperators
                            from directive_item i where directive_id = ? order by ordinal""")
                    .param(id)
                    .query((rs, i) -> new DirectiveItem(
                            rs.getObject("id", UUID.class),
                            rs.getInt("ordinal"),
                            rs.getString("section"),
                            rs.getString("title"),
                            rs.getString("body"),
                            DirectiveItem.Kind.valueOf(rs.getString("kind")),
                            rs.getObject("due_on", LocalDate.class),
                            rs.getString("product"),
                            list(rs.getString("leads")),
                            list(rs.getString("cooperators"))))
                    .list();
        }

        private static List<String> list(String joined) {
            return joined == null ? List.of() : Arrays.asList(joined.split(","));
        }

        @Override
        public List<ReportingRegime> regimes(UUID id) {
            return List.of();
        }

        @Override
        public void markIssued(UUID id) {
            jdbc.sql("update directive set state = 'ISSUED', issued_at = ? where id = ?")
                    .params(Timestamp.from(clock.instant()), id)
                    .update();
        }

        @Override
        public void allClosed(UUID id) {
            jdbc.sql("update directive set state = 'CLOSING' where id = ?")
                    .param(id)
                    .update();
        }
    }

    static class MailRows implements Outbox {
        private final JdbcClient jdbc;
        private final Clock clock;

        MailRows(JdbcClient jdbc, Clock clock) {
            this.jdbc = jdbc;
            this.clock = clock;
        }

        @Override
        public UUID post(Letter letter) {
            UUID id = UUID.randomUUID();
            Timestamp now = Timestamp.from(clock.instant());
            jdbc.sql("insert into mail (id, dedupe_key, kind, recipient, address, subject, body_html, body_text, day,"
                            + " created_at, state, next_try_at) values (?, ?, ?, ?, ?, ?, '', ?, ?, ?, 'WAITING', ?)"
                            + " on conflict (dedupe_key) do nothing")
                    .params(id, letter.key(), letter.kind(), letter.recipient(), letter.address(), letter.subject())
                    .params(String.join("\n", letter.paragraphs()), LocalDate.now(clock), now, now)
                    .update();
            return id;
        }
    }
}

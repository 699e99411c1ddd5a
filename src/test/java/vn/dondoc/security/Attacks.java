package vn.dondoc.security;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What officers who know HTTP, strangers and other sites might try, against any running application with the sample
 * province: the one of a test, or the packaged jar.
 */
public final class Attacks implements AutoCloseable {
    /** System property that the harmless expression of the query attack sets, if it ever runs. */
    public static final String PROOF = "dondoc.attacked";

    private final AttackSite site;

    /**
     * @param base as {@code http://127.0.0.1:8080}
     * @param password of everybody in the sample province
     */
    public Attacks(String base, String password) {
        site = new AttackSite(base, password);
    }

    /** One test for each attack. They share one target, so they run in this order. */
    public Stream<DynamicTest> all() {
        return Stream.of(
                        new AttacksOnTasks(site).all(),
                        new AttacksByExpression(site).all(),
                        new AttacksOnTheEngine(site).all(),
                        new AttacksOnTheLogin(site).all())
                .flatMap(List::stream)
                .map(attack -> DynamicTest.dynamicTest(attack.name(), attack::run));
    }

    @Override
    public void close() {
        site.close();
    }
}

package vn.dondoc.workflow;

import java.util.AbstractMap;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;

/** The engine's view of the application: the beans marked {@link ProcessBean}, looked up when first asked for. */
class ProcessBeans extends AbstractMap<Object, Object> {
    private final ApplicationContext context;
    private final Set<String> names;

    ProcessBeans(ApplicationContext context) {
        this.context = context;
        this.names = Set.of(context.getBeanNamesForAnnotation(ProcessBean.class));
    }

    Set<String> names() {
        return new TreeSet<>(names);
    }

    @Override
    public boolean containsKey(Object name) {
        return names.contains(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? context.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        var entries = new java.util.HashSet<Entry<Object, Object>>();
        for (String name : names) entries.add(new SimpleImmutableEntry<>(name, get(name)));
        return entries;
    }
}

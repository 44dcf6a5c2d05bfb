package id.masterplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The house: packages as floors, and the column of foreign imports (design, section 4). */
@AnalyzeClasses(packages = "id.masterplan", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {
    private static final String BASE = "id.masterplan";

    private static final List<Set<String>> FLOORS = List.of(
            Set.of("model", "problem"),
            Set.of("git", "text", "figures", "chart"),
            Set.of("content", "prose", "search"),
            Set.of("diff"),
            Set.of("validate"),
            Set.of("site"),
            Set.of("bake", "export", "serve"),
            Set.of(""),
            Set.of("cli"));

    private static final Map<String, List<String>> FOREIGN = Map.of(
            "model", List.of("com.fasterxml.jackson.annotation."),
            "git", List.of("org.eclipse.jgit."),
            "text", List.of("com.github.difflib.", "org.eclipse.jgit.diff."),
            "search", List.of("org.tartarus.snowball."),
            "content",
                    List.of(
                            "tools.jackson.",
                            "com.fasterxml.jackson.annotation.",
                            "org.snakeyaml.engine.",
                            "com.vladsch.flexmark.",
                            "org.jsoup.",
                            "com.networknt.schema.",
                            "com.github.victools.",
                            "com.fasterxml.classmate."),
            "bake", List.of("org.jbake.", "freemarker.", "org.apache.commons.configuration2.", "org.jsoup."),
            "export",
                    List.of(
                            "tools.jackson.",
                            "com.fasterxml.jackson.annotation.",
                            "com.github.victools.",
                            "com.fasterxml.classmate.",
                            "com.networknt.schema."),
            "cli", List.of("picocli.", "org.slf4j.", "ch.qos.logback."),
            "serve", List.of("com.sun.net.httpserver.", "io.methvin.watcher.", "io.methvin.watchservice."));

    @ArchTest
    static final ArchRule a_class_uses_lower_floors_only =
            classes().should(condition("use only its own package and lower floors", FloorsTest::withinFloors));

    @ArchTest
    static final ArchRule foreign_imports_stay_in_their_column =
            classes().should(condition("use only the foreign packages of its floor", FloorsTest::withinColumn));

    private static boolean withinFloors(JavaClass origin, JavaClass target) {
        if (!target.getPackageName().startsWith(BASE)) {
            return true;
        }
        String from = room(origin);
        String to = room(target);
        return from.equals(to) || floor(to) < floor(from);
    }

    private static boolean withinColumn(JavaClass origin, JavaClass target) {
        String name = target.getBaseComponentType().getName();
        if (target.isPrimitive()
                || target.getBaseComponentType().isPrimitive()
                || name.startsWith(BASE)
                || name.startsWith("org.jspecify.")
                || (name.startsWith("java.") && !name.startsWith("java.sql"))) {
            return true;
        }
        return FOREIGN.getOrDefault(room(origin), List.of()).stream().anyMatch(name::startsWith);
    }

    /** The first part of the package name below the base package; {@code site.view} lives in {@code site}. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(BASE)) {
            return "";
        }
        String below = name.substring(BASE.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }

    private static int floor(String room) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(room)) {
                return i;
            }
        }
        throw new IllegalStateException("package " + room + " has no floor; see the design, section 4");
    }

    private interface Allowed {
        boolean test(JavaClass origin, JavaClass target);
    }

    private static ArchCondition<JavaClass> condition(String words, Allowed allowed) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                item.getDirectDependenciesFromSelf().stream()
                        .filter(d -> !allowed.test(item, d.getTargetClass()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(item, d.getDescription())));
            }
        };
    }

    /** Keeps the rule of the views: records only. */
    @ArchTest
    static final ArchRule views_are_records = classes()
            .that()
            .resideInAPackage("id.masterplan.site.view")
            .and(DescribedPredicate.describe(
                    "have a name in the source",
                    t -> !t.getSimpleName().equals("package-info")
                            && !t.getName().matches(".*\\$\\d+")))
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .beInterfaces()
            .allowEmptyShould(true);
}

package id.masterplan.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of SARIF 2.1.0 that we write, under the names that the standard gives them. */
record SarifLog(@JsonProperty("$schema") String schema, String version, List<Run> runs) {
    /** One check. */
    record Run(
            Tool tool,
            String language,
            String columnKind,
            Map<String, UriBase> originalUriBaseIds,
            List<Translation> translations,
            List<Result> results) {}

    /** What a name for a folder stands for. */
    record UriBase(Text description) {}

    /** The program. */
    record Tool(Driver driver) {}

    /** The program and its rules in the language of the messages. */
    record Driver(String name, String language, List<Rule> rules) {}

    /** The rules in another language, in the same order. */
    record Translation(String name, String language, List<Rule> rules) {}

    /** A kind of problem. */
    record Rule(
            String id,
            Text shortDescription,
            Text fullDescription,
            Help help,
            Optional<String> helpUri,
            Level defaultConfiguration) {}

    /** How bad a kind is. */
    record Level(String level) {}

    /** Words. */
    record Text(String text) {}

    /** Words, plain and as Markdown. */
    record Help(String text, String markdown) {}

    /** A finding; {@code baselineState} says whether a change brought it. */
    record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Text message,
            List<Location> locations,
            Map<String, String> partialFingerprints,
            Optional<String> baselineState,
            Optional<List<Fix>> fixes) {}

    /** Where it is. */
    record Location(PhysicalLocation physicalLocation) {}

    /** Where it is in the files. */
    record PhysicalLocation(Artifact artifactLocation, Optional<Region> region) {}

    /** A file. */
    record Artifact(String uri, String uriBaseId) {}

    /** A place in a file; columns count code points from 1, the end column is the one after the last. */
    record Region(int startLine, int startColumn, Optional<Integer> endColumn) {}

    /** A certain fix. */
    record Fix(Text description, List<ArtifactChange> artifactChanges) {}

    /** What changes in a file. */
    record ArtifactChange(Artifact artifactLocation, List<Swap> replacements) {}

    /** Text for a region. */
    record Swap(Region deletedRegion, Text insertedContent) {}
}

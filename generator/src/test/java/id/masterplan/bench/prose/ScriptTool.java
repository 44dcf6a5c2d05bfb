package id.masterplan.bench.prose;

import id.masterplan.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Programs behind a script that reads pairs from one file and writes answers to another.
 *
 * @param folder where the script stands and its files go
 */
record ScriptTool(Path folder, List<String> command, Function<Tool.Side, String> form) implements Tool {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public Map<String, Map<String, Answer>> run(List<Input> inputs) {
        ArrayNode pairs = JSON.createArrayNode();
        for (Input input : inputs) {
            ObjectNode pair = pairs.addObject();
            pair.put("id", input.id());
            pair.put("before", form.apply(input.before()));
            pair.put("after", form.apply(input.after()));
        }
        Path in = folder.resolve("pairs.json");
        Path out = folder.resolve("answers.json");
        try {
            Files.deleteIfExists(out);
            Files.writeString(in, JSON.writeValueAsString(pairs));
            List<String> all = new ArrayList<>(command);
            all.add(in.toString());
            all.add(out.toString());
            Process process = new ProcessBuilder(all)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log.txt").toFile())
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(Files.readString(folder.resolve("log.txt")));
            }
            return answers(JSON.readTree(Files.readString(out)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Map<String, Answer>> answers(JsonNode root) {
        Map<String, Map<String, Answer>> all = new LinkedHashMap<>();
        root.properties().forEach(tool -> {
            Map<String, Answer> answers = new LinkedHashMap<>();
            tool.getValue().properties().forEach(e -> answers.put(e.getKey(), answer(e.getValue())));
            all.put(tool.getKey(), answers);
        });
        return all;
    }

    private static Answer answer(JsonNode node) {
        List<Strip> strips = new ArrayList<>();
        for (JsonNode strip : node.path("strips")) {
            List<Span> spans = new ArrayList<>();
            for (JsonNode span : strip.path("spans")) {
                spans.add(new Span(op(span.get(0).asString()), span.get(1).asString()));
            }
            strips.add(new Strip(spans, strip.path("moved").asBoolean(false)));
        }
        Optional<String> error =
                node.has("error") ? Optional.of(node.get("error").asString()) : Optional.empty();
        return new Answer(node.path("told").asBoolean(false), strips, error);
    }

    private static Span.Op op(String sign) {
        return switch (sign) {
            case "+" -> Span.Op.INSERTED;
            case "-" -> Span.Op.DELETED;
            default -> Span.Op.SAME;
        };
    }
}

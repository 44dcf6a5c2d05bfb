package id.masterplan.bench.prose;

import id.masterplan.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code git diff --word-diff=porcelain}. */
record GitTool(Path folder, Function<Tool.Side, String> form) implements Tool {
    @Override
    public Map<String, Map<String, Answer>> run(List<Input> inputs) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Input input : inputs) {
            answers.put(input.id(), answer(input));
        }
        return Map.of("git", answers);
    }

    private Answer answer(Input input) {
        String before = form.apply(input.before());
        if (before.equals(form.apply(input.after()))) {
            return new Answer(
                    false, List.of(new Strip(List.of(new Span(Span.Op.SAME, before)), false)), Optional.empty());
        }
        try {
            Path b = Files.writeString(folder.resolve("before.txt"), before);
            Path a = Files.writeString(folder.resolve("after.txt"), form.apply(input.after()));
            Process process = new ProcessBuilder(
                            "git",
                            "diff",
                            "--no-index",
                            "--word-diff=porcelain",
                            "-U1000000",
                            b.toString(),
                            a.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return new Answer(true, List.of(new Strip(spans(out), false)), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Span> spans(String porcelain) {
        List<Span> spans = new ArrayList<>();
        boolean body = false;
        for (String line : porcelain.split("\n", -1)) {
            if (line.startsWith("@@")) {
                body = true;
            } else if (body && !line.isEmpty()) {
                switch (line.charAt(0)) {
                    case '+' -> spans.add(new Span(Span.Op.INSERTED, line.substring(1)));
                    case '-' -> spans.add(new Span(Span.Op.DELETED, line.substring(1)));
                    case '~' -> spans.add(new Span(Span.Op.SAME, "\n"));
                    case ' ' -> spans.add(new Span(Span.Op.SAME, line.substring(1)));
                    default -> {}
                }
            }
        }
        return spans;
    }
}

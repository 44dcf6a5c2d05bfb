package id.masterplan.content;

import id.masterplan.content.schema.Shape;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Settings with which Visual Studio Code completes, explains and checks the fields of data files. */
public final class EditorSettings {
    private static final JsonMapper INDENTED =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private EditorSettings() {}

    /** {@code .vscode/settings.json}: a schema for each kind of YAML file, and what {@code fmt} would do anyway. */
    public static String settings() {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        settings.put("files.encoding", "utf8");
        settings.put("files.eol", "\n");
        settings.put("files.insertFinalNewline", true);
        settings.put("yaml.yamlVersion", "1.2");
        settings.put("yaml.schemaStore.enable", false);
        settings.put("yaml.format.enable", false);
        ObjectNode schemas = settings.putObject("yaml.schemas");
        for (Shape<?> shape : Schemas.SHAPES) {
            String glob = ShapePaths.glob(shape);
            if (glob.endsWith(".yaml")) {
                schemas.put("./generator/src/main/resources/schema/" + shape.fileName(), glob);
            }
        }
        return text(settings);
    }

    /** {@code .vscode/extensions.json}. */
    public static String extensions() {
        ObjectNode extensions = JsonNodeFactory.instance.objectNode();
        extensions.putArray("recommendations").add("redhat.vscode-yaml");
        return text(extensions);
    }

    private static String text(ObjectNode json) {
        return INDENTED.writeValueAsString(json).replace("\r\n", "\n") + "\n";
    }
}

/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterType;

/**
 * A field of a template: {@code title|default|type|alias}.
 *
 * @param title what the form shows
 * @param standard the default, as text
 * @param type Scipion's number of a type; as it stands
 * @param alias the name on the command line; may be empty
 */
record TemplateField(String title, String standard, String type, String alias) {

    /** Scipion fills in a variable of the environment; it is not done here, so that a file always means the same. */
    static final Pattern VARIABLE = Pattern.compile("%\\((\\w+)\\)s");

    private static final List<ParameterType> TYPES = List.of(
            ParameterType.STRING,
            ParameterType.BOOLEAN,
            ParameterType.PATH,
            ParameterType.INTEGER,
            ParameterType.NUMBER,
            ParameterType.STRING,
            ParameterType.FOLDER);

    static TemplateField parse(String raw) {
        String[] parts = Arrays.copyOf(raw.split("\\|", 4), 4);
        return new TemplateField(text(parts[0]), text(parts[1]), text(parts[2]), text(parts[3]));
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part.strip();
    }

    /** The field of an input of ours. */
    static TemplateField of(ParameterSpec spec) {
        ParameterType type = spec.type() == ParameterType.FILE ? ParameterType.PATH : spec.type();
        int number = Math.max(0, TYPES.indexOf(type));
        return new TemplateField(clean(spec.label()), clean(standard(spec)), String.valueOf(number), spec.name());
    }

    /** The same field with what an input of ours says by now. */
    TemplateField with(ParameterSpec before, ParameterSpec now) {
        boolean same = Objects.equals(before.defaultValue(), now.defaultValue());
        return new TemplateField(
                before.label().equals(now.label()) ? title : clean(now.label()),
                same ? standard : clean(standard(now)),
                type,
                alias);
    }

    private static String standard(ParameterSpec spec) {
        return spec.defaultValue().map(Object::toString).orElse("");
    }

    private static String clean(String text) {
        return text.replaceAll("[~|\\n]", " ");
    }

    String raw() {
        return title + "|" + standard + "|" + type + (alias.isEmpty() ? "" : "|" + alias);
    }

    /** The name of the input, before it is made unique. */
    String name() {
        String wanted = alias.isEmpty() ? title : alias;
        String[] words = wanted.strip().split("[^A-Za-z0-9_]+");
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            boolean first = name.isEmpty();
            if (!word.isEmpty()) {
                name.append(
                        first || !alias.isEmpty()
                                ? word
                                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
            }
        }
        String text = alias.isEmpty() ? decapitalised(name.toString()) : name.toString();
        return text.isEmpty() ? "input" : text.matches("[0-9].*") ? "_" + text : text;
    }

    private static String decapitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** The input of ours. */
    ParameterSpec input(String name, List<String> notes) {
        ParameterType kind = ParameterType.STRING;
        if (type.matches("[0-6]")) {
            kind = TYPES.get(Integer.parseInt(type));
        } else {
            notes.add("The field '" + title + "' has the type '" + type + "', which Scipion does not know either; it "
                    + "is taken for a text.");
        }
        ParameterSpec spec = ParameterSpec.of(name, kind).label(title.isEmpty() ? name : title);
        String percent = standard.replace("%%", "%");
        Object value = VARIABLE.matcher(standard).find() ? null : value(kind, percent);
        if (value != null) {
            return spec.defaultValue(value);
        }
        if (!standard.isEmpty()) {
            notes.add("The default '" + percent + "' of the field '" + title + "' "
                    + (VARIABLE.matcher(standard).find()
                            ? "names a variable of the environment, which is filled in by Scipion only"
                            : "is no value of its type")
                    + ". The input " + name + " has no default here: give it a value.");
            return spec.help("In Scipion: " + percent);
        }
        return kind == ParameterType.STRING ? spec.optional() : spec;
    }

    private static @Nullable Object value(ParameterType kind, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            return switch (kind) {
                case INTEGER -> (Object) Long.valueOf(text);
                case NUMBER -> Double.valueOf(text);
                case BOOLEAN ->
                    switch (text.toLowerCase(Locale.ROOT)) {
                        case "true", "1" -> true;
                        case "false", "0" -> false;
                        default -> null;
                    };
                default -> text;
            };
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

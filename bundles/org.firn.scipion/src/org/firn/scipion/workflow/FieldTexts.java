/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.workflow.Workflow;
import org.firn.protocol.workflow.WorkflowInput;

/** Values of ours as Scipion writes them: references to inputs become fields of a template. */
final class FieldTexts {

    private static final Pattern REFERENCE = Pattern.compile("\\$?\\$\\{([^{}]*)}");

    private final boolean template;
    private final Map<String, ParameterSpec> specs = new LinkedHashMap<>();
    private final Map<String, String> raw = new LinkedHashMap<>();
    private final Map<String, String> changed = new LinkedHashMap<>();

    /**
     * @param workflow what is written
     * @param before what the fields of the file meant
     * @param fields what stands between the tildes there, by the names of the inputs
     */
    FieldTexts(Workflow workflow, Workflow before, Map<String, String> fields, boolean template) {
        this.template = template;
        for (WorkflowInput input : workflow.inputs()) {
            ParameterSpec spec = input.spec();
            specs.put(input.name(), spec);
            String old = fields.get(input.name());
            ParameterSpec was =
                    before.input(input.name()).map(WorkflowInput::spec).orElse(null);
            if (old == null || was == null) {
                raw.put(input.name(), TemplateField.of(spec).raw());
                continue;
            }
            TemplateField field = TemplateField.parse(old);
            TemplateField now = field.with(was, spec);
            raw.put(input.name(), now.equals(field) ? old : now.raw());
            if (!now.equals(field)) {
                changed.put(old, now.raw());
            }
        }
    }

    /**
     * A value as it stands in the file.
     *
     * @param old what stood there; null for nothing
     */
    @Nullable
    Object foreign(@Nullable Object value, @Nullable Object old) throws ProtocolException {
        if (value instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            for (Object element : list) {
                all.add(foreign(element, null));
            }
            return all;
        }
        if (!(value instanceof String text)) {
            return value;
        }
        Matcher whole = REFERENCE.matcher(text);
        if (template && whole.matches() && !text.startsWith("$$") && raw.containsKey(whole.group(1))) {
            ParameterSpec spec = specs.get(whole.group(1));
            boolean bare = !(old instanceof String)
                    && (spec.type().isNumeric() || spec.type().id().equals("boolean"));
            String field = raw.get(whole.group(1));
            return bare ? Map.of(ScipionDocument.BARE, field) : "~" + field + "~";
        }
        if (template && text.contains(ScipionDocument.BARE)) {
            throw new ProtocolException(
                    "'" + text + "'", "has a ~, which ends a field in a template of Scipion", "Use another character.");
        }
        return REFERENCE
                .matcher(template ? text.replace("%", "%%") : text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group().startsWith("$$")
                                ? match.group().substring(1)
                                : raw.containsKey(match.group(1))
                                        ? "~" + raw.get(match.group(1)) + "~"
                                        : match.group()));
    }

    /** Objects of a plain workflow as those of a template. */
    Map<String, Object> asTemplate(Map<String, Object> object) {
        return texts(object, text -> text.replace("%", "%%"));
    }

    /** Objects with what the fields say by now. */
    Map<String, Object> renewed(Map<String, Object> object) {
        return changed.isEmpty() ? object : texts(object, this::renewed);
    }

    private String renewed(String text) {
        String all = text;
        for (Map.Entry<String, String> change : changed.entrySet()) {
            all = all.equals(change.getKey())
                    ? change.getValue()
                    : all.replace("~" + change.getKey() + "~", "~" + change.getValue() + "~");
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> texts(Map<String, Object> object, UnaryOperator<String> change) {
        return (Map<String, Object>) changed(object, change);
    }

    private static @Nullable Object changed(@Nullable Object value, UnaryOperator<String> change) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> all = new LinkedHashMap<>();
            map.forEach((name, element) -> all.put(name, changed(element, change)));
            return all;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            list.forEach(element -> all.add(changed(element, change)));
            return all;
        }
        return value instanceof String text ? change.apply(text) : value;
    }
}

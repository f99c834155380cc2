/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.workflow.JsonValues;

/**
 * Reads the text of workflows and templates. Fields are exchanged for texts of the same length before the JSON is read,
 * so that its faults are told where they stand in the file.
 */
final class DocumentReader {

    private static final Pattern FIELD = Pattern.compile("~[^~|\\n]*\\|[^~|\\n]*\\|\\s*[0-6]?\\s*(\\|[^~|\\n]*)?~");
    private static final Pattern BEGIN = Pattern.compile("(?m)^[^\\n]*\\[[^\\n]*\\n[^\\n]*\\{");
    // private characters of Unicode: nobody writes them
    private static final char WITHIN = '\uE000';
    private static final char ALONE = '\uE001';
    private static final char END = '\uE002';
    private static final char PADDING = '\uE003';
    private static final Pattern MARK = Pattern.compile("[\uE000\uE001](\\d+)\uE003*\uE002");

    private final String source;
    private final List<String> fields = new ArrayList<>();

    private DocumentReader(String source) {
        this.source = source;
    }

    /** Whether a text may be a workflow: a list of objects with classes, maybe after a description. */
    static boolean looksRight(String text) {
        return text.contains("\"object.className\"");
    }

    /**
     * Reads a text.
     *
     * @param source what to call it in messages
     */
    static ScipionDocument read(String text, String source) throws ProtocolException {
        return new DocumentReader(source).document(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private ScipionDocument document(String text) throws ProtocolException {
        int begin = begin(text);
        String body = text.substring(begin);
        boolean template =
                !text.substring(0, begin).isBlank() || FIELD.matcher(body).find();
        String blank = text.substring(0, begin).replaceAll("[^\n]", "");
        String json = blank + (template ? withoutFields(body, begin, text) : body);
        Object value;
        try {
            value = JsonValues.parseAny(json);
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(
                    source, "is not a workflow of Scipion: " + shown(e.getMessage()), "Mend the text there.", e);
        }
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            throw new ProtocolException(
                    source,
                    value instanceof List ? "has no run" : "is not a list of runs",
                    "Give a file that Scipion's 'Export' or a template has made.");
        }
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Object element : list) {
            objects.add(object(element, objects.size() + 1));
        }
        return new ScipionDocument(template, begin == 0 ? "" : text.substring(0, begin), objects);
    }

    /** Where the list begins: at the first bracket that a brace follows on the next line, as Scipion looks for it. */
    private int begin(String text) throws ProtocolException {
        if (text.stripLeading().startsWith("[")) {
            return 0;
        }
        Matcher matcher = BEGIN.matcher(text);
        if (!matcher.find()) {
            throw new ProtocolException(
                    source,
                    "is neither a workflow nor a template of Scipion: no line with [ is followed by one with {",
                    "Give a file that Scipion's 'Export' or a template has made.");
        }
        return matcher.start();
    }

    private String withoutFields(String body, int offset, String text) throws ProtocolException {
        String[] pieces = body.split(ScipionDocument.BARE, -1);
        if (pieces.length % 2 == 0) {
            int last = offset + body.lastIndexOf(ScipionDocument.BARE);
            throw new ProtocolException(
                    source + " line " + (text.substring(0, last).lines().count()),
                    "has a ~ that ends no field: their number is odd",
                    "Fields are ~title|default|type|alias~, and a ~ cannot stand elsewhere in a template.");
        }
        StringBuilder json = new StringBuilder(body.length());
        boolean inText = false;
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 0) {
                inText = endsInText(pieces[i], inText);
                json.append(pieces[i]);
            } else {
                json.append(mark(pieces[i], inText));
            }
        }
        return json.toString();
    }

    private static boolean endsInText(String piece, boolean inText) {
        boolean within = inText;
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            if (c == '\\' && within) {
                i++;
            } else if (c == '"') {
                within = !within;
            }
        }
        return within;
    }

    private String mark(String field, boolean inText) {
        String number = String.valueOf(fields.size());
        fields.add(field);
        int wanted = field.length() + 2 - number.length() - (inText ? 2 : 4);
        String mark =
                (inText ? WITHIN : ALONE) + number + String.valueOf(PADDING).repeat(Math.max(0, wanted)) + END;
        return inText ? mark : '"' + mark + '"';
    }

    private Map<String, Object> object(@Nullable Object element, int number) throws ProtocolException {
        if (!(element instanceof Map<?, ?> map)) {
            throw new ProtocolException(
                    source, "has something else than an object as run " + number, "Remove it from the list.");
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((name, value) -> object.put(shown(String.valueOf(name)), restored(value)));
        return object;
    }

    private @Nullable Object restored(@Nullable Object value) {
        if (value instanceof String text) {
            Matcher matcher = MARK.matcher(text);
            return matcher.matches() && text.charAt(0) == ALONE
                    ? Map.of(ScipionDocument.BARE, fields.get(Integer.parseInt(matcher.group(1))))
                    : shown(text);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            list.forEach(element -> all.add(restored(element)));
            return all;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> all = new LinkedHashMap<>();
            map.forEach((name, element) -> all.put(shown(String.valueOf(name)), restored(element)));
            return all;
        }
        return value;
    }

    private String shown(String text) {
        return MARK.matcher(text)
                .replaceAll(mark -> Matcher.quoteReplacement("~" + fields.get(Integer.parseInt(mark.group(1))) + "~"));
    }
}

/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.workflow;

import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.protocol.workflow.JsonValues;

/** Writes workflows and templates as Scipion does: four spaces, one value a line, letters beyond ASCII escaped. */
final class DocumentWriter {

    private final StringBuilder out = new StringBuilder();
    private final boolean template;

    private DocumentWriter(boolean template) {
        this.template = template;
    }

    static String write(ScipionDocument document) {
        DocumentWriter writer = new DocumentWriter(document.template());
        writer.out.append(document.description());
        writer.value(document.objects(), 0);
        return writer.out.toString();
    }

    private void value(@Nullable Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            Object field = map.size() == 1 ? map.get(ScipionDocument.BARE) : null;
            if (template && field != null) {
                out.append('~').append(field).append('~');
            } else {
                object(map, depth);
            }
        } else if (value instanceof List<?> list) {
            items('[', ']', list, depth, element -> value(element, depth + 1));
        } else if (value instanceof String text) {
            text(text);
        } else {
            String wrapped = JsonValues.write(Collections.singletonMap("v", value));
            out.append(wrapped, wrapped.indexOf(':') + 1, wrapped.length() - 1);
        }
    }

    private void object(Map<?, ?> map, int depth) {
        items('{', '}', map.entrySet(), depth, member -> {
            text(String.valueOf(member.getKey()));
            out.append(": ");
            value(member.getValue(), depth + 1);
        });
    }

    private <T> void items(char open, char close, Collection<T> items, int depth, Consumer<T> each) {
        out.append(open);
        for (Iterator<T> all = items.iterator(); all.hasNext(); ) {
            out.append('\n').append("    ".repeat(depth + 1));
            each.accept(all.next());
            out.append(all.hasNext() ? "," : "\n" + "    ".repeat(depth));
        }
        out.append(close);
    }

    private void text(String text) {
        out.append('"');
        String[] pieces = template ? text.split(ScipionDocument.BARE, -1) : new String[] {text};
        for (int i = 0; i < pieces.length; i++) {
            if (i % 2 == 0) {
                escaped(pieces[i]);
            } else {
                out.append('~').append(pieces[i]).append('~');
            }
        }
        out.append('"');
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || c > '~') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }
}

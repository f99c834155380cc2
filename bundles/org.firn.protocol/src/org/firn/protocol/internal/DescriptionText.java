/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.ENamedElement;
import org.firn.protocol.Citation;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterSpec.Choice;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolSpec;

/** Lays a protocol's description out as text. */
public final class DescriptionText {
    private static final int WIDTH = 100;
    private final StringBuilder out = new StringBuilder();

    /** Lays it out. */
    public DescriptionText(ProtocolDescriptor descriptor, Protocol protocol) {
        out.append(descriptor.id()).append(" - ").append(descriptor.name()).append('\n');
        wrap("", descriptor.description());
        line("", descriptor.category() + ", version " + descriptor.version() + ", from " + descriptor.contributor());
        ProtocolSpec form = protocol.spec();
        if (form.isPerItem()) {
            wrap("", "Handles items one by one; items that fail are recorded and left out.");
        }
        if (!form.inputs().isEmpty()) {
            out.append("\nInputs\n");
            form.inputs().forEach(this::parameter);
        }
        String section = "";
        for (ParameterSpec spec : form.parameters()) {
            if (!spec.section().equals(section)) {
                section = spec.section();
                out.append('\n').append(section).append('\n');
            }
            parameter(spec);
        }
        citations(protocol.citations());
    }

    private void parameter(ParameterSpec spec) {
        line("  ", spec.name() + " (" + kind(spec) + ")" + (spec.isExpert() ? " [expert]" : ""));
        wrap("      ", spec.label() + (spec.help().isEmpty() ? "" : ": " + spec.help()));
        for (Choice choice : spec.choices()) {
            wrap("      ", "'" + choice.value() + "': " + choice.label());
        }
        spec.condition().ifPresent(condition -> wrap("      ", "Only when " + condition + "."));
    }

    private static String kind(ParameterSpec spec) {
        List<String> parts = new ArrayList<>();
        if (spec.type().isInput()) {
            parts.add(String.join(
                    " or ", spec.accepted().stream().map(ENamedElement::getName).toList()));
            if (spec.minimumLinks() > 1) {
                parts.add("at least " + spec.minimumLinks());
            }
        } else {
            parts.add(spec.type().id() + (spec.unit().isEmpty() ? "" : ", " + spec.unit()));
        }
        boolean least = Double.isFinite(spec.minimum());
        if (least && Double.isFinite(spec.maximum())) {
            parts.add(ValueReader.plain(spec.minimum()) + " to " + ValueReader.plain(spec.maximum()));
        } else if (least || Double.isFinite(spec.maximum())) {
            parts.add((least ? "at least " : "at most ") + ValueReader.plain(least ? spec.minimum() : spec.maximum()));
        }
        spec.defaultValue()
                .ifPresent(value ->
                        parts.add("default " + (value instanceof Double number ? ValueReader.plain(number) : value)));
        if (spec.defaultValue().isEmpty()) {
            parts.add(spec.isRequired() ? "required" : "optional");
        }
        return String.join(", ", parts);
    }

    private void citations(List<Citation> citations) {
        if (!citations.isEmpty()) {
            out.append("\nTo cite\n");
            for (Citation citation : citations) {
                wrap(
                        "  ",
                        citation.authors() + " (" + citation.year() + "). " + citation.title() + ". "
                                + citation.journal() + (citation.doi().isEmpty() ? "." : ". doi:" + citation.doi()));
            }
        }
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }

    private void wrap(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(indent);
            }
            line.append(line.length() > indent.length() ? " " : "").append(word);
        }
        if (!line.toString().isBlank()) {
            out.append(line).append('\n');
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

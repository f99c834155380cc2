/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocol.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.firn.protocol.foreign.MappingTable;
import org.firn.protocol.foreign.ProtocolMapping;
import org.firn.protocol.foreign.WorkflowFormat;
import org.firn.protocol.foreign.WorkflowFormatDescriptor;
import org.firn.protocol.foreign.WorkflowFormatRegistry;

/** The formats of workflows, and the tables of protocols, that are contributed through the extension points. */
public final class ExtensionWorkflowFormatRegistry implements WorkflowFormatRegistry {
    /** The full id of the extension point of formats. */
    public static final String FORMATS = "org.firn.protocol.workflowFormats";
    /** The full id of the extension point of the tables. */
    public static final String MAPPINGS = "org.firn.protocol.protocolMappings";

    private static final String FOREIGN = "foreign";
    private static final String OWN = "own";

    private final List<WorkflowFormatDescriptor> formats;
    private final Map<String, MappingTable> tables = new LinkedHashMap<>();

    /**
     * Reads the registry once; what is contributed later is not seen.
     *
     * @param known whether there is a protocol of an id; rows for others are left out
     * @param log receives a line for every entry that cannot be used
     */
    public ExtensionWorkflowFormatRegistry(IExtensionRegistry registry, Predicate<String> known, Consumer<String> log) {
        Contributions contributions = new Contributions(registry, log);
        formats = contributions.read(FORMATS, "format", ExtensionWorkflowFormatRegistry::format).values().stream()
                .sorted(Comparator.comparing(WorkflowFormatDescriptor::id))
                .toList();
        Map<String, List<ProtocolMapping>> rows = new LinkedHashMap<>();
        contributions
                .read(MAPPINGS, "mapping", ExtensionWorkflowFormatRegistry::row)
                .values()
                .forEach(row -> rows.computeIfAbsent(row.format(), any -> new ArrayList<>())
                        .add(row.mapping()));
        rows.forEach((format, list) -> tables.put(format, new MappingTable(list).only(known)));
    }

    private record Row(String format, ProtocolMapping mapping) {}

    private static WorkflowFormatDescriptor format(Contributions.Entry entry) {
        entry.required("class");
        return new WorkflowFormatDescriptor(
                entry.required("id"),
                entry.required("name"),
                Arrays.stream(entry.required("extensions").split(","))
                        .map(String::strip)
                        .toList(),
                entry.isTrue("writes"),
                entry.contributor(),
                () -> entry.create("format", WorkflowFormat.class));
    }

    private static Row row(Contributions.Entry entry) {
        Map<String, String> conditions = new LinkedHashMap<>();
        List<ProtocolMapping.Parameter> parameters = new ArrayList<>();
        List<ProtocolMapping.Input> inputs = new ArrayList<>();
        Map<String, String> outputs = new LinkedHashMap<>();
        Set<String> without = new HashSet<>();
        for (IConfigurationElement child : entry.element().getChildren()) {
            Contributions.Entry part = new Contributions.Entry(child);
            String foreign = part.required(FOREIGN);
            switch (child.getName()) {
                case "when" -> conditions.put(foreign, part.required("value"));
                case "parameter" -> parameters.add(parameter(part, foreign));
                case "input" ->
                    inputs.add(new ProtocolMapping.Input(foreign, part.required(OWN), part.optional("through", "")));
                case "output" -> outputs.put(foreign, part.required(OWN));
                case "without" ->
                    without.addAll(
                            Arrays.stream(foreign.split(",")).map(String::strip).toList());
                default -> throw new IllegalArgumentException("has the unknown element <" + child.getName() + ">");
            }
        }
        ProtocolMapping mapping = new ProtocolMapping(
                entry.required(FOREIGN),
                entry.required("protocol"),
                Boolean.parseBoolean(entry.optional("exports", "false")),
                Integer.parseInt(entry.optional("priority", "0")),
                conditions,
                parameters,
                inputs,
                outputs,
                without);
        return new Row(entry.required("format"), mapping);
    }

    private static ProtocolMapping.Parameter parameter(Contributions.Entry entry, String foreign) {
        Map<String, String> values = new LinkedHashMap<>();
        for (IConfigurationElement child : entry.element().getChildren("value")) {
            Contributions.Entry value = new Contributions.Entry(child);
            values.put(value.required(FOREIGN), value.required(OWN));
        }
        return new ProtocolMapping.Parameter(
                foreign,
                entry.required(OWN),
                entry.optional("join", ""),
                Double.parseDouble(entry.optional("factor", "1")),
                entry.optional("unset", ""),
                values);
    }

    @Override
    public List<WorkflowFormatDescriptor> all() {
        return formats;
    }

    @Override
    public MappingTable mappings(String format) {
        return tables.getOrDefault(format, MappingTable.EMPTY);
    }
}

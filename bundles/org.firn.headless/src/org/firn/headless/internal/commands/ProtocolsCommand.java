/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.internal.output.Columns;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.JsonValues;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the protocols. */
@picocli.CommandLine.Command(
        description = "Lists the protocols that the installed bundles bring.",
        footer = {"", "Example:", "  firn protocols movies"})
public final class ProtocolsCommand implements Command {
    @Parameters(
            paramLabel = "WORD",
            arity = "0..1",
            description = "Only protocols whose id, name, category or description " + "has this word.")
    private @Nullable String word;

    @Option(
            names = "--json",
            description =
                    "One JSON object a protocol, a line each: id, name, category, description, " + "version, bundle.")
    private boolean json;

    @Override
    public int run(CommandContext context) {
        Columns columns = new Columns("ID", "NAME", "CATEGORY");
        for (ProtocolDescriptor protocol : ProtocolRegistry.contributed().all()) {
            if (!matches(protocol)) {
                continue;
            }
            if (json) {
                context.out().println(JsonValues.write(describe(protocol)));
            } else {
                columns.row(protocol.id(), protocol.name(), protocol.category());
            }
        }
        if (!json) {
            columns.lines().forEach(context.out()::println);
        }
        return ExitCode.DONE;
    }

    private boolean matches(ProtocolDescriptor protocol) {
        String all =
                protocol.id() + "\n" + protocol.name() + "\n" + protocol.category() + "\n" + protocol.description();
        return word == null || all.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> describe(ProtocolDescriptor protocol) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", protocol.id());
        map.put("name", protocol.name());
        map.put("category", protocol.category());
        map.put("description", protocol.description());
        map.put("version", protocol.version());
        map.put("bundle", protocol.contributor());
        return map;
    }
}

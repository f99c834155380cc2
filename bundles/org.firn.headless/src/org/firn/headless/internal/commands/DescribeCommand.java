/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal.commands;

import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.protocol.NearestName;
import org.firn.protocol.ProtocolDescription;
import org.firn.protocol.ProtocolDescriptor;
import org.firn.protocol.ProtocolRegistry;
import org.firn.protocol.workflow.JsonValues;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Describes one protocol. */
@picocli.CommandLine.Command(
        description =
                "Describes a protocol: its inputs, its parameters with units, ranges and defaults, and what to cite.",
        footer = {"", "Example:", "  firn describe spa.align.movies"})
public final class DescribeCommand implements Command {
    @Parameters(paramLabel = "PROTOCOL", description = "The protocol's id, as 'firn protocols' lists it.")
    private String id = "";

    @Option(names = "--json", description = "One JSON object on one line.")
    private boolean json;

    @Override
    public int run(CommandContext context) throws UsageException {
        ProtocolRegistry protocols = ProtocolRegistry.contributed();
        ProtocolDescriptor descriptor = protocols
                .find(id)
                .orElseThrow(() -> new UsageException("there is no protocol " + id + ". "
                        + NearestName.among(
                                        protocols.all().stream()
                                                .map(ProtocolDescriptor::id)
                                                .toList(),
                                        id)
                                .map(name -> "Did you mean " + name + "?")
                                .orElse("'firn protocols' lists those there are.")));
        ProtocolDescription description = ProtocolDescription.of(descriptor);
        if (json) {
            context.out().println(JsonValues.write(description.asMap()));
        } else {
            context.out().print(description.asText());
        }
        return ExitCode.DONE;
    }
}

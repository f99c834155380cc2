/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.headless.Command;
import org.firn.headless.CommandContext;
import org.firn.headless.ExitCode;
import org.firn.headless.UsageException;
import org.firn.protocol.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Finds the command that is meant, reads its options, runs it, and turns whatever goes wrong into an exit code. */
public final class Dispatcher {
    private static final Set<String> HELP = Set.of("-h", "--help");
    private static final String FOOTER =
            """

            Exit codes: 0 done, 1 unexpected error, 2 wrong usage or workflow (nothing was started),
            3 a run failed or was aborted, 4 the project cannot be opened, 130 interrupted.

            Example, from movies to 2D class averages:
              firn run spa-2d --project my-project --set movies='data/*.mrcs' --set samplingRate=3.54
            'firn COMMAND --help' shows the options of a command with an example.""";

    private final CommandCatalogue catalogue;
    private final String version;

    /** @param version what {@code --version} prints after the name */
    public Dispatcher(CommandCatalogue catalogue, String version) {
        this.catalogue = catalogue;
        this.version = version;
    }

    /**
     * Runs a command.
     *
     * @param arguments as the user gave them
     * @return the exit code
     */
    public int run(CommandContext context, List<String> arguments) {
        FailureReport failures = new FailureReport(context, arguments);
        try {
            return parseAndRun(context, arguments);
        } catch (ParameterException e) {
            context.err().println("firn: " + e.getMessage());
            context.err()
                    .println("'" + e.getCommandLine().getCommandSpec().qualifiedName()
                            + " --help' shows what it takes.");
            return ExitCode.USAGE;
        } catch (InterruptedException e) {
            return ExitCode.INTERRUPTED;
        } catch (Exception | LinkageError | OutOfMemoryError e) {
            return failures.report(e);
        } finally {
            context.out().flush();
            context.err().flush();
        }
    }

    private int parseAndRun(CommandContext context, List<String> arguments) throws Exception {
        String name = arguments.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .orElse("");
        CommandLine top = commandLine(name);
        requireCommand(name);
        if (arguments.isEmpty() || HELP.contains(arguments.get(0)) && name.isEmpty()) {
            top.usage(arguments.isEmpty() ? context.err() : context.out(), Ansi.OFF);
            return arguments.isEmpty() ? ExitCode.USAGE : ExitCode.DONE;
        }
        ParseResult result = top.parseArgs(arguments.toArray(String[]::new));
        while (result.hasSubcommand()) {
            result = result.subcommand();
        }
        CommandSpec spec = result.commandSpec();
        if (result.isUsageHelpRequested()) {
            spec.commandLine().usage(context.out(), Ansi.OFF);
            return ExitCode.DONE;
        }
        if (result.isVersionHelpRequested()) {
            context.out().println("firn " + version);
            return ExitCode.DONE;
        }
        if (spec.userObject() instanceof Command command) {
            return command.run(context);
        }
        throw new ParameterException(top, "there is no command among the arguments");
    }

    private void requireCommand(String name) throws UsageException {
        List<String> names =
                catalogue.all().stream().map(CommandCatalogue.Entry::name).toList();
        if (!name.isEmpty() && !names.contains(name)) {
            String advice = NearestName.among(names, name)
                    .map(near -> "Did you mean " + near + "?")
                    .orElse("'firn --help' lists those there are.");
            throw new UsageException("there is no command " + name + ". " + advice);
        }
    }

    /** Only the command that is called is loaded; the others are there by name and description. */
    private CommandLine commandLine(String called) {
        CommandSpec spec = CommandSpec.create().name("firn").mixinStandardHelpOptions(true);
        spec.usageMessage()
                .description("Firn: workflows for cryo-electron microscopy.")
                .customSynopsis("firn COMMAND [OPTIONS]")
                .commandListHeading("%nCommands:%n")
                .footer(FOOTER.replace("%", "%%").split("\n"))
                .width(100);
        for (CommandCatalogue.Entry entry : catalogue.all()) {
            spec.addSubcommand(entry.name(), entry.name().equals(called) ? real(entry) : placeholder(entry));
        }
        // arguments that begin with @ are values such as paths in data locations, never files of further arguments
        return new CommandLine(spec)
                .registerConverter(Path.class, Dispatcher::path)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false);
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new TypeConversionException(FailureReport.describe(e));
        }
    }

    private static CommandLine real(CommandCatalogue.Entry entry) {
        CommandLine line = new CommandLine(entry.create());
        CommandSpec spec = line.getCommandSpec().name(entry.name());
        spec.usageMessage().width(100).abbreviateSynopsis(false);
        if (spec.usageMessage().description().length == 0) {
            spec.usageMessage().description(entry.description());
        }
        @Nullable OptionSpec help = spec.findOption("--help");
        if (help == null) {
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Show this help.")
                    .build());
        }
        return line;
    }

    private static CommandLine placeholder(CommandCatalogue.Entry entry) {
        CommandSpec spec = CommandSpec.create().name(entry.name());
        spec.usageMessage().description(entry.description());
        return new CommandLine(spec);
    }
}

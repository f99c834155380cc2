/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless;

/**
 * A command of the command line, contributed through the extension point {@code org.firn.headless.commands}.
 *
 * <p>The class has a public constructor without arguments and picocli's annotations: {@code @Command} with a
 * description and an example in the footer, {@code @Option} and {@code @Parameters} with a description each. It is
 * loaded only when the command is called. One instance serves one call.
 */
public interface Command {

    /**
     * Does the work; the options are set.
     *
     * @param context where to write, and what surrounds the call
     * @return the exit code, one of {@link ExitCode}
     * @throws Exception whatever goes wrong: exceptions that Firn knows become one clear message and the exit code that
     *     belongs to them, others an unexpected error with a log file
     */
    int run(CommandContext context) throws Exception;
}

/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.firn.testkit.TestExtensions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatcherTest {
    @TempDir
    private Path folder;

    private final TestExtensions extensions = new TestExtensions(DispatcherTest.class);
    private final List<String> log = new ArrayList<>();
    private TestContext context;

    @BeforeEach
    void contributeCommands() throws Exception {
        context = new TestContext(folder);
        extensions.contribute("org.firn.headless", "<extension-point id='commands' name='c'/>");
        extensions.contribute(
                "org.example",
                commands("<command id='later' order='20' description='Comes later.' class='no.such.Class'/>"
                        + "<command id='probe' order='10' description='Fails.' class='" + ProbeCommand.class.getName()
                        + "'/>"));
    }

    private static String commands(String content) {
        return "<extension point='org.firn.headless.commands'>" + content + "</extension>";
    }

    private int run(String... arguments) {
        return new Dispatcher(new CommandCatalogue(extensions.registry(), log::add), "1.2.3")
                .run(context, List.of(arguments));
    }

    @Test
    void theHelpListsCommandsInOrderWithoutLoadingThem() {
        assertEquals(0, run("--help"));
        String help = context.written();
        assertTrue(help.indexOf("probe") < help.indexOf("Comes later."), help);
        assertTrue(help.contains("Exit codes: 0 done"), help);
        assertEquals("", context.errors());
    }

    @Test
    void withoutArgumentsTheHelpGoesToStandardErrorAndIsWrongUsage() {
        assertEquals(2, run());
        assertEquals("", context.written());
        assertTrue(context.errors().contains("Commands:"));
    }

    @Test
    void theHelpOfACommandHasItsExample() {
        assertEquals(0, run("probe", "--help"));
        assertTrue(context.written().contains("firn probe --fail usage"), context.written());
        assertTrue(context.written().contains("--number"), context.written());
    }

    @Test
    void theVersionIsPrinted() {
        assertEquals(0, run("--version"));
        assertEquals("firn 1.2.3\n", context.written());
    }

    @Test
    void aCommandIsRunWithItsOptionsAndItsExitCodeIsPassedOn() {
        assertEquals(3, run("probe", "--number", "7"));
        assertEquals("number 7\n", context.written());
    }

    @Test
    void aNameThatNoFileCanHaveIsToldWithTheCure() {
        assertEquals(2, run("probe", "--folder", "pr\0f"));
        assertTrue(context.errors().contains("'pr\0f' cannot be the name of a file here."), context.errors());
        assertTrue(context.errors().contains("LC_ALL=C.UTF-8"), context.errors());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "usage|2|firn: this is wrong. Do that.",
                "protocol|2|firn: align.dose is -1. Give a positive value.",
                "project|4|firn: /x holds no Firn project.",
                "held|4|firn: Process 7 has it.",
                "disk|1|firn: /p/t.fit cannot be read or written: No space left on device. "
                        + "Make room on the disk and repeat the command.",
                "denied|1|firn: /p may not be read or written. Check its permissions.",
                "io|1|firn: reading or writing failed: the wire is cut",
            })
    void aKnownFailureIsOneClearMessageWithItsExitCode(String how, int exitCode, String message) {
        assertEquals(exitCode, run("probe", "--fail", how));
        assertEquals(message + "\n", context.errors());
    }

    @Test
    void anInterruptionEndsWith130AndWithoutAMessage() {
        assertEquals(130, run("probe", "--fail", "interrupt"));
        assertEquals("", context.errors());
    }

    @Test
    void anUnexpectedFailureNamesALogFileAndShowsNoStackTrace() throws Exception {
        assertEquals(1, run("probe", "--fail", "bug"));
        assertFalse(context.errors().contains("\tat "), context.errors());
        String[] words = context.errors().split("[ ;]");
        String log = List.of(words).stream()
                .filter(word -> word.endsWith(".log"))
                .findFirst()
                .orElseThrow();
        String details = Files.readString(Path.of(log));
        assertTrue(details.contains("firn probe --fail bug") && details.contains("ProbeCommand"), details);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"--nonsense|--nonsense", "probe --numbr 3|--numbr", "probe --number x|'x'"})
    void wrongUsageIsNamedAndPointsToTheHelp(String arguments, String named) {
        assertEquals(2, run(arguments.split(" ")));
        assertTrue(context.errors().contains(named), context.errors());
        assertTrue(context.errors().contains("--help' shows"), context.errors());
        assertEquals("", context.written());
    }

    @Test
    void aMisspeltCommandIsNamedWithTheNearest() {
        assertEquals(2, run("prob", "--number", "3"));
        assertEquals("firn: there is no command prob. Did you mean probe?\n", context.errors());
        assertEquals(2, run("nonsense"));
        assertTrue(context.errors().endsWith("'firn --help' lists those there are.\n"));
    }

    @Test
    void aCommandWhoseClassIsMissingIsSaidWithItsBundle() {
        assertEquals(1, run("later"));
        assertTrue(context.errors().contains("The command later of the bundle org.example cannot be used"));
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsAValue() {
        assertEquals(2, run("probe", "@" + folder.resolve("none")));
        assertTrue(context.errors().contains("@"), context.errors());
    }

    @Test
    void aRepeatedOrIncompleteCommandIsLoggedAndLeftOut() throws Exception {
        extensions.contribute(
                "org.example.other",
                commands("<command id='probe' description='Again.' class='x'/>" + "<command id='bad' class='x'/>"));
        assertEquals(0, run("--help"));
        assertFalse(context.written().contains("Again."));
        assertEquals(2, log.size(), log.toString());
        assertTrue(log.get(0).contains("org.example.other"));
    }
}

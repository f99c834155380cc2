/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ssh;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.firn.jobs.batch.CommandOutput;
import org.firn.jobs.batch.HostRefusedException;
import org.firn.jobs.batch.LocalCommands;
import org.firn.testkit.FileAwait;
import org.firn.testkit.SshServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands over a real OpenSSH server, and what it and its keys may do wrong. */
@Timeout(120)
class SshIT {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final SshLimits LIMITS =
            SshLimits.DEFAULT.withPatience(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(1));

    @TempDir
    Path folder;

    private SshServer server;
    private SshCommands commands;

    @BeforeEach
    void start() throws Exception {
        SshServer.assume();
        server = SshServer.start(folder.resolve("sshd"), Map.of("SITE", "a b"));
        commands = new SshCommands(target(server.identity()), LIMITS);
    }

    @AfterEach
    void stop() {
        if (server != null) {
            commands.close();
            server.close();
        }
    }

    private SshTarget target(Path... identities) {
        return new SshTarget(
                "127.0.0.1",
                server.port(),
                System.getProperty("user.name"),
                List.of(identities),
                List.of(server.knownHosts()));
    }

    private String out(String... command) throws Exception {
        CommandOutput output = commands.run(List.of(command), LONG);
        assertEquals(0, output.exitCode(), output.err());
        return output.out();
    }

    private HostRefusedException refusal(SshTarget target) {
        try (SshCommands refused = new SshCommands(target, LIMITS)) {
            return assertThrows(HostRefusedException.class, () -> refused.run(List.of("true"), LONG));
        }
    }

    @Test
    void commandGetsItsExactArgumentsAndTellsBothOutputsAndItsExitCode() throws Exception {
        CommandOutput output = commands.run(
                List.of("sh", "-c", "printf '%s|' \"$@\" \"$SITE\"; echo Å >&2; exit 7", "x", "it's", "", "$HOME *\n"),
                LONG);
        assertEquals(new CommandOutput(7, "it's||$HOME *\n|a b|", "Å\n"), output);
    }

    @Test
    void programThatIsNotThereIsToldByTheShell() throws Exception {
        CommandOutput output = commands.run(List.of("no-such-sbatch"), LONG);
        assertEquals(127, output.exitCode());
        assertTrue(output.words().contains("No such file"), output.words());
        assertTrue(output.words().contains("no-such-sbatch"), output.words());
    }

    @Test
    void standardInputIsEmpty() throws Exception {
        assertEquals("0\n", out("sh", "-c", "cat | wc -c"));
    }

    @Test
    void allCommandsGoOverOneConnectionAlsoManyAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<String>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String word = "word" + i;
                all.add(() -> out("echo", word));
            }
            List<Future<String>> ended = threads.invokeAll(all);
            for (int i = 0; i < ended.size(); i++) {
                assertEquals("word" + i + "\n", ended.get(i).get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(
                1,
                server.log()
                        .lines()
                        .filter(line -> line.contains("Accepted publickey"))
                        .count());
    }

    @Test
    void bigOutputComesWholeAndTooMuchIsRefusedInWords() throws Exception {
        assertEquals(
                8_000_000,
                out("sh", "-c", "head -c 8000000 /dev/zero | tr '\\0' x").length());
        try (SshCommands small = new SshCommands(target(server.identity()), LIMITS.withOutput(1000))) {
            IOException error = assertThrows(IOException.class, () -> small.run(List.of("yes"), LONG));
            assertTrue(error.getMessage().contains("yes printed more than 1000 bytes"), error.getMessage());
            assertEquals("on\n", small.run(List.of("echo", "on"), LONG).out());
        }
    }

    @Test
    void commandThatHangsIsKilledThereWhenItsTimeIsOver() throws Exception {
        out("true"); // the time is for the command alone
        Path number = folder.resolve("number");
        IOException error = assertThrows(
                IOException.class,
                () -> commands.run(
                        List.of("sh", "-c", "echo $$ > " + number + "; exec sleep 1000"), Duration.ofSeconds(5)));
        assertTrue(error.getMessage().contains("sh did not answer on 127.0.0.1:"), error.getMessage());
        assertEnds(number);
        assertEquals("on\n", out("echo", "on"));
    }

    @Test
    void commandOfAThreadThatIsInterruptedIsKilledThere() throws Exception {
        Path number = folder.resolve("number");
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                commands.run(List.of("sh", "-c", "echo $$ > " + number + "; exec sleep 1000"), Duration.ofSeconds(8));
            } catch (IOException | InterruptedException e) {
                thrown.complete(e);
            }
        });
        thread.start();
        FileAwait.change(folder, () -> number.toFile().length() > 1, LONG, "the command to start");
        thread.interrupt();
        assertEquals(InterruptedException.class, thrown.get().getClass());
        assertEnds(number);
    }

    private static void assertEnds(Path number) throws Exception {
        ProcessHandle process = ProcessHandle.of(
                        Long.parseLong(Files.readString(number).strip()))
                .orElse(null);
        if (process != null) {
            process.onExit().get();
        }
    }

    @Test
    void serverThatDiesInTheMiddleAndComesBackIsFoundAgain() throws Exception {
        Path begun = folder.resolve("begun");
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        new Thread(() -> thrown.complete(assertThrows(
                        IOException.class,
                        () -> commands.run(List.of("sh", "-c", ": > " + begun + "; exec sleep 1000"), LONG))))
                .start();
        FileAwait.exists(begun, LONG);
        server.kill();
        assertTrue(
                thrown.get().getMessage().contains("was lost while sh ran"),
                thrown.get().getMessage());
        IOException gone = assertThrows(IOException.class, () -> commands.run(List.of("true"), LONG));
        assertFalse(gone instanceof HostRefusedException);
        assertTrue(gone.getMessage().contains("cannot be reached over SSH: Connection refused"), gone.getMessage());
        server.start();
        assertEquals("back\n", out("echo", "back"));
    }

    @Test
    void hostThatIsNotKnownIsRefusedWithTheFileAndTheCure() throws Exception {
        Files.delete(server.knownHosts());
        String words = refusal(target(server.identity())).getMessage();
        assertTrue(words.contains("is not a known host: its key ssh-ed25519 SHA256:"), words);
        assertTrue(words.contains(server.knownHosts().toString()) && words.contains("'ssh -p " + server.port()), words);
    }

    @Test
    void hostWithAnotherKeyIsRefusedWithTheFileAndTheCure() throws Exception {
        server.makeKey("other", "ed25519", "");
        server.trust("other");
        String words = refusal(target(server.identity())).getMessage();
        assertTrue(words.contains("has another key, ssh-ed25519 SHA256:"), words);
        assertTrue(words.contains("ssh-keygen -f " + server.knownHosts() + " -R [127.0.0.1]:" + server.port()), words);
    }

    @Test
    void hostThatIsKnownByAnotherKindOfKeyIsRefused() throws Exception {
        server.makeKey("other", "rsa", "");
        server.trust("other");
        assertTrue(refusal(target(server.identity())).getMessage().contains("has another key"));
    }

    @Test
    void revokedKeyIsRefusedAndHashedNamesAreUnderstood() throws Exception {
        String line = Files.readString(server.knownHosts());
        new LocalCommands()
                .run(List.of("ssh-keygen", "-H", "-f", server.knownHosts().toString()), LONG);
        assertFalse(Files.readString(server.knownHosts()).contains("127.0.0.1"));
        assertEquals("on\n", out("echo", "on"));
        Files.writeString(server.knownHosts(), line + "@revoked " + line);
        assertTrue(refusal(target(server.identity())).getMessage().contains("is revoked in"));
    }

    @Test
    void keyThatTheServerDoesNotLetInIsRefusedAndNamed() throws Exception {
        String words =
                refusal(target(server.makeKey("stranger", "ed25519", ""))).getMessage();
        assertTrue(words.contains("refuses the user " + System.getProperty("user.name")), words);
        assertTrue(words.contains("the key ssh-ed25519 SHA256:") && words.contains("ssh-copy-id"), words);
    }

    @Test
    void keysOfAllUsualKindsAreLetIn() throws Exception {
        for (String kind : List.of("ecdsa", "rsa")) {
            Path key = server.makeKey(kind, kind, "");
            server.letIn(key);
            try (SshCommands other = new SshCommands(target(key), LIMITS)) {
                assertEquals(kind + "\n", other.run(List.of("echo", kind), LONG).out());
            }
        }
    }

    @Test
    void keyWithAPassphraseThatIsMissingOrDamagedIsToldWithTheCure() throws Exception {
        String words =
                refusal(target(server.makeKey("locked", "ed25519", "secret"))).getMessage();
        assertTrue(words.contains("protected by a passphrase") && words.contains("ssh-add"), words);
        String missing = refusal(target(folder.resolve("none"))).getMessage();
        assertTrue(missing.contains(folder.resolve("none") + " is not there"), missing);
        Path damaged = Files.writeString(folder.resolve("damaged"), "no key");
        assertTrue(refusal(target(damaged)).getMessage().contains(damaged.toString()));
    }

    @Test
    void closedCommandsSaySo() throws Exception {
        out("true");
        commands.close();
        IOException error = assertThrows(IOException.class, () -> commands.run(List.of("true"), LONG));
        assertTrue(error.getMessage().contains("was closed"), error.getMessage());
    }
}

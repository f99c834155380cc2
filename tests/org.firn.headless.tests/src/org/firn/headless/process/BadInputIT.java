/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.headless.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every bad input gives one clear message, the documented exit code, and a project that can be used further. */
class BadInputIT {
    @TempDir
    private Path folder;

    private Firn firn;
    private String movies;

    @BeforeEach
    void writeMovies() throws Exception {
        firn = Firn.in(folder);
        movies = Movies.folder(folder.resolve("movies"), 3, 64, 4);
    }

    private Firn.Result runAlign(String pattern, String importing, String aligning) throws Exception {
        String workflow = Workflows.align(folder, pattern, importing, aligning);
        return firn.run("run", workflow, "--project", "p");
    }

    /** Nothing was started: wrong usage, no project was made. */
    private void assertRefused(Firn.Result result, String... parts) {
        assertEquals(2, result.exitCode(), result.toString());
        List.of(parts).forEach(part -> assertTrue(result.err().contains(part), part + " is not in " + result));
        assertFalse(result.err().contains("\tat "), result.err());
        assertFalse(Files.exists(folder.resolve("p")));
    }

    /** A run failed: its message is shown now and by the status, and the project can be opened. */
    private void assertFailed(Firn.Result result, String... parts) throws Exception {
        assertEquals(3, result.exitCode(), result.toString());
        Firn.Result status = firn.run("status", "--project", "p");
        assertEquals(0, status.exitCode(), status.toString());
        for (String part : parts) {
            assertTrue((result.out() + result.err()).contains(part), part + " is not in " + result);
            assertTrue(status.out().contains(part), part + " is not in " + status);
        }
        assertFalse(status.out().contains("\tat "), status.out());
    }

    @Test
    void aTruncatedMovieIsNamedAndTheOthersAreAligned() throws Exception {
        Path movie = folder.resolve("movies/mic_001.mrcs");
        try (FileChannel channel = FileChannel.open(movie, StandardOpenOption.WRITE)) {
            channel.truncate(Files.size(movie) - 1000);
        }
        Firn.Result result = runAlign(movies, "\"failureLimit\": 50", "");
        assertEquals(0, result.exitCode(), result.toString());
        assertTrue(result.out().contains("1 failed"), result.toString());
        Firn.Result table = firn.run("table", "--project", "p", "align.micrographs", "--columns", "name");
        assertEquals("name\nmic_000\nmic_002\n", table.out(), table.toString());
        String journal = Files.readString(onlyRunDirectory("import").resolve("journal.ndjson"));
        assertTrue(journal.contains("mic_001.mrcs"), journal);
    }

    private Path onlyRunDirectory(String part) throws Exception {
        try (var runs = Files.list(folder.resolve("p/runs"))) {
            return runs.filter(run -> run.getFileName().toString().contains(part))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aGainOfTheWrongSizeIsNamedWithBothSizes() throws Exception {
        Path gain = folder.resolve("gain.mrc");
        Movies.write(gain, 32, 1, 1);
        assertFailed(runAlign(movies, "\"gain\": \"" + gain + "\"", ""), "gain.mrc", "32", "64");
    }

    @Test
    void aGainThatIsNotThereIsRefusedBeforeAnythingStarts() throws Exception {
        assertRefused(runAlign(movies, "\"gain\": \"" + folder + "/none.mrc\"", ""), "import.gain", "none.mrc");
    }

    @Test
    void anExecutorThatIsNotInstalledIsRefusedBeforeAnythingStarts() throws Exception {
        String workflow = Workflows.align(folder, movies, "", "");
        assertRefused(
                firn.run("run", workflow, "--project", "p", "--executor", "slrum"),
                "import.executor is 'slrum'",
                "slurm");
    }

    @Test
    void aPatternThatMatchesNothingIsNamedWithItsFolder() throws Exception {
        assertFailed(
                runAlign(folder + "/movies/*.tif", "", ""),
                "*.tif",
                folder.resolve("movies").toString());
    }

    @Test
    void aMovieWithNanPixelsIsNamedWithItsFrame() throws Exception {
        for (int i = 0; i < 3; i++) {
            Movies.setPixel(folder.resolve("movies/mic_00" + i + ".mrcs"), 64 * 64 + 5, Float.NaN);
        }
        assertFailed(runAlign(movies, "", ""), "mic_000", "pixels that are not numbers");
    }

    @Test
    void aParameterOutOfRangeIsNamedWithItsUnit() throws Exception {
        assertRefused(runAlign(movies, "\"voltage\": 3", ""), "import.voltage is 3 kV, outside");
    }

    @Test
    void aParameterOfTheWrongTypeIsNamed() throws Exception {
        assertRefused(runAlign(movies, "\"voltage\": \"high\"", ""), "import.voltage is 'high', not a number");
    }

    @Test
    void anUnknownParameterIsNamedWithTheNearest() throws Exception {
        assertRefused(runAlign(movies, "\"voltge\": 300", ""), "import.voltge", "Did you mean voltage?");
    }

    @Test
    void anUnknownProtocolIsNamedWithTheNearest() throws Exception {
        String workflow = Workflows.write(
                folder, "{\"firn\": \"workflow/1\", \"runs\": [{\"id\": \"a\", \"protocol\": \"spa.align.movie\"}]}");
        assertRefused(firn.run("run", workflow, "--project", "p"), "spa.align.movie", "Did you mean spa.align.movies?");
    }

    @Test
    void aLinkBetweenWrongTypesIsNamedWithBothRuns() throws Exception {
        String workflow = Workflows.write(
                folder,
                """
                {"firn": "workflow/1", "runs": [
                 {"id": "import", "protocol": "spa.import.movies", "parameters": {"movies": "x", "samplingRate": 1}},
                 {"id": "ctf", "protocol": "spa.estimate.ctf", "inputs": {"micrographs": "import.movies"}}]}
                """);
        assertRefused(
                firn.run("run", workflow, "--project", "p"),
                "ctf.micrographs accepts MicrographSet, but import.movies is a MovieSet");
    }

    @Test
    void aWorkflowThatIsNoJsonIsNamedWithItsLine() throws Exception {
        String workflow = Workflows.write(folder, "{\"firn\": \"workflow/1\",\n\"runs\": [,]}");
        assertRefused(firn.run("run", workflow, "--project", "p"), "workflow", "line 2");
    }

    @Test
    void aStarFileWithoutALoopIsNamed() throws Exception {
        Path star = Files.writeString(
                folder.resolve("particles.star"),
                "data_particles\n\n_rlnImageName #1\n_rlnMagnification #2\n1@x.mrcs 5\n");
        String workflow = Workflows.write(
                folder,
                """
                {"firn": "workflow/1", "runs": [{"id": "import", "protocol": "spa.import.particles",
                  "parameters": {"file": "%s", "samplingRate": 3.54}}]}
                """
                        .formatted(star));
        assertFailed(firn.run("run", workflow, "--project", "p"), "particles.star", "loop");
    }

    @Test
    void anUnreadableFolderIsNamed() throws Exception {
        assertTrue(folder.resolve("movies").toFile().setReadable(false));
        Firn.Result result = firn.runUnder(
                withoutPrivilegeToReadAll(), "run", Workflows.align(folder, movies, "", ""), "--project", "p");
        assertFailed(result, folder.resolve("movies").toString(), "you may not read", "chmod +rx");
    }

    /** The superuser reads every folder, but not without these two capabilities. */
    private static List<String> withoutPrivilegeToReadAll() {
        String without = "=-dac_override,-dac_read_search";
        return "root".equals(System.getProperty("user.name"))
                ? List.of("setpriv", "--bounding-set" + without, "--inh-caps" + without)
                : List.of();
    }

    @Test
    void aFullDiskIsSaidAndTheProjectGoesOnAfterwards() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = call("mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "skipped: a small disk cannot be mounted without the superuser");
        try {
            String big = Movies.folder(folder.resolve("big"), 12, 512, 3);
            String workflow = Workflows.align(folder, big, "", "");
            Firn.Result result = firn.run("run", workflow, "--project", "disk/p");
            assertTrue(result.exitCode() == 3 || result.exitCode() == 1, result.toString());
            String all = result.out() + result.err();
            assertTrue(all.contains("No space left") || all.contains(" is full"), result.toString());
            assertFalse(all.contains("\tat "), all);
            assertEquals(0, call("mount", "-o", "remount,size=200m", disk.toString()));
            Firn.Result again = firn.run("resume", "--project", "disk/p");
            assertEquals(0, again.exitCode(), again.toString());
        } finally {
            call("umount", "-l", disk.toString());
        }
    }

    @Test
    void aDiskThatFillsUpUnderwayEndsTheRunWithOneSentenceAndTheProjectGoesOnAfterwards() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                call("mount", "-t", "tmpfs", "-o", "size=200m", "tmpfs", disk.toString()) == 0,
                "skipped: a small disk cannot be mounted without the superuser");
        try {
            // enough that no machine is through with them before the disk is full
            String workflow = Workflows.align(folder, Movies.linked(folder.resolve("many"), 200, 256, 6), "", "");
            Firn.Result result;
            try (Firn.Running running = firn.start("run", workflow, "--project", "disk/p", "--json")) {
                running.awaitLine("run-state", "align", "RUNNING");
                assertTrue(fill(disk), "the disk cannot be made smaller");
                result = running.await();
            }
            // 3 when that the run failed could still be written, 4 when not
            assertTrue(result.exitCode() == 3 || result.exitCode() == 4, result.toString());
            String all = result.out() + result.err();
            assertTrue(all.contains("No space left") || all.contains(" is full"), result.toString());
            assertFalse(all.contains("\tat "), all);
            assertEquals(0, call("mount", "-o", "remount,size=200m", disk.toString()));
            Firn.Result again = firn.run("resume", "--project", "disk/p");
            assertEquals(0, again.exitCode(), again.toString());
            Firn.Result status = firn.run("status", "--project", "disk/p", "--json");
            assertTrue(status.out().contains("\"size\":200"), status.out());
        } finally {
            call("umount", "-l", disk.toString());
        }
    }

    /** Makes a disk as small as what is on it; that grows meanwhile, and a disk that is smaller is refused. */
    private static boolean fill(Path disk) throws Exception {
        for (int tries = 0; tries < 100; tries++) {
            long used = disk.toFile().getTotalSpace() - disk.toFile().getUsableSpace();
            if (call("mount", "-o", "remount,size=" + (used + 8192), disk.toString()) == 0) {
                return true;
            }
        }
        return false;
    }

    private static int call(String... command) throws Exception {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}

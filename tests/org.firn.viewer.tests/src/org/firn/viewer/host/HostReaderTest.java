/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told of a machine. */
class HostReaderTest {
    @TempDir
    private Path proc;

    private void write(String stat, String meminfo) throws IOException {
        Files.writeString(proc.resolve("stat"), stat);
        Files.writeString(proc.resolve("meminfo"), meminfo);
    }

    private HostReader reader() {
        return new HostReader(proc, new GpuReader(), InstantSource.system());
    }

    @Test
    void theLoadIsWhatWasBusyBetweenTwoReadings() throws IOException {
        HostReader reader = reader();
        write("cpu  100 0 100 800 0 0 0 0 0 0\ncpu0 1 1 1 1\n", "MemTotal: 2048 kB\nMemAvailable: 1024 kB\n");
        assertTrue(Double.isNaN(reader.read(List.of()).load()), "nothing is known of the time before");
        // 50 busy and 150 not, of which 50 waited for a disk
        write("cpu  140 0 110 900 50 0 0 0 0 0\n", "MemTotal: 2048 kB\nMemAvailable: 1024 kB\n");
        assertEquals(0.25, reader.read(List.of()).load(), 1e-12);
    }

    @Test
    void memoryThatTheSystemCanGiveBackIsNotUsed() throws IOException {
        write("cpu 1 1 1 1 1 1\n", "MemTotal: 8388608 kB\nMemFree: 1 kB\nMemAvailable: 6291456 kB\n");
        HostReading reading = reader().read(List.of());
        assertEquals(2048, reading.memoryUsedMiB());
        assertEquals(8192, reading.memoryMiB());
    }

    @Test
    void aDiskIsTakenOnceAndAFolderThatIsGoneNotAtAll() throws IOException {
        Path one = Files.createDirectory(proc.resolve("one"));
        HostReading reading = new HostReader().read(List.of(proc, one, proc.resolve("gone")));
        assertEquals(1, reading.disks().size());
        assertTrue(reading.disks().get(0).sizeMiB() > 0);
    }

    @Test
    void aMachineWithoutTheseFilesIsNoFailure() {
        HostReading reading = reader().read(List.of());
        assertTrue(Double.isNaN(reading.load()));
        assertEquals(0, reading.memoryMiB());
    }

    @Test
    void graphicsProcessorsAreReadFromTheirToolAndComplaintsAreNot() {
        List<HostReading.Gpu> found = GpuReader.parse(
                """
                0, NVIDIA A100-SXM4-40GB, 87, 30112, 40960
                Unable to determine the device handle for GPU 0000:02:00.0
                1, NVIDIA T400, [N/A], 12, 2048
                """);
        assertEquals(
                List.of(
                        new HostReading.Gpu(0, "NVIDIA A100-SXM4-40GB", 0.87, 30112, 40960),
                        new HostReading.Gpu(1, "NVIDIA T400", 0, 12, 2048)),
                found);
    }
}

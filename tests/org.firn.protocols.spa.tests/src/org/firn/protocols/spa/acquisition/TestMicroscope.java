/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.acquisition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.firn.formats.image.MrcWriter;
import org.firn.formats.image.SampleType;
import org.firn.imaging.simulation.DetectorSettings;
import org.firn.imaging.simulation.MicroscopeSettings;
import org.firn.imaging.simulation.MicroscopeSimulator;
import org.firn.imaging.simulation.SimulatedMovie;
import org.firn.imaging.simulation.SpecimenSettings;

/**
 * A microscope that writes movies into folders at a steady rate, as a detector's computer does: one in ten is written
 * in two halves, one in ten is empty at first, one in ten is copied into another folder, and one in ten leaves a file
 * behind that is never completed. The same seed gives the same movies and mishaps.
 */
final class TestMicroscope implements AutoCloseable {
    private static final int FRAMES = 4;
    private static final int MISHAPS = 10;
    private static final int SQUARE = 25;

    private final Acquisition acquisition;
    private final MicroscopeSimulator simulator;
    private final Random random;
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(2);
    private final Map<String, Long> completed = new ConcurrentSkipListMap<>();
    private final Set<String> unsound = ConcurrentHashMap.newKeySet();

    TestMicroscope(Acquisition acquisition) {
        this.acquisition = acquisition;
        random = new Random(acquisition.seed());
        simulator = new MicroscopeSimulator(
                acquisition.seed(),
                MicroscopeSettings.standard(),
                new DetectorSettings(Acquisition.SIDE, Acquisition.SIDE, FRAMES, Acquisition.PIXEL_SIZE, 10, 2, 2),
                new SpecimenSettings(6, 0, 8, 0.2, 5, 0.3));
    }

    /** When each sound movie was complete, by its name, ms since 1970. */
    Map<String, Long> completed() {
        return completed;
    }

    /** The files that must be refused. */
    Set<String> unsound() {
        return unsound;
    }

    /** Writes all movies, each at its time. */
    void writeAll() throws IOException, InterruptedException, ExecutionException {
        Future<?>[] late = new Future<?>[acquisition.movies()];
        long start = System.nanoTime();
        for (int movie = 0; movie < late.length; movie++) {
            byte[] bytes = bytes(movie);
            long millis = acquisition.millis(movie) - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            int number = movie;
            late[movie] = clock.schedule(
                    () -> {
                        write(number, bytes);
                        return null;
                    },
                    Math.max(0, millis),
                    TimeUnit.MILLISECONDS);
            if (movie > 1) {
                late[movie - 2].get();
            }
        }
        for (Future<?> each : late) {
            each.get();
        }
        clock.shutdown();
        // What is written in parts is complete a little later.
        clock.awaitTermination(1, TimeUnit.MINUTES);
    }

    private byte[] bytes(int movie) throws IOException {
        SimulatedMovie made = simulator.movie(movie, () -> false);
        Path file = Files.createTempFile(acquisition.directory(), "movie", Acquisition.ENDING);
        float[] pixels = new float[made.width() * made.height()];
        try (MrcWriter writer = MrcWriter.stack(file, made.width(), made.height())
                .pixelSize(Acquisition.PIXEL_SIZE)
                .sampleType(SampleType.UINT16)
                .open()) {
            for (short[] frame : made.frames()) {
                for (int i = 0; i < pixels.length; i++) {
                    pixels[i] = frame[i] & 0xFFFF;
                }
                writer.append(pixels);
            }
            writer.finish();
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }

    private Path square(int number) throws IOException {
        return Files.createDirectories(acquisition.camera().resolve("square_%03d".formatted(number / SQUARE)));
    }

    private void write(int number, byte[] bytes) throws IOException {
        String name = "mic_%06d".formatted(number);
        Path file = square(number).resolve(name + Acquisition.ENDING);
        // Longer than the settling time: only the header tells that more comes.
        long pause = (long) (Acquisition.SETTLE_SECONDS * 1000 * (1.2 + random.nextDouble()));
        switch (number % MISHAPS) {
            case 3 -> inParts(file, name, bytes, bytes.length / 2, pause);
            case 5 -> inParts(file, name, bytes, 0, pause);
            case 7 -> {
                whole(file, name, bytes);
                Path copy = Files.createDirectories(acquisition.camera().resolve("copies"))
                        .resolve(file.getFileName());
                later(2 * pause, copy, bytes);
                unsound.add(copy.toString());
            }
            case 9 -> {
                whole(file, name, bytes);
                Path stump = file.resolveSibling("stump_%06d".formatted(number) + Acquisition.ENDING);
                Files.write(stump, Arrays.copyOf(bytes, random.nextBoolean() ? 0 : bytes.length / 3));
                unsound.add(stump.toString());
            }
            default -> whole(file, name, bytes);
        }
    }

    private void whole(Path file, String name, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        completed.put(name, System.currentTimeMillis());
    }

    private void inParts(Path file, String name, byte[] bytes, int first, long pause) throws IOException {
        Files.write(file, Arrays.copyOf(bytes, first));
        clock.schedule(
                () -> {
                    Files.write(file, Arrays.copyOfRange(bytes, first, bytes.length), StandardOpenOption.APPEND);
                    completed.put(name, System.currentTimeMillis());
                    return null;
                },
                pause,
                TimeUnit.MILLISECONDS);
    }

    private void later(long pause, Path file, byte[] bytes) {
        clock.schedule(() -> Files.write(file, bytes), pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}

/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.jobs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.firn.jobs.batch.Shell;

/**
 * What the programs of all runs, projects and users of this machine share and only one may have at a time: graphics
 * processors and licences. A token is a file that the program itself holds locked, through the descriptors that it
 * inherits: so it is given back by the system when the last process of the program dies, however that happens, and not
 * before, even when the engine that started it has gone. Immutable.
 *
 * @param directory where the files are; made when it is not there
 * @param gpus the numbers or names of the graphics processors, as CUDA calls them
 * @param licences how many of each licence there are
 */
public record HostTokens(Path directory, List<String> gpus, Map<String, Integer> licences) {
    /** Descriptors of one digit that are free in a POSIX shell. */
    private static final int MOST = 6;

    public HostTokens {
        gpus = List.copyOf(gpus);
        licences = Map.copyOf(licences);
        for (String gpu : gpus) {
            if (!gpu.matches("[A-Za-z0-9-]+")) {
                throw new IllegalArgumentException("'" + gpu + "' is no name of a graphics processor");
            }
        }
    }

    /**
     * Those of this machine: the graphics processors that {@code CUDA_VISIBLE_DEVICES} leaves, as a scheduler sets it,
     * or as many as {@code FIRN_GPUS} says, or those that the driver shows; licences by {@code FIRN_LICENCES}, for
     * example {@code amira=1,matlab=2}.
     */
    public static HostTokens ofThisMachine() {
        return new HostTokens(
                Path.of("/var/tmp/firn-tokens"),
                gpus(System.getenv()),
                licences(System.getenv().getOrDefault("FIRN_LICENCES", "")));
    }

    private static List<String> gpus(Map<String, String> environment) {
        String left = environment.getOrDefault("CUDA_VISIBLE_DEVICES", "");
        if (left.matches("[A-Za-z0-9-]+(,[A-Za-z0-9-]+)*")) {
            return List.of(left.split(","));
        }
        String said = environment.getOrDefault("FIRN_GPUS", "");
        int count = said.matches("\\d{1,3}") ? Integer.parseInt(said) : found();
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }

    private static Map<String, Integer> licences(String text) {
        Map<String, Integer> licences = new TreeMap<>();
        for (String licence : text.split(",")) {
            String[] parts = licence.strip().split("=");
            if (parts.length == 2 && parts[1].matches("\\d{1,4}")) {
                licences.put(parts[0], Integer.valueOf(parts[1]));
            }
        }
        return licences;
    }

    private static int found() {
        int count = 0;
        try (DirectoryStream<Path> devices = Files.newDirectoryStream(Path.of("/dev"), "nvidia[0-9]*")) {
            for (Path device : devices) {
                count += Files.exists(device) ? 1 : 0;
            }
        } catch (IOException e) {
            return 0;
        }
        return count;
    }

    /**
     * What a job does before its program: waits for its tokens, and takes them.
     *
     * @return commands of a POSIX shell; empty when it needs none
     * @throws JobException if there are not so many
     */
    public String prelude(JobSpec job) throws JobException {
        if (job.gpus() == 0 && job.licences().isEmpty()) {
            return "";
        }
        StringBuilder takes = new StringBuilder();
        int wanted = job.gpus();
        require("graphics processors", job.gpus(), gpus.size());
        if (job.gpus() > 0) {
            takes.append(take("gpu", gpus, job.gpus()));
            takes.append("export CUDA_DEVICE_ORDER=PCI_BUS_ID CUDA_VISIBLE_DEVICES=\"$taken\"\n");
        }
        for (Map.Entry<String, Integer> licence : new TreeMap<>(job.licences()).entrySet()) {
            int there = licences.getOrDefault(licence.getKey(), 0);
            require("licences of " + licence.getKey(), licence.getValue(), there);
            wanted += licence.getValue();
            takes.append(take(
                    "licence-" + licence.getKey().replaceAll("[^A-Za-z0-9._-]", "_"),
                    IntStream.range(0, there).mapToObj(String::valueOf).toList(),
                    licence.getValue()));
        }
        require("tokens at once", wanted, MOST);
        return script().replace("@DIRECTORY@", Shell.quote(directory.toString()))
                .replace("@TAKES@\n", takes);
    }

    private static String take(String pool, List<String> tokens, int count) {
        return "take " + pool + " " + Shell.quote(String.join(" ", tokens)) + " " + count + "\n";
    }

    private static void require(String what, int wanted, int there) throws JobException {
        if (wanted > there) {
            throw new JobException("It needs " + wanted + " " + what + ", but there are only " + there
                    + " here. Ask for fewer, or run it where there are more");
        }
    }

    private static String script() {
        try (InputStream in = HostTokens.class.getResourceAsStream("internal/tokens.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n", "");
        } catch (IOException e) {
            throw new UncheckedIOException("The script for tokens is missing from the bundle org.firn.jobs", e);
        }
    }
}

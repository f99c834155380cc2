/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.workflow.tests;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Movies that no part of Firn has made, and what is true of them. See {@code origin} in {@code truth.json}. */
final class Fixture {
    private static final List<String> FILES = List.of("mic_000.tif", "mic_001.tif", "mic_002.tif");

    /** The whole truth. */
    record Truth(double samplingRate, double particleDiameter, List<Micrograph> micrographs) {
        Micrograph named(String name) {
            return micrographs.stream()
                    .filter(one -> one.name.equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The truth of one micrograph: shifts as x, y of each frame, particles as x, y; px of a frame. */
    static final class Micrograph {
        String name = "";
        double defocusU;
        double defocusV;
        double defocusAngle;

        @SuppressWarnings("checkstyle:MemberName")
        double[][] shifts_px = {};

        double[][] particles = {};
    }

    private Fixture() {}

    static Truth truth() throws IOException {
        try (Reader reader = new InputStreamReader(open("truth.json"), StandardCharsets.UTF_8)) {
            return new Gson().fromJson(reader, Truth.class);
        }
    }

    /** Writes movies and gain into a folder, and returns the pattern of the movies. */
    static String unpack(Path folder) throws IOException {
        for (String file : FILES) {
            copy("movies/" + file, folder.resolve(file));
        }
        copy("gain.mrc", folder.resolve("gain.mrc"));
        return folder + "/*.tif";
    }

    private static void copy(String resource, Path target) throws IOException {
        try (InputStream in = open(resource)) {
            Files.copy(in, target);
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Fixture.class.getResourceAsStream("/spa/" + resource);
        if (in == null) {
            throw new IOException("The fixture has no " + resource);
        }
        return in;
    }
}

/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.firn.jobs.ProgramLocations;
import org.firn.protocol.ProtocolException;

/** Where RELION's programs are on this machine, and which version they have. Immutable. */
public final class RelionPrograms {
    /** The version that the protocols were proved with. */
    public static final String PROVED = "3.1.3";

    private static final Pattern VERSION = Pattern.compile("RELION version: *(([0-9]+)[^ \\r\\n]*)");
    private static final String PROBED = "relion_refine";
    private static final long PATIENCE_SECONDS = 60;
    private static final int FIRST_WITH_GRADIENTS = 4;

    private final ProgramLocations locations;
    private final Map<String, String> environment;

    private RelionPrograms(ProgramLocations locations, Map<String, String> environment) {
        this.locations = locations;
        this.environment = Map.copyOf(environment);
    }

    /**
     * Those that the user's preferences and the environment tell.
     *
     * @throws ProtocolException if the file of locations cannot be read
     */
    public static RelionPrograms here() throws ProtocolException {
        Map<String, String> environment = System.getenv();
        Path file = ProgramLocations.file(environment);
        try {
            return new RelionPrograms(ProgramLocations.read(file), environment);
        } catch (IOException e) {
            throw new ProtocolException(file.toString(), "cannot be read: " + e.getMessage(), "Mend or delete it.", e);
        }
    }

    /**
     * Finds a program.
     *
     * @param name such as {@code relion_refine}, or {@code mpirun}
     * @throws ProtocolException if it is not there
     */
    public Path require(String name) throws ProtocolException {
        return locations
                .find(name, environment)
                .orElseThrow(() -> new ProtocolException(
                        name,
                        "is not found, neither where the preferences say programs are nor in PATH",
                        name.equals("mpirun")
                                ? "Install Open MPI (Debian: apt install openmpi-bin), or set the number of MPI"
                                        + " processes to 1."
                                : "Install RELION (Debian: apt install relion ghostscript tcsh), or say in the"
                                        + " preferences where it is. firn doctor lists what is found."));
    }

    /** Variables that the programs need besides those they inherit. */
    public Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(locations.environment());
        if (!locations.folders().isEmpty()) {
            all.putIfAbsent("PATH", path());
        }
        return all;
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        locations.folders().forEach(folder -> path.append(folder).append(':'));
        return path.append(environment.getOrDefault("PATH", "/usr/bin:/bin")).toString();
    }

    /**
     * The version of the installed RELION, such as {@code 3.1.3}; empty when it does not tell.
     *
     * @throws ProtocolException if RELION is not found or does not start
     */
    public String version() throws ProtocolException {
        Path program = require(PROBED);
        try {
            Process process = new ProcessBuilder(program.toString(), "--version")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return parse(text);
        } catch (IOException e) {
            throw new ProtocolException(
                    program.toString(),
                    "cannot be started: " + e.getMessage(),
                    "Check its permissions, and that it is built for this machine.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }

    static String parse(String text) {
        Matcher matcher = VERSION.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Whether a version is 4 or newer, whose initial models come from VDAM and not from plain gradients. */
    public static boolean hasGradients(String version) {
        Matcher matcher = Pattern.compile("([0-9]+).*").matcher(version);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) >= FIRST_WITH_GRADIENTS;
    }
}

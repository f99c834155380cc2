/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.firn.formats.FormatException;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.imaging.Volume;
import org.firn.model.data.DataPackage;
import org.firn.protocol.Configuration;
import org.firn.protocol.InputData;
import org.firn.protocol.ParameterSpec;
import org.firn.protocol.ParameterValues;
import org.firn.protocol.Plan;
import org.firn.protocol.Protocol;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.ProtocolSpec;
import org.firn.protocol.RunContext;
import org.firn.protocol.RunReport;
import org.firn.protocol.StepContext;
import org.firn.protocols.spa.common.Maps;
import org.firn.protocols.spa.common.Microscope;
import org.firn.protocols.spa.common.Pictures;

/** Imports the two half maps of a refinement, which are not copied, and averages them to the unfiltered map. */
public final class ImportHalfMaps implements Protocol {
    private static final String VOLUME = "volume";
    private static final String FIRST = "halfMap1";
    private static final String SECOND = "halfMap2";
    private static final String SYMMETRY = "symmetry";
    /** How programs tell the first half from the second in the names of files. */
    private static final List<List<String>> MARKS = List.of(
            List.of("half1", "half2"),
            List.of("half_1", "half_2"),
            List.of("half_map_1", "half_map_2"),
            List.of("half_A", "half_B"),
            List.of("_even", "_odd"));

    @Override
    public ProtocolSpec spec() {
        return ProtocolSpec.builder()
                .section("Files")
                .add(
                        ParameterSpec.file(FIRST)
                                .label("First half map")
                                .help("The map of the first half of the data, such as RELION's "
                                        + "run_half1_class001_unfil.mrc or cryoSPARC's volume_map_half_A.mrc; or "
                                        + "RELION's postprocess.star, which names both."),
                        ParameterSpec.file(SECOND)
                                .label("Second half map")
                                .optional()
                                .help("The map of the second half. When empty, the file that is called as the first "
                                        + "with half2 for half1, or B for A, is taken."))
                .section("Map")
                .add(
                        ParameterSpec.number(Microscope.SAMPLING_RATE)
                                .label("Voxel size")
                                .unit("Å/px")
                                .range(0.05, 100)
                                .optional()
                                .help("The size of a voxel; what the files say when empty."),
                        ParameterSpec.string(SYMMETRY)
                                .label("Symmetry")
                                .defaultValue("C1")
                                .help("The point group of the map, such as C1, D7 or O."))
                .build();
    }

    @Override
    public void configure(Configuration configuration) {
        ParameterValues values = configuration.parameters();
        configuration
                .output(VOLUME, DataPackage.Literals.VOLUME)
                .with(
                        Microscope.SAMPLING_RATE,
                        values.value(Microscope.SAMPLING_RATE).orElse(null))
                .with(SYMMETRY, values.text(SYMMETRY));
    }

    @Override
    public void plan(RunContext run, Plan plan) throws ProtocolException {
        List<Path> halves = halves(run);
        plan.step("average")
                .reads(halves.toArray(Path[]::new))
                .makes(target(run))
                .needs(1, 1024)
                .run(step -> average(step, halves));
    }

    private static Path target(RunContext run) {
        return run.outDirectory().resolve("map.mrc");
    }

    private static List<Path> halves(RunContext run) throws ProtocolException {
        ParameterValues values = run.parameters();
        Path first = run.resolve(values.text(FIRST));
        if (first.toString().endsWith(".star")) {
            return named(first);
        }
        return List.of(first, values.isSet(SECOND) ? run.resolve(values.text(SECOND)) : other(first));
    }

    /** The half maps that RELION's post-processing names. */
    private static List<Path> named(Path star) throws ProtocolException {
        try {
            StarTable general = StarFile.read(star).table("general");
            ImageLookup lookup = new ImageLookup(null);
            return List.of(
                    lookup.named(star, general.get(0, "rlnUnfilteredMapHalf1")),
                    lookup.named(star, general.get(0, "rlnUnfilteredMapHalf2")));
        } catch (FormatException e) {
            throw Pictures.refused(e);
        } catch (IOException e) {
            throw new ProtocolException(
                    FIRST, "is " + star + ", which cannot be read: " + e.getMessage(), "Give the half map itself.", e);
        }
    }

    private static Path other(Path first) throws ProtocolException {
        String name = first.getFileName().toString();
        for (List<String> marks : MARKS) {
            int at = name.lastIndexOf(marks.get(0));
            if (at >= 0) {
                String changed = name.substring(0, at)
                        + marks.get(1)
                        + name.substring(at + marks.get(0).length());
                Path other = first.resolveSibling(changed);
                if (Files.isRegularFile(other)) {
                    return other;
                }
            }
        }
        throw new ProtocolException(
                SECOND,
                "is not given, and no file beside " + first + " is called like it for the second half",
                "Give the second half map.");
    }

    private static void average(StepContext step, List<Path> halves) throws ProtocolException, IOException {
        RunContext run = step.run();
        Volume first = Maps.read(halves.get(0));
        Volume second = Maps.read(halves.get(1));
        requirePair(halves, first, second);
        double size = ImportVolume.pixelSize(run.parameters(), halves.get(0));
        float[] voxels = first.voxels();
        for (int i = 0; i < voxels.length; i++) {
            voxels[i] = (voxels[i] + second.voxels()[i]) / 2;
        }
        Path target = target(run);
        Maps.write(target, first, size);
        step.log("The second half map is " + halves.get(1) + ".");
        Maps.describe(run.output(VOLUME), first, size)
                .with("file", run.store(target))
                .with("fileSize", Files.size(target))
                .with(FIRST, run.store(halves.get(0)))
                .with(SECOND, run.store(halves.get(1)));
    }

    private static void requirePair(List<Path> halves, Volume first, Volume second) throws ProtocolException {
        if (!second.sameSize(first)) {
            throw new ProtocolException(
                    SECOND,
                    "is " + halves.get(1) + ", which has another size than " + halves.get(0),
                    "Give the two half maps of one refinement.");
        }
        if (Arrays.equals(first.voxels(), second.voxels())) {
            throw new ProtocolException(
                    SECOND,
                    "is " + halves.get(1) + ", which has the same voxels as " + halves.get(0)
                            + "; their correlation would be 1 at every frequency",
                    "Give the map of the other half of the data.");
        }
    }

    @Override
    public List<String> summary(RunReport report) {
        return new ImportVolume().summary(report);
    }

    @Override
    public String methods(RunReport report) {
        return report.output(VOLUME)
                .map(InputData::header)
                .map(header -> "Two half maps with a voxel size of %.3f Å were averaged to the unfiltered map."
                        .formatted(header.number(Microscope.SAMPLING_RATE).orElse(0)))
                .orElse("");
    }
}

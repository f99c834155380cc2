/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.exchange.cryosparc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.firn.exchange.mapping.DefocusMapping;
import org.firn.exchange.mapping.FieldMapping;
import org.firn.exchange.mapping.ForeignTable;
import org.firn.exchange.mapping.Mapping;
import org.firn.formats.FormatException;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormat;
import org.firn.tables.exchange.RowSelection;
import org.firn.tables.exchange.TableSource;

/**
 * Datasets of cryoSPARC: particles, places, micrographs and movies. Passthroughs, which hold what a job did not change,
 * are joined by uid: those of the setting {@code passthrough}, parted by commas, else the one of the same job in the
 * same folder, which is told as a guess. Other fields are carried ({@code cs.alignments3D.error}) and written again.
 *
 * <p>Written are structured NumPy arrays.
 */
public final class CryosparcFormat implements MetadataFormat {

    private static final String SETTING = "passthrough";
    private static final double DEGREES = 180 / Math.PI;
    private static final String SINGLE = "<f4";
    private static final Pattern JOB = Pattern.compile("(^|_)(J\\d+)_");

    @Override
    public boolean recognises(Path file, byte[] start) {
        return begins(start, CsHeader.NUMPY) || begins(start, CsHeader.CSDAT);
    }

    private static boolean begins(byte[] start, byte[] magic) {
        return start.length >= magic.length && Arrays.equals(Arrays.copyOf(start, magic.length), magic);
    }

    @Override
    public TableSource read(Path file, Exchange exchange) throws IOException {
        CsSource source = new CsSource(file, passthroughs(file, exchange));
        ItemKind kind = kind(source);
        return new ForeignTable(source, kind, mappings(kind), exchange);
    }

    private static List<Path> passthroughs(Path file, Exchange exchange) throws IOException {
        Optional<String> given = exchange.setting(SETTING);
        if (given.isPresent()) {
            List<Path> paths = new ArrayList<>();
            for (String name : given.get().split(",")) {
                Path path = Path.of(name.strip());
                paths.add(Files.exists(path) ? path : file.resolveSibling(path));
            }
            return paths;
        }
        List<Path> found = beside(file);
        if (found.size() == 1) {
            exchange.guess(SETTING, found.get(0) + ", of the same job in the same folder");
            return found;
        }
        return List.of();
    }

    /** The passthroughs of the same job. */
    private static List<Path> beside(Path file) throws IOException {
        String name = file.getFileName().toString();
        Matcher job = JOB.matcher(name);
        Path folder = file.toAbsolutePath().getParent();
        if (!job.find() || name.contains(SETTING) || folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(other -> {
                        String its = other.getFileName().toString();
                        return its.contains(job.group(2) + "_" + SETTING) && its.endsWith(".cs");
                    })
                    .sorted()
                    .toList();
        }
    }

    private static ItemKind kind(CsSource source) throws FormatException {
        Set<String> names = source.names();
        if (names.contains("blob/path")) {
            return ItemKind.PARTICLE;
        }
        if (names.contains("micrograph_blob/path")) {
            return ItemKind.MICROGRAPH;
        }
        if (names.contains("movie_blob/path")) {
            return ItemKind.MOVIE;
        }
        boolean aligned = names.stream().anyMatch(name -> name.startsWith("alignments"));
        if (names.contains("location/center_x_frac") && !aligned) {
            return ItemKind.COORDINATE;
        }
        throw new FormatException(
                source.file(),
                "does not say where the images are: it has no blob/path. A job writes what it did not change to a"
                        + " passthrough file, which is missing here",
                "Add --set passthrough=FILE with the file of the same job whose name has 'passthrough' in it.");
    }

    static List<Mapping> mappings(ItemKind kind) {
        boolean particles = kind.equals(ItemKind.PARTICLE);
        String blob = particles ? "blob" : kind.equals(ItemKind.MOVIE) ? "movie_blob" : "micrograph_blob";
        List<Mapping> all = new ArrayList<>(List.of(
                new CsUid(),
                new CsBlob(blob),
                new FieldMapping(blob + "/psize_A", ItemKind.SAMPLING_RATE, 1, 0, SINGLE),
                new DefocusMapping("ctf/df1_A", "ctf/df2_A", "ctf/df_angle_rad", 1, DEGREES, SINGLE),
                new FieldMapping("ctf/phase_shift_rad", "ctf.phaseShift", DEGREES, 0, SINGLE),
                new FieldMapping("ctf/ctf_fit_to_A", "ctf.resolution", 1, 0, SINGLE),
                new FieldMapping("ctf/cross_corr_ctffind4", "ctf.fitQuality", 1, 0, SINGLE),
                new FieldMapping("ctf/accel_kv", "acquisition.voltage", 1, 0, SINGLE),
                new FieldMapping("ctf/cs_mm", "acquisition.sphericalAberration", 1, 0, SINGLE),
                new FieldMapping("ctf/amp_contrast", "acquisition.amplitudeContrast", 1, 0, SINGLE),
                FieldMapping.fromZero("ctf/exp_group_id", "opticsGroup", "<u4")));
        if (particles) {
            for (String group : List.of("alignments3D", "alignments2D")) {
                CsPoses poses = new CsPoses(group);
                all.add(poses);
                all.add(new CsGrouped(poses, FieldMapping.fromZero("split", "halfSet", "<u4")));
                all.add(new CsGrouped(poses, FieldMapping.fromZero("class", "classId", "<u4")));
                all.add(new CsGrouped(poses, new FieldMapping("class_posterior", "classProbability", 1, 0, SINGLE)));
            }
        }
        if (particles || kind.equals(ItemKind.COORDINATE)) {
            all.add(new CsLocation());
        }
        return all;
    }

    @Override
    public void write(RowSelection rows, Path target, Exchange exchange) throws IOException {
        new CsWriter(rows, target, exchange).write();
    }
}

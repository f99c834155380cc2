/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.firn.formats.FormatException;
import org.firn.model.data.DataPackage;
import org.firn.protocol.foreign.ForeignProject.Output;
import org.firn.scipion.sets.SetKind;
import org.firn.scipion.sets.SetLayout;
import org.firn.scipion.sets.SqliteFile;

/** What a stored run made, as outputs of ours. Used by one thread. */
final class RunOutputs {

    private static final DataPackage DATA = DataPackage.eINSTANCE;
    private static final Map<String, EClass> FILES = Map.of(
            "Volume", DATA.getVolume(),
            "VolumeMask", DATA.getMask(),
            "Mask", DATA.getMask(),
            "AtomStruct", DATA.getAtomicStructure(),
            "PdbFile", DATA.getAtomicStructure());
    private static final int MOST_VOLUMES = 100;

    private final Path folder;
    private final ProjectStore store;
    private final List<String> notes;
    private final List<Output> outputs = new ArrayList<>();

    /** @param notes receives what has no equivalent here */
    RunOutputs(Path folder, ProjectStore store, List<String> notes) {
        this.folder = folder;
        this.store = store;
        this.notes = notes;
    }

    /**
     * The outputs of a run.
     *
     * @param id of the run here, for messages
     */
    List<Output> of(StoredObject run, String id) {
        outputs.clear();
        for (StoredObject attribute : run.attributes.values()) {
            boolean made = !attribute.isScalar()
                    && !attribute.isPointer()
                    && !attribute.className.equals("PointerList")
                    && !attribute.name.startsWith("_");
            if (made) {
                try {
                    add(attribute, id);
                } catch (IOException e) {
                    notes.add(id + "." + attribute.name + " is left out: " + describe(e));
                }
            }
        }
        return List.copyOf(outputs);
    }

    private static String describe(IOException fault) {
        return fault instanceof NoSuchFileException missing
                ? "its file " + missing.getFile() + " is missing. Put it back and import again."
                : String.valueOf(fault.getMessage());
    }

    private void add(StoredObject output, String id) throws IOException {
        EClass file = FILES.get(output.className);
        if (file != null) {
            addFile(output, file);
            return;
        }
        String[] mapper = output.text("_mapperPath").split(",", -1);
        if (mapper[0].isBlank()) {
            notes.add(id + "." + output.name + " is a " + output.className
                    + ", for which Firn has no equivalent; it is left out.");
            return;
        }
        Path set = folder.resolve(mapper[0].strip());
        String prefix = mapper.length > 1 ? mapper[1].strip() : "";
        SetLayout layout;
        try (SqliteFile opened = SqliteFile.open(set)) {
            layout = SetLayout.of(opened, prefix);
            if (opened.isBeingWritten()) {
                notes.add(id + "." + output.name + ": Scipion was writing " + set
                        + "; its last items may be missing here. Import again when the run has ended.");
            }
        }
        addSet(output, id, set, prefix, layout);
    }

    private void addSet(StoredObject output, String id, Path set, String prefix, SetLayout layout) throws IOException {
        Map<String, Object> known = known(output);
        switch (output.className) {
            case "SetOfVolumes" -> volumes(output, set, prefix, layout, id, "");
            case "SetOfClasses2D" -> {
                String members = output.name + "_particles";
                outputs.add(new SetOutput(output.name, folder, set, prefix, SetKind.CLASSES, false, known, members));
                outputs.add(new SetOutput(members, folder, set, prefix, SetKind.PARTICLES, true, known, ""));
            }
            case "SetOfClasses3D" -> {
                outputs.add(new SetOutput(
                        output.name + "_particles", folder, set, prefix, SetKind.PARTICLES, true, known, ""));
                volumes(output, set, prefix, layout, id, "_representative.");
            }
            default -> {
                SetKind kind = SetKind.of(output.className, layout.itemClass()).orElse(null);
                if (kind == null) {
                    notes.add(id + "." + output.name + " is a " + output.className + " of " + layout.itemClass()
                            + " items, for which Firn has no equivalent; it is left out.");
                } else {
                    outputs.add(new SetOutput(output.name, folder, set, prefix, kind, false, known, ""));
                }
            }
        }
    }

    /** What the project says where the set does not: the pixel size of coordinates is that of their micrographs. */
    private Map<String, Object> known(StoredObject output) {
        Map<String, Object> known = new LinkedHashMap<>();
        for (String pointer : List.of("_micrographsPointer", "_imagesPointer", "_coordsPointer")) {
            output.attribute(pointer)
                    .flatMap(store::target)
                    .map(images -> images.text("_samplingRate"))
                    .ifPresent(text -> put(known, text));
        }
        put(known, output.text("_samplingRate"));
        return known;
    }

    private static void put(Map<String, Object> known, String samplingRate) {
        double rate = number(samplingRate);
        if (rate > 0) {
            known.put("samplingRate", rate);
        }
    }

    private static double number(String text) {
        try {
            return text.isEmpty() ? 0 : Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void addFile(StoredObject output, EClass type) throws IOException {
        String file = output.text("_filename");
        Path path = folder.resolve(plain(file));
        if (file.isEmpty() || Files.notExists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        List<Path> halves = Arrays.stream(output.text("_halfMapFilenames").split(","))
                .map(String::strip)
                .filter(half -> !half.isEmpty())
                .map(half -> folder.resolve(plain(half)))
                .toList();
        outputs.add(new FileOutput(output.name, type, path, halves, number(output.text("_samplingRate"))));
    }

    /** A volume may be written as {@code file.mrc:mrc}. */
    private static String plain(String file) {
        return file.endsWith(":mrc") ? file.substring(0, file.length() - ":mrc".length()) : file;
    }

    /** The volumes of a set, one by one, since a volume is an object of its own here. */
    private void volumes(StoredObject output, Path set, String prefix, SetLayout layout, String id, String begin)
            throws IOException {
        String column = layout.column(begin + "_filename")
                .map(SetLayout.Column::column)
                .orElseThrow(() -> new FormatException(set, "says no files of its volumes", "Restore it from a copy."));
        double rate = layout.number("_samplingRate").orElse(number(output.text("_samplingRate")));
        int before = outputs.size();
        try (SqliteFile opened = SqliteFile.open(set)) {
            opened.query(
                    "SELECT id, " + column + " FROM " + layout.prefix() + "Objects ORDER BY id LIMIT " + MOST_VOLUMES,
                    row -> {
                        String file = row.getString(2);
                        if (file != null && !file.isEmpty()) {
                            outputs.add(new FileOutput(
                                    output.name + "_" + row.getLong(1),
                                    DATA.getVolume(),
                                    folder.resolve(plain(file)),
                                    List.of(),
                                    rate));
                        }
                    });
        }
        if (layout.size() > outputs.size() - before) {
            notes.add(id + "." + output.name + " has " + layout.size() + " volumes, of which "
                    + (outputs.size() - before) + " are taken over.");
        }
    }
}

/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.scipion.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageKind;
import org.firn.protocol.DataHeader;
import org.firn.protocol.foreign.ForeignProject.Output;
import org.firn.protocol.foreign.ForeignProject.StoredName;
import org.firn.tables.exchange.TableSource;

/**
 * A volume, mask or structure that a run made.
 *
 * @param name the output's name here
 * @param type what it is here
 * @param file its file
 * @param halves the half maps; empty when there are none
 * @param samplingRate Å/px; 0 when it is not known
 */
record FileOutput(String name, EClass type, Path file, List<Path> halves, double samplingRate) implements Output {

    @Override
    public DataHeader header(StoredName names) throws IOException {
        if (Files.notExists(file)) {
            throw new NoSuchFileException(file.toString(), null, "the file of " + name + " is missing");
        }
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("file", names.of(file));
        if (samplingRate > 0) {
            attributes.put("samplingRate", samplingRate);
        }
        if (type.getEStructuralFeature("depth") != null) {
            ImageInfo info = info();
            attributes.put("width", info.width());
            attributes.put("height", info.height());
            attributes.put("depth", info.sections());
        }
        for (int i = 0; i < Math.min(2, halves.size()); i++) {
            attributes.put("halfMap" + (i + 1), names.of(halves.get(i)));
        }
        attributes.keySet().removeIf(attribute -> type.getEStructuralFeature(attribute) == null);
        return new DataHeader(name, type, attributes);
    }

    private ImageInfo info() throws IOException {
        try (var reader = ImageFiles.open(file, ImageKind.VOLUME)) {
            return reader.info();
        }
    }

    @Override
    public @Nullable TableSource items(StoredName names) {
        return null;
    }
}

/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.relion.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageKind;
import org.firn.formats.image.ImageReader;
import org.firn.model.data.DataPackage.Literals;
import org.firn.protocol.DataHeader;
import org.firn.protocol.foreign.ForeignProject.Output;
import org.firn.protocol.foreign.ForeignProject.StoredName;
import org.firn.tables.exchange.TableSource;

/**
 * A file that a job of RELION made and that is no set: a volume, a mask, or a document such as a log.
 *
 * @param name the output's name here
 * @param node its type in RELION: a number up to RELION 3, a label such as {@code Mask3D.mrc.relion} later
 */
record PipelineOutput(String name, String node, Path file) implements Output {
    private static final String MASK_NUMBER = "7";
    private static final String MASK_LABEL = "Mask3D";
    private static final Map<String, String> MEDIA_TYPES =
            Map.of("star", "text/plain", "pdf", "application/pdf", "mrcs", "application/octet-stream");

    /** The name of the output with a file: that of the file, as far as names go. */
    static String name(String node) {
        String last = node.substring(node.lastIndexOf('/') + 1);
        int dot = last.lastIndexOf('.');
        String name = (dot > 0 ? last.substring(0, dot) : last).replaceAll("[^A-Za-z0-9_]", "_");
        String ending = dot > 0 ? last.substring(dot + 1) : "";
        // A job may give postprocess.mrc and postprocess.star.
        String distinct = ending.equals("mrc") || ending.isEmpty() ? name : name + "_" + ending;
        return distinct.matches("[A-Za-z_].*") ? distinct : "_" + distinct;
    }

    private EClass type() {
        String lower = file.toString().toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".mrc") && !lower.endsWith(".map")) {
            return Literals.DOCUMENT;
        }
        return node.equals(MASK_NUMBER) || node.startsWith(MASK_LABEL) ? Literals.MASK : Literals.VOLUME;
    }

    @Override
    public DataHeader header(StoredName names) throws IOException {
        EClass type = type();
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("file", names.of(file));
        attributes.put("fileSize", Files.size(file));
        if (type == Literals.DOCUMENT) {
            String ending = file.toString().substring(file.toString().lastIndexOf('.') + 1);
            attributes.put("mediaType", MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"));
        } else {
            try (ImageReader reader = ImageFiles.open(file, ImageKind.VOLUME)) {
                ImageInfo info = reader.info();
                attributes.put("width", info.width());
                attributes.put("height", info.height());
                attributes.put("depth", info.sections());
                info.pixelSize().ifPresent(size -> attributes.put("samplingRate", size));
            }
            if (type == Literals.VOLUME) {
                halves(names, attributes);
            }
        }
        return new DataHeader(name, type, attributes);
    }

    /** The half maps of a refinement lie beside each other; RELION names the first one as its output. */
    private void halves(StoredName names, Map<String, Object> attributes) throws IOException {
        String first = file.getFileName().toString();
        Path second = file.resolveSibling(first.replace("_half1_", "_half2_"));
        if (first.contains("_half1_") && Files.isRegularFile(second)) {
            attributes.put("halfMap1", names.of(file));
            attributes.put("halfMap2", names.of(second));
        }
    }

    @Override
    public @Nullable TableSource items(StoredName names) {
        return null;
    }
}

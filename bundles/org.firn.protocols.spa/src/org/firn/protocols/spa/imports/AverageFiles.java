/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.protocols.spa.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.formats.FormatException;
import org.firn.formats.image.ImageFiles;
import org.firn.formats.image.ImageInfo;
import org.firn.formats.image.ImageKind;
import org.firn.formats.star.StarFile;
import org.firn.formats.star.StarTable;
import org.firn.protocol.ProtocolException;
import org.firn.protocol.exchange.Exchange;
import org.firn.protocol.exchange.ItemKind;
import org.firn.protocol.exchange.MetadataFormatRegistry;
import org.firn.protocols.spa.common.MetadataFiles;
import org.firn.protocols.spa.common.Pictures;
import org.firn.tables.ItemCursor;
import org.firn.tables.ItemTable;

/** Where averages are: in stacks of images, in RELION's models of classes, or as metadata of other programs list. */
final class AverageFiles {
    private static final String REFERENCE = "rlnReferenceImage";
    private static final String SHARE = "rlnClassDistribution";
    private static final String FILE = "image.file";
    private static final String INDEX = "image.index";

    private final ImageLookup lookup;
    private final String format;
    private final Path work;
    private final List<Place> places = new ArrayList<>();
    private final Map<Path, ImageInfo> infos = new LinkedHashMap<>();
    private final Set<Double> pixelSizes = new LinkedHashSet<>();

    /**
     * One average.
     *
     * @param index from 0
     * @param share of all particles that are in its class; empty when nothing tells
     */
    record Place(Path file, int index, OptionalDouble share) {}

    /**
     * @param root where the names in metadata begin; null to look for it
     * @param format of the metadata
     * @param work a table that may be made for a while
     */
    AverageFiles(@Nullable Path root, String format, Path work) {
        this.lookup = new ImageLookup(root);
        this.format = format;
        this.work = work;
    }

    /**
     * Takes the averages of a file.
     *
     * @throws ProtocolException it is neither images nor a list of images, or images are missing or differ in size
     */
    void add(Path file) throws ProtocolException {
        try {
            addStack(file);
        } catch (FormatException e) {
            addListed(file, e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void addStack(Path file) throws IOException, ProtocolException {
        ImageInfo info = ImageFiles.info(file);
        if (info.kind() == ImageKind.VOLUME && info.sections() > 1) {
            throw new ProtocolException(
                    file.toString(),
                    "is a volume by its header, not a stack of averages",
                    "Import it as a volume; if it is a stack all the same, call it .mrcs.");
        }
        for (int i = 0; i < info.sections(); i++) {
            add(new Place(file, i, OptionalDouble.empty()));
        }
    }

    private void addListed(Path file, FormatException noImage) throws ProtocolException {
        try {
            Optional<StarTable> model = model(file);
            if (model.isPresent()) {
                addModel(file, model.get());
            } else if (MetadataFormatRegistry.contributed().ofContent(file).isEmpty()) {
                throw Pictures.refused(noImage);
            } else {
                addRows(file);
            }
        } catch (FormatException e) {
            throw Pictures.refused(e);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** The table of classes of a file that RELION's classification writes as {@code run_it025_model.star}. */
    private Optional<StarTable> model(Path file) throws IOException {
        if (!file.toString().endsWith(".star")) {
            return Optional.empty();
        }
        StarFile star = StarFile.read(file);
        Optional<StarTable> classes = star.tables().stream()
                .filter(table -> table.column(REFERENCE).isPresent())
                .findFirst();
        if (classes.isPresent()) {
            Optional<StarTable> general = star.find("model_general");
            if (general.isPresent() && general.get().column("rlnPixelSize").isPresent()) {
                pixelSizes.add(general.get().getDouble(0, "rlnPixelSize"));
            }
        }
        return classes;
    }

    private void addModel(Path file, StarTable classes) throws IOException, ProtocolException {
        for (int row = 0; row < classes.size(); row++) {
            String reference = classes.get(row, REFERENCE);
            int at = reference.indexOf('@');
            if (at <= 0 || !reference.substring(0, at).matches("\\d{1,9}")) {
                throw new ProtocolException(
                        file.toString(),
                        "names the reference " + reference + ", which is no image of a stack but a volume",
                        "Import volumes each on its own.");
            }
            OptionalDouble share = classes.column(SHARE).isPresent()
                    ? OptionalDouble.of(classes.getDouble(row, SHARE))
                    : OptionalDouble.empty();
            Path stack = lookup.named(file, reference.substring(at + 1));
            add(new Place(stack, Integer.parseInt(reference.substring(0, at)) - 1, share));
        }
    }

    private void addRows(Path file) throws ProtocolException, IOException {
        Exchange exchange = new Exchange(Map.of());
        List<ItemKind> wanted = List.of(ItemKind.PARTICLE, ItemKind.MICROGRAPH);
        try (ItemTable rows = MetadataFiles.read(work, ImportAverages.FILES, file, format, wanted, exchange)) {
            if (!rows.schema().has(FILE)) {
                throw new ProtocolException(file.toString(), "names no images", "Give the stack of images itself.");
            }
            boolean numbered = rows.schema().has(INDEX);
            boolean sized = rows.schema().has(ItemKind.SAMPLING_RATE);
            ItemCursor cursor = rows.cursor(FILE, numbered ? INDEX : "id", sized ? ItemKind.SAMPLING_RATE : "id");
            while (cursor.next()) {
                if (cursor.isNull(0)) {
                    throw new ProtocolException(
                            file.toString(), "has a row that names no image", "Delete the row, or repair the file.");
                }
                if (sized && !cursor.isNull(2)) {
                    pixelSizes.add(cursor.getDouble(2));
                }
                int index = numbered && !cursor.isNull(1) ? (int) cursor.getLong(1) : 0;
                add(new Place(lookup.named(file, cursor.getString(0)), index, OptionalDouble.empty()));
            }
        } finally {
            Files.deleteIfExists(work);
        }
    }

    private void add(Place place) throws ProtocolException {
        ImageInfo info = infos.get(place.file());
        if (info == null) {
            info = ImageFileImport.info(place.file());
            ImageInfo first = infos.isEmpty() ? info : infos.values().iterator().next();
            if (info.width() != first.width() || info.height() != first.height()) {
                throw new ProtocolException(
                        place.file().toString(),
                        "has images of " + info.width() + " x " + info.height() + " px, but " + first.path()
                                + " has images of " + first.width() + " x " + first.height() + " px",
                        "Import averages of another size in a run of their own.");
            }
            infos.put(place.file(), info);
        }
        if (place.index() < 0 || place.index() >= info.sections()) {
            throw new ProtocolException(
                    place.file().toString(),
                    "has " + info.sections() + " images; number " + (place.index() + 1) + " is asked for",
                    "Give the stack that belongs to the metadata.");
        }
        places.add(place);
    }

    private static ProtocolException unreadable(Path file, IOException e) {
        return new ProtocolException(
                file.toString(),
                "cannot be read: " + e.getMessage(),
                "Check that it is there and that you may read it.",
                e);
    }

    /** All of them, in the order of the files. */
    List<Place> places() {
        return List.copyOf(places);
    }

    /** The first image's file. */
    ImageInfo model() {
        return infos.values().iterator().next();
    }

    /**
     * The pixel size that metadata tell, Å/px; empty when they do not.
     *
     * @throws ProtocolException they tell several
     */
    OptionalDouble pixelSize() throws ProtocolException {
        if (pixelSizes.size() > 1) {
            throw new ProtocolException(
                    ImportAverages.FILES,
                    "list averages that differ in pixel size: " + pixelSizes + " Å/px",
                    "Import each on its own.");
        }
        return pixelSizes.stream().mapToDouble(Double::doubleValue).findFirst();
    }
}

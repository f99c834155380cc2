/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal.view;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.firn.tables.ColumnSpec;
import org.firn.tables.TableException;
import org.firn.tables.internal.FileBytes;
import org.firn.tables.internal.FitLayout;

/** Views as files: see {@code docs/fit-view-format.md}. */
public final class ViewFile {

    private final Path file;
    private final ViewHead head;

    private ViewFile(Path file, ViewHead head) {
        this.file = file;
        this.head = head;
    }

    /**
     * Writes a view.
     *
     * @param plan the view
     * @param uuid its identity
     * @param file must not exist, or be a view
     * @throws TableException a base is still being written
     * @throws IOException the file cannot be written
     */
    public static void write(ViewPlan plan, UUID uuid, Path file) throws IOException {
        requireNoTable(file);
        ViewReferencing references = new ViewReferencing(plan, file);
        List<ByteBuffer> maps = references.maps().stream().map(MapBytes::write).toList();
        long mapBytes = maps.stream().mapToLong(ByteBuffer::remaining).sum();
        ByteBuffer head = ViewHead.create(uuid, plan.rows(), mapBytes, maps.size(), references.describe());
        Path unfinished = FileBytes.unfinished(file);
        try (FileChannel channel = FileChannel.open(
                unfinished,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            FileBytes.writeFully(channel, head, 0);
            for (ByteBuffer map : maps) {
                FileBytes.writeFully(channel, map, channel.size());
            }
            channel.force(true);
        }
        FileBytes.appear(unfinished, file);
    }

    private static void requireNoTable(Path file) throws IOException {
        if (Files.exists(file)) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
                if (!ViewHead.isAt(channel)) {
                    throw new FileAlreadyExistsException(
                            file.toString(), null, "a view must get a new name or replace a view, not a table");
                }
            }
        }
    }

    /**
     * Opens a view with all its bases.
     *
     * @param file for messages, and where the bases are relative to
     * @param channel the open file
     * @return the view
     * @throws TableException the view is damaged, or a base is missing or another one
     * @throws IOException a file cannot be read
     */
    public static ViewTable read(Path file, FileChannel channel) throws IOException {
        ViewHead head = ViewHead.read(file, channel);
        return new ViewFile(file, head).open(channel);
    }

    /**
     * Digests what a view chooses: its columns, properties and rows, and which tables they are from, but not where
     * these lie.
     *
     * @param file for messages
     * @param channel the open file
     * @return the same for the same choice
     * @throws TableException the view is damaged
     * @throws IOException the file cannot be read
     */
    public static byte[] digest(Path file, FileChannel channel) throws IOException {
        ViewHead head = ViewHead.read(file, channel);
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(head.description().withoutPaths().toJson().getBytes(StandardCharsets.UTF_8));
            ByteBuffer maps = FileBytes.readFully(channel, head.firstMap(), (int) (head.bytes() - head.firstMap()));
            return digest.digest(maps.array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private ViewTable open(FileChannel channel) throws IOException {
        if (channel.size() != head.bytes()) {
            throw ViewHead.damaged(file, "it has " + channel.size() + " bytes instead of " + head.bytes());
        }
        List<RowMap> maps = readMaps(channel);
        List<Base> bases = new ArrayList<>();
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        for (BaseReference reference : head.description().bases()) {
            bases.add(BaseOpening.open(file, folder, reference));
        }
        try {
            ViewPlan plan = plan(maps, bases);
            return new ViewTable(plan, file, head.uuid());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw ViewHead.damaged(file, "its parts do not fit together: " + e.getMessage());
        }
    }

    private List<RowMap> readMaps(FileChannel channel) throws IOException {
        List<RowMap> maps = new ArrayList<>();
        long at = head.firstMap();
        for (int i = 0; i < head.maps(); i++) {
            long left = head.bytes() - at - MapBytes.HEADER_BYTES;
            MapBytes.Header header =
                    left < 0 ? null : MapBytes.Header.read(FileBytes.readFully(channel, at, MapBytes.HEADER_BYTES));
            if (header == null || header.length() < 0 || header.length() > left) {
                throw ViewHead.damaged(file, "the row map at byte " + at + " has a bad start");
            }
            ByteBuffer payload =
                    FileBytes.readFully(channel, at + MapBytes.HEADER_BYTES, Math.toIntExact(header.length()));
            if (header.payloadCrc() != FitLayout.crc(payload, 0, payload.capacity())) {
                throw ViewHead.damaged(file, "the row map at byte " + at + " has a wrong checksum");
            }
            try {
                maps.add(MapBytes.read(header, payload));
            } catch (RuntimeException e) {
                throw ViewHead.damaged(file, "the row map at byte " + at + " breaks the rules: " + e.getMessage());
            }
            at += MapBytes.HEADER_BYTES + header.length();
        }
        return maps;
    }

    private ViewPlan plan(List<RowMap> maps, List<Base> bases) {
        ViewDescription description = head.description();
        List<Source> sources = new ArrayList<>();
        for (ViewDescription.SourceReference reference : description.sources()) {
            List<Base> own = reference.bases().stream().map(bases::get).toList();
            Source source = new Source(own, maps.get(reference.map()));
            if (source.map().size() != head.rows() || !source.isWithinSpace()) {
                throw new IllegalArgumentException("a row map does not fit its tables");
            }
            sources.add(source);
        }
        List<ViewColumn> columns = new ArrayList<>();
        for (ColumnSpec spec : description.schema().columns()) {
            columns.add(column(spec, description.bindings().get(columns.size()), sources));
        }
        return new ViewPlan(columns, sources, description.properties());
    }

    private static ViewColumn column(ColumnSpec spec, ViewDescription.ColumnReference reference, List<Source> sources) {
        List<Base> bases = sources.get(reference.source()).bases();
        if (bases.size() != reference.from().size()) {
            throw new IllegalArgumentException("column '" + spec.name() + "' comes from "
                    + reference.from().size() + " tables instead of " + bases.size());
        }
        List<Binding> bindings = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            ViewDescription.Origin origin = reference.from().get(i);
            bindings.add(
                    origin.column().isEmpty()
                            ? Binding.MISSING
                            : Binding.of(bases.get(i).table().schema(), origin.column(), origin.scale(), spec));
        }
        return new ViewColumn(spec, reference.source(), bindings);
    }
}

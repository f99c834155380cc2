/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.tables.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;
import org.firn.tables.Damage;
import org.firn.tables.TableException;
import org.firn.tables.TableSchema;

/**
 * Appends groups to a file and publishes them: the bytes are forced to the disk before the commit record says that
 * they are there. Holds the writer's lock.
 */
public final class FitAppender implements AutoCloseable {

    private final Path file;
    private final @Nullable WriterLock lock;
    private final FileChannel channel;
    private final FitHeader header;
    private final Set<String> tags = new LinkedHashSet<>();
    private CommitRecord published;
    private long position;
    private long rows;
    private long groups;
    private long maxId;
    private boolean broken;

    private FitAppender(Path file, @Nullable WriterLock lock, FileChannel channel) throws IOException {
        this.file = file;
        this.lock = lock;
        this.channel = channel;
        this.header = FitHeader.read(channel, file);
        CommitRecord record = CommitRecord.newest(FileBytes.readFully(channel, 0, FitLayout.DESCRIPTION));
        if (record == null) {
            throw new TableException(
                    file,
                    "cannot be appended to: both its commit records are damaged;"
                            + " copy what is readable to a new table");
        }
        published = record;
        GroupWalk walk = new GroupWalk(
                null,
                file,
                channel,
                new FilePieces(FilePieces.PIECE_BYTES),
                header.schema().size(),
                record.end());
        walk.walk(header.firstGroup(), 0, record.rows());
        if (channel.size() < record.end()) {
            throw new TableException(
                    file,
                    "cannot be appended to: published rows are missing ("
                            + walk.damages().stream().map(Damage::toString).toList()
                            + "); copy the others to a new table");
        }
        for (Group group : walk.groups()) {
            tags.addAll(group.tags());
            maxId = group.rows() == 0 ? maxId : Math.max(maxId, group.maxBits(0));
        }
        discard();
        makeBothRecordsSame();
    }

    /**
     * After a crash between the two copies of a commit record only one holds the last publication. The other one must
     * hold it too before the next publication touches the first.
     */
    private void makeBothRecordsSame() throws IOException {
        ByteBuffer start = FileBytes.readFully(channel, 0, FitLayout.DESCRIPTION);
        for (int copy : new int[] {FitLayout.FIRST_RECORD, FitLayout.SECOND_RECORD}) {
            if (!published.equals(CommitRecord.read(start, copy))) {
                FileBytes.writeFully(channel, record(published), copy);
                channel.force(false);
            }
        }
    }

    private static ByteBuffer record(CommitRecord record) {
        ByteBuffer bytes = ByteBuffer.allocate(FitLayout.RECORD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        record.write(bytes, 0);
        return bytes;
    }

    /**
     * Makes a new file and opens it. The file appears under its name when it is whole.
     *
     * @param file must not exist
     * @param schema the columns
     * @param properties texts about the whole table
     * @param id the identity of the table
     * @return the open file
     * @throws IOException the file exists or cannot be written
     */
    public static FitAppender create(Path file, TableSchema schema, Map<String, String> properties, UUID id)
            throws IOException {
        WriterLock lock = WriterLock.acquire(file);
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(
                        file.toString(), null, "a table must get a new name; append to this one or remove it");
            }
            Path whole = FileBytes.unfinished(file);
            try (FileChannel channel = FileChannel.open(
                    whole, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                FileBytes.writeFully(channel, FitHeader.create(schema, properties, id), 0);
                channel.force(true);
            }
            FileBytes.appear(whole, file);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
        return open(file, lock);
    }

    /**
     * Opens an existing file and cuts off what was never published.
     *
     * @param file a table
     * @return the open file
     * @throws IOException the file is no table, is being written, is damaged or cannot be written
     */
    public static FitAppender open(Path file) throws IOException {
        WriterLock lock = WriterLock.acquire(file);
        Compaction.removeRemains(file);
        return open(file, lock);
    }

    /** Opens a file that nobody else knows. */
    static FitAppender openUnlocked(Path file) throws IOException {
        return open(file, null);
    }

    /**
     * Brings many small groups together when that pays; to be called when the table has been closed, as the last thing.
     * The table is whole without it, so that a failure, of a full disk for instance, changes nothing.
     *
     * @return whether it was done
     */
    public boolean compact() {
        return Compaction.pays(published.groups(), published.rows()) && new Compaction(file, tags).run();
    }

    private static FitAppender open(Path file, @Nullable WriterLock lock) throws IOException {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new FitAppender(file, lock, channel);
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            if (lock != null) {
                lock.close();
            }
            throw e;
        }
    }

    /**
     * Tells the columns.
     *
     * @return the schema of the file
     */
    public TableSchema schema() {
        return header.schema();
    }

    /**
     * Tells the published tags.
     *
     * @return in the order of publication
     */
    public Set<String> tags() {
        return tags;
    }

    /**
     * Tells the greatest id.
     *
     * @return of the published rows, 0 when there is none
     */
    public long maxId() {
        return maxId;
    }

    /**
     * Tells whether the file says that it is complete.
     *
     * @return true when it is closed
     */
    public boolean isClosed() {
        return published.closed();
    }

    /**
     * Tells the number of rows.
     *
     * @return those in the file, published or not
     */
    public long rows() {
        return rows;
    }

    /**
     * Tells whether there are groups that are not published yet.
     *
     * @return true when so
     */
    public boolean hasUnpublished() {
        return groups > published.groups();
    }

    /**
     * Appends a group, without publishing it.
     *
     * @param encoder turns rows into bytes
     * @param columns the rows
     * @param count the number of rows
     * @param tag the tag of the batch that ends with this group, or empty
     * @param batchContinues whether the batch goes on with the next group
     * @throws IOException the disk is full or fails; nothing published is lost
     */
    void append(GroupEncoder encoder, List<ColumnBuffer> columns, int count, String tag, boolean batchContinues)
            throws IOException {
        byte[] field = tag.getBytes(StandardCharsets.UTF_8);
        append(encoder, columns, count, field, batchContinues ? FitLayout.BATCH_CONTINUES : 0);
    }

    /** Appends a group without rows that names all batches of the rows before it. */
    void appendTags(GroupEncoder encoder, List<ColumnBuffer> columns, Collection<String> all) throws IOException {
        append(encoder, columns, 0, Tags.list(all), FitLayout.TAG_LIST);
        tags.addAll(all);
    }

    private void append(GroupEncoder encoder, List<ColumnBuffer> columns, int count, byte[] tag, int flags)
            throws IOException {
        begin();
        try {
            ByteBuffer group = encoder.encode(columns, count, rows, tag, flags);
            int bytes = group.remaining();
            FileBytes.writeFully(channel, group, position);
            position += bytes;
            rows += count;
            groups++;
        } catch (IOException e) {
            throw unwritable(e);
        }
        broken = false;
    }

    /**
     * Publishes all appended groups together. When this returns, they survive the end of this process and a loss of
     * power.
     *
     * @param tag the tag of the batch, or empty
     * @param closed whether the table is complete
     * @throws IOException the disk is full or fails; nothing published is lost
     */
    void publish(String tag, boolean closed) throws IOException {
        begin();
        try {
            CommitRecord record = new CommitRecord(published.sequence() + 1, position, rows, groups, closed);
            ByteBuffer bytes = record(record);
            channel.force(false);
            FileBytes.writeFully(channel, bytes, FitLayout.FIRST_RECORD);
            channel.force(false);
            // the second copy needs no force of its own: it matters only when the first one is torn by the next
            // publication, which forces this one to the disk before it starts
            FileBytes.writeFully(channel, bytes.rewind(), FitLayout.SECOND_RECORD);
            published = record;
        } catch (IOException e) {
            throw unwritable(e);
        }
        broken = false;
        if (!tag.isEmpty()) {
            tags.add(tag);
        }
    }

    /** After an error in the middle of writing nothing more may be written; {@code broken} is cleared at the end. */
    private void begin() throws TableException {
        if (broken) {
            throw new TableException(
                    file,
                    "cannot be written any more after an earlier error; what was published is"
                            + " safe: open it for appending again");
        }
        broken = true;
    }

    private TableException unwritable(IOException e) {
        return new TableException(
                file,
                "cannot be written: " + e + "; what was published is safe: make room or"
                        + " repair the disk, and append again",
                e);
    }

    /** Forgets the groups that were not published. */
    void discard() throws IOException {
        position = published.end();
        rows = published.rows();
        groups = published.groups();
        if (channel.isOpen() && channel.size() > position) {
            channel.truncate(position);
        }
    }

    /** Forgets what was not published and lets others write. */
    @Override
    public void close() throws IOException {
        try (lock;
                channel) {
            if (channel.isOpen()) {
                discard();
            }
        }
    }
}

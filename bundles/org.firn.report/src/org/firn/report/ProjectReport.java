/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.report;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.firn.protocol.ProtocolRegistry;
import org.firn.report.internal.data.ProjectData;
import org.firn.report.internal.data.ProjectSnapshot;
import org.firn.report.internal.data.SnapshotReader;
import org.firn.report.internal.page.Page;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;

/**
 * Writes the result page of a project: inputs, workflow, what every run gave in figures, methods and references.
 *
 * <p>The page is one HTML file below 2 MB without scripts that loads nothing, so it can be opened from disk, mailed
 * and printed. Figures are chosen by the types of outputs, so those of any plug-in are shown. What is missing,
 * unreadable or not understood is told on the page; nothing of that keeps the page from being written. Images are read
 * one at a time.
 *
 * <p>Not thread-safe; the project may be in use meanwhile.
 */
public final class ProjectReport {
    private final ProjectRepository repository;
    private final ProtocolRegistry protocols;
    private final Clock clock;
    private final Map<String, String> facts = new LinkedHashMap<>();

    /**
     * A report about a project.
     *
     * @param repository the open project
     * @param protocols for the names of protocols, the labels of parameters, summaries, methods and citations; runs of
     *     protocols that it lacks are shown by their ids
     */
    public ProjectReport(ProjectRepository repository, ProtocolRegistry protocols) {
        this(repository, protocols, Clock.systemDefaultZone());
    }

    /** A report written at the time, and in the time zone, of a clock. */
    ProjectReport(ProjectRepository repository, ProtocolRegistry protocols, Clock clock) {
        this.repository = repository;
        this.protocols = protocols;
        this.clock = clock;
    }

    /**
     * Adds a line to the top of the page, for what the caller has measured, such as the processor time or the share of
     * the engine.
     *
     * @param name what is said, such as {@code Processor time}
     * @param value with its unit
     * @return this
     */
    public ProjectReport fact(String name, String value) {
        facts.put(name, value);
        return this;
    }

    /**
     * Writes the page as the project is now. An existing file is replaced at once, or left as it was when this fails.
     *
     * @param html where it is to appear; its folder must exist
     * @throws ProjectException when the project cannot be read
     * @throws IOException when the file cannot be written
     */
    public void write(Path html) throws ProjectException, IOException {
        ProjectSnapshot project = repository.read(SnapshotReader::read);
        ProjectData data = new ProjectData(project, repository.directory(), protocols);
        String page = new Page(data, facts, clock.instant(), clock.getZone()).write();
        Path target = html.toAbsolutePath();
        Path temporary = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
        try {
            Files.writeString(temporary, page);
            move(temporary, target);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}

/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.internal.project;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.firn.engine.snapshot.RunSnapshot;
import org.firn.model.workflow.Project;
import org.firn.repository.ProjectException;
import org.firn.repository.ProjectRepository;
import org.firn.repository.ProjectUnusableException;
import org.firn.ui.project.ProjectSnapshot;

/** Reads a project after it has changed, once for all changes that come within a short time. */
public final class SnapshotReader {
    private static final System.Logger LOG = System.getLogger(SnapshotReader.class.getName());

    private final ScheduledExecutorService thread;
    private final long spacingNanos;
    private final Listeners<ProjectSnapshot> listeners;
    private final AtomicBoolean due = new AtomicBoolean();
    private volatile ProjectSnapshot latest = ProjectSnapshot.EMPTY;
    private volatile long readAt = System.nanoTime();

    /**
     * @param thread reads, and tells listeners
     * @param spacing between two reads at least
     */
    public SnapshotReader(ScheduledExecutorService thread, Duration spacing, Listeners<ProjectSnapshot> listeners) {
        this.thread = thread;
        this.spacingNanos = spacing.toNanos();
        this.listeners = listeners;
    }

    /** Begins to follow a project that has just been opened, and reads it. Called by the thread that reads. */
    public void attach(ProjectRepository repository) throws ProjectException {
        repository.onChange(change -> schedule(repository));
        read(repository);
    }

    private void schedule(ProjectRepository repository) {
        if (due.compareAndSet(false, true)) {
            long wait = Math.max(0, readAt + spacingNanos - System.nanoTime());
            try {
                thread.schedule(() -> readLater(repository), wait, TimeUnit.NANOSECONDS);
            } catch (RejectedExecutionException e) {
                LOG.log(Level.DEBUG, "The session has been closed meanwhile", e);
            }
        }
    }

    private void readLater(ProjectRepository repository) {
        // what changes from now on needs another look
        due.set(false);
        try {
            read(repository);
        } catch (ProjectUnusableException e) {
            LOG.log(Level.DEBUG, "The connection tells this by itself", e);
        } catch (ProjectException | RuntimeException e) {
            LOG.log(Level.ERROR, "The project cannot be read", e);
        }
    }

    private void read(ProjectRepository repository) throws ProjectException {
        ProjectSnapshot snapshot = repository.read(SnapshotReader::snapshot);
        readAt = System.nanoTime();
        if (!snapshot.equals(latest)) {
            latest = snapshot;
            listeners.tell(snapshot);
        }
    }

    private static ProjectSnapshot snapshot(Project project) {
        Map<String, String> labels = new HashMap<>();
        project.getLabels()
                .forEach(label -> labels.put(label.getName(), label.getColor() == null ? "" : label.getColor()));
        return new ProjectSnapshot(
                project.getName() == null ? "" : project.getName(), RunSnapshot.all(project), labels);
    }

    /** The newest snapshot; an empty one before the first. */
    public ProjectSnapshot latest() {
        return latest;
    }
}

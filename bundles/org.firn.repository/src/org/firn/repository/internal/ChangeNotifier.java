/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.session.CDOSessionInvalidationEvent;
import org.eclipse.emf.cdo.view.CDOView;
import org.eclipse.net4j.util.event.IEvent;
import org.firn.repository.ProjectChange;
import org.firn.repository.Subscription;

/** Tells listeners of commits, in order, on a thread of its own. */
final class ChangeNotifier implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(ChangeNotifier.class.getName());

    private final List<Registration> registrations = new CopyOnWriteArrayList<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor(ChangeNotifier::thread);
    private final CDOView view;
    private final RunIndex runs;
    private final long timeoutMillis;
    private final LossNotifier losses;

    ChangeNotifier(CDOView view, RunIndex runs, long timeoutMillis, LossNotifier losses) {
        this.losses = losses;
        this.view = view;
        this.runs = runs;
        this.timeoutMillis = timeoutMillis;
        view.getSession().addListener(this::handle);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "firn-project-changes");
        thread.setDaemon(true);
        return thread;
    }

    /** @param newest the time of the newest commit that the listener need not hear of */
    Subscription add(Consumer<ProjectChange> listener, long newest) {
        Registration registration = new Registration(listener, Math.max(newest, view.getLastUpdateTime()));
        registrations.add(registration);
        return () -> registrations.remove(registration);
    }

    /** Runs on a thread of CDO, which must not wait. */
    private void handle(IEvent event) {
        if (event instanceof CDOSessionInvalidationEvent commit
                && commit.getTimeStamp() != CDOSessionInvalidationEvent.LOCAL_ROLLBACK) {
            submit(() -> tell(commit));
        }
    }

    /** Executes a task on the thread of the listeners, unless the project is being closed. */
    void submit(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            // Closed: nobody listens any more.
        }
    }

    private void tell(CDOCommitInfo commit) {
        ProjectChange change;
        try {
            view.waitForUpdate(commit.getTimeStamp(), timeoutMillis);
            change = describe(commit);
        } catch (RuntimeException e) {
            if (!losses.isLost() && !view.isClosed()) {
                LOG.log(System.Logger.Level.ERROR, "A change of the project could not be read", e);
            }
            return;
        }
        registrations.forEach(registration -> tell(registration, change));
    }

    private static void tell(Registration registration, ProjectChange change) {
        try {
            registration.tell(change);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A listener of project changes failed", e);
        }
    }

    private ProjectChange describe(CDOCommitInfo commit) {
        Set<Integer> changed = new TreeSet<>();
        Set<Integer> removed = new TreeSet<>();
        view.syncExec(() -> {
            commit.getDetachedObjects()
                    .forEach(key -> runs.find(view, key.getID()).ifPresent(removed::add));
            Stream.of(commit.getNewObjects(), commit.getChangedObjects())
                    .flatMap(List::stream)
                    .forEach(key -> runs.find(view, key.getID()).ifPresent(changed::add));
        });
        changed.removeAll(removed);
        String comment = commit.getComment() == null ? "" : commit.getComment();
        return new ProjectChange(
                Instant.ofEpochMilli(commit.getTimeStamp()),
                String.valueOf(commit.getUserID()),
                comment,
                changed,
                removed);
    }

    @Override
    public void close() {
        registrations.clear();
        executor.shutdown();
    }

    /** A listener, and the time of the last commit before it came. */
    private record Registration(Consumer<ProjectChange> listener, long since) {

        void tell(ProjectChange change) {
            if (change.time().toEpochMilli() > since) {
                listener.accept(change);
            }
        }
    }
}

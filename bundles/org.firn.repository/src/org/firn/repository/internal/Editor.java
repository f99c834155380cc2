/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.eclipse.emf.cdo.transaction.CDOTransaction;
import org.eclipse.emf.cdo.util.CommitException;
import org.eclipse.emf.cdo.util.ConcurrentAccessException;
import org.firn.model.workflow.Project;
import org.firn.repository.CommitConflictException;
import org.firn.repository.ProjectException;

/** Changes the project, one change after the other, each in a commit of its own. */
final class Editor implements AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long LONGEST_PAUSE_MILLIS = 50;
    private static final long NEWS_MILLIS = 250;

    /** CDO stores no longer comments, and refuses the whole commit. */
    private static final int LONGEST_COMMENT = 255;

    private final Connection connection;
    private final LongConsumer committed;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final Condition never = turn.newCondition();
    private final CDOTransaction transaction;
    private final Project project;

    /** @param committed is told the time of every commit */
    Editor(Connection connection, LongConsumer committed) {
        this.connection = connection;
        this.committed = committed;
        transaction = connection.session().openTransaction();
        project = Views.project(transaction);
    }

    /** @throws RuntimeException of the change, or of CDO when the connection is lost */
    <T> T edit(String comment, Function<Project, T> change) throws ProjectException {
        turn.lock();
        try {
            long deadline = System.nanoTime() + PATIENCE_NANOS;
            for (int attempt = 1; ; attempt++) {
                long seen = transaction.getLastUpdateTime();
                try {
                    return Views.exclusively(transaction, () -> attempt(comment, change));
                } catch (ConflictException e) {
                    // What the others changed is on its way; without it, the next attempt would fail as well.
                    transaction.waitForUpdate(seen + 1, NEWS_MILLIS);
                    pauseOrGiveUp(attempt, deadline, comment, e);
                }
            }
        } finally {
            turn.unlock();
        }
    }

    private <T> T attempt(String comment, Function<Project, T> change) throws ProjectException, ConflictException {
        try {
            T result = change.apply(project);
            if (transaction.isDirty()) {
                transaction.setCommitComment(shorten(comment));
                committed.accept(transaction.commit().getTimeStamp());
            }
            return result;
        } catch (ConcurrentAccessException e) {
            throw new ConflictException(e);
        } catch (CommitException e) {
            throw new ProjectException(
                    "The change '" + comment + "' could not be stored, and nothing of it was (" + e.getMessage()
                            + "). Check the free space of the file system and try again.",
                    e);
        } finally {
            // A rollback asks the server, which does not answer any more once its database has failed.
            if (transaction.isDirty() && connection.failure() == null) {
                transaction.rollback();
            }
        }
    }

    private static String shorten(String comment) {
        return comment.length() <= LONGEST_COMMENT ? comment : comment.substring(0, LONGEST_COMMENT - 1) + "…";
    }

    /** Pauses for a random time, longer from attempt to attempt, so that competitors do not meet again. */
    private void pauseOrGiveUp(int attempt, long deadline, String comment, Exception conflict)
            throws CommitConflictException {
        boolean interrupted = false;
        try {
            long pause = ThreadLocalRandom.current().nextLong(Math.min(attempt * 2L, LONGEST_PAUSE_MILLIS) + 1);
            interrupted = never.await(pause, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            interrupted = true;
        }
        if (interrupted || System.nanoTime() > deadline) {
            throw new CommitConflictException(
                    "The change '" + comment + "' was not stored, since others changed the same objects " + attempt
                            + " times meanwhile. Try again.",
                    conflict);
        }
    }

    @Override
    public void close() {
        transaction.close();
    }

    /** Somebody else was faster. */
    private static final class ConflictException extends ProjectException {

        private static final long serialVersionUID = 1L;

        ConflictException(Exception cause) {
            super("conflict", cause);
        }
    }
}

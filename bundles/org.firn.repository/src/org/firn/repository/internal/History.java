/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.repository.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.cdo.common.commit.CDOCommitInfo;
import org.eclipse.emf.cdo.common.id.CDOID;
import org.eclipse.emf.cdo.net4j.CDONet4jSession;
import org.eclipse.emf.cdo.view.CDOView;
import org.firn.repository.CommitRecord;

/** Reads the commits of the past. */
final class History {

    private final CDONet4jSession session;

    History(CDONet4jSession session) {
        this.session = session;
    }

    /** The commits of a time span, newest first. */
    List<CommitRecord> read(Instant from, Instant to, int limit) {
        List<CDOCommitInfo> commits = new ArrayList<>();
        session.getCommitInfoManager()
                .getCommitInfos(
                        session.getBranchManager().getMainBranch(), to.toEpochMilli(), null, null, -limit, commit -> {
                            if (commit.getTimeStamp() >= from.toEpochMilli() && !commit.isInitialCommit()) {
                                commits.add(commit);
                            }
                        });
        return commits.stream().map(this::describe).toList();
    }

    private CommitRecord describe(CDOCommitInfo commit) {
        RunIndex index = new RunIndex();
        Set<Integer> runs = new TreeSet<>();
        try (ViewAt after = new ViewAt(commit.getTimeStamp());
                ViewAt before = new ViewAt(commit.getTimeStamp() - 1)) {
            commit.getNewObjects().forEach(key -> add(index, after.view, key.getID(), runs));
            commit.getChangedObjects().forEach(key -> add(index, after.view, key.getID(), runs));
            commit.getDetachedObjects().forEach(key -> add(index, before.view, key.getID(), runs));
        }
        return new CommitRecord(
                Instant.ofEpochMilli(commit.getTimeStamp()),
                String.valueOf(commit.getUserID()),
                commit.getComment() == null ? "" : commit.getComment(),
                runs);
    }

    private static void add(RunIndex index, CDOView view, CDOID id, Set<Integer> runs) {
        index.find(view, id).ifPresent(runs::add);
    }

    /** A view of the project at a time, to be closed. */
    private final class ViewAt implements AutoCloseable {

        private final CDOView view;

        ViewAt(long time) {
            view = session.openView(time);
        }

        @Override
        public void close() {
            view.close();
        }
    }
}

/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.ui.viewer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.firn.model.data.DataPackage;
import org.firn.protocol.DataHeader;
import org.firn.viewer.RunRequest;
import org.firn.viewer.ViewedData;

/** A window that keeps what a widget asks it for. */
public final class FakeSite implements ViewerSite {
    private final Executor executor;
    private final List<RunRequest> runs = new ArrayList<>();
    private String status = "";

    /** A window on particles of nobody. */
    public FakeSite(Executor executor) {
        this.executor = executor;
    }

    /** The runs that were asked for. */
    public List<RunRequest> runs() {
        return runs;
    }

    /** What was said last. */
    public String status() {
        return status;
    }

    @Override
    public ViewedData data() {
        DataHeader header = new DataHeader("particles", DataPackage.Literals.PARTICLE_SET, Map.of());
        return new ViewedData(Path.of("project"), 5, "Extract", header);
    }

    @Override
    public Executor executor() {
        return executor;
    }

    @Override
    public boolean canAddRuns() {
        return true;
    }

    @Override
    public void addRun(RunRequest request) {
        runs.add(request);
    }

    @Override
    public void status(String message) {
        status = message;
    }
}

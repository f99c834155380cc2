/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.viewer.volume;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.firn.viewer.ViewModelFactory;
import org.firn.viewer.ViewedData;

/** Opens volumes and masks. */
public final class VolumeModelFactory implements ViewModelFactory<VolumeModel> {
    /** 256 MiB are a volume of 406 voxels along each edge; larger ones are binned. */
    private static final int MOST_MIB = 256;

    @Override
    public VolumeModel open(ViewedData data, Executor executor) throws IOException {
        return VolumeModel.open(data.file("file"), MOST_MIB, executor, Thread.currentThread()::isInterrupted);
    }
}

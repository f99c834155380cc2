/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Images, movies and volumes: one reader for every format (MRC, TIFF), opened by
 * {@link org.firn.formats.image.ImageFiles}, and a writer of MRC files.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.formats.image;

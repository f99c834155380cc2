/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Projects on disk: create, open or join one, read and change it, hear of changes, and look at its history. How it is
 * stored stays inside this bundle.
 */
@NonNullByDefault
package org.firn.repository;

import org.eclipse.jdt.annotation.NonNullByDefault;

/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** An acquisition: a simulated microscope writes movies while the workflow runs, and is killed. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.firn.protocols.spa.acquisition;

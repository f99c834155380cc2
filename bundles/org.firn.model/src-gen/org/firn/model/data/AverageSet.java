/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Average Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Averages: images without a place in a micrograph.
 * <!-- end-model-doc -->
 *
 *
 * @see org.firn.model.data.DataPackage#getAverageSet()
 * @model annotation="http://firn.org/item type='Average'"
 * @generated
 */
public interface AverageSet extends ImageSet
{
} // AverageSet

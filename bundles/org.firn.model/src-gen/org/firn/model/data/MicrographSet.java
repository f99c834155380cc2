/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Micrograph Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Micrographs: one image of each exposure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.MicrographSet#isDoseWeighted <em>Dose Weighted</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getMicrographSet()
 * @model annotation="http://firn.org/item type='Micrograph'"
 * @generated
 */
public interface MicrographSet extends ImageSet
{
    /**
     * Returns the value of the '<em><b>Dose Weighted</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Whether high frequencies of late frames were damped for radiation damage.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Dose Weighted</em>' attribute.
     * @see #setDoseWeighted(boolean)
     * @see org.firn.model.data.DataPackage#getMicrographSet_DoseWeighted()
     * @model
     * @generated
     */
    boolean isDoseWeighted();

    /**
     * Sets the value of the '{@link org.firn.model.data.MicrographSet#isDoseWeighted <em>Dose Weighted</em>}' attribute.
     * @param value the new value of the '<em>Dose Weighted</em>' attribute.
     * @see #isDoseWeighted()
     * @generated
     */
    void setDoseWeighted(boolean value);

} // MicrographSet

/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Sequence Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Sequences of residues of proteins or nucleic acids.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.SequenceSet#isAligned <em>Aligned</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getSequenceSet()
 * @model annotation="http://firn.org/item type='Sequence'"
 * @generated
 */
public interface SequenceSet extends ItemSet
{
    /**
     * Returns the value of the '<em><b>Aligned</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Whether they are aligned to each other: all of one length, with gaps.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Aligned</em>' attribute.
     * @see #setAligned(boolean)
     * @see org.firn.model.data.DataPackage#getSequenceSet_Aligned()
     * @model
     * @generated
     */
    boolean isAligned();

    /**
     * Sets the value of the '{@link org.firn.model.data.SequenceSet#isAligned <em>Aligned</em>}' attribute.
     * @param value the new value of the '<em>Aligned</em>' attribute.
     * @see #isAligned()
     * @generated
     */
    void setAligned(boolean value);

} // SequenceSet

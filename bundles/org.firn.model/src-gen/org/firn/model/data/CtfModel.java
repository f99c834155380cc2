/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Ctf Model</b></em>'.
 *
 * <!-- begin-model-doc -->
 * The contrast transfer function of a micrograph; has the id of the micrograph.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.CtfModel#getMicrograph <em>Micrograph</em>}</li>
 *   <li>{@link org.firn.model.data.CtfModel#getSpectrum <em>Spectrum</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getCtfModel()
 * @model interface="true" abstract="true"
 * @generated
 */
public interface CtfModel extends Item, CtfParameters
{
    /**
     * Returns the value of the '<em><b>Micrograph</b></em>' containment reference.
     * <!-- begin-model-doc -->
     * The micrograph.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Micrograph</em>' containment reference.
     * @see #setMicrograph(MicrographKey)
     * @see org.firn.model.data.DataPackage#getCtfModel_Micrograph()
     * @model containment="true"
     * @generated
     */
    MicrographKey getMicrograph();

    /**
     * Sets the value of the '{@link org.firn.model.data.CtfModel#getMicrograph <em>Micrograph</em>}' containment reference.
     * @param value the new value of the '<em>Micrograph</em>' containment reference.
     * @see #getMicrograph()
     * @generated
     */
    void setMicrograph(MicrographKey value);

    /**
     * Returns the value of the '<em><b>Spectrum</b></em>' containment reference.
     * <!-- begin-model-doc -->
     * Where the power spectrum, with the model drawn in, is.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Spectrum</em>' containment reference.
     * @see #setSpectrum(ImageLocation)
     * @see org.firn.model.data.DataPackage#getCtfModel_Spectrum()
     * @model containment="true"
     * @generated
     */
    ImageLocation getSpectrum();

    /**
     * Sets the value of the '{@link org.firn.model.data.CtfModel#getSpectrum <em>Spectrum</em>}' containment reference.
     * @param value the new value of the '<em>Spectrum</em>' containment reference.
     * @see #getSpectrum()
     * @generated
     */
    void setSpectrum(ImageLocation value);

} // CtfModel

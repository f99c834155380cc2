/*
 * Copyright (c) 2026 Firn contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.firn.model.data;


/**
 * A representation of the model object '<em><b>Movie Set</b></em>'.
 *
 * <!-- begin-model-doc -->
 * Movies: stacks of frames, each of one exposure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.firn.model.data.MovieSet#getFrames <em>Frames</em>}</li>
 *   <li>{@link org.firn.model.data.MovieSet#getGainFile <em>Gain File</em>}</li>
 *   <li>{@link org.firn.model.data.MovieSet#getDarkFile <em>Dark File</em>}</li>
 * </ul>
 *
 * @see org.firn.model.data.DataPackage#getMovieSet()
 * @model annotation="http://firn.org/item type='Movie'"
 * @generated
 */
public interface MovieSet extends ImageSet
{
    /**
     * Returns the value of the '<em><b>Frames</b></em>' attribute.
     * <!-- begin-model-doc -->
     * Number of frames of a movie; 0 when the movies differ.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Frames</em>' attribute.
     * @see #setFrames(int)
     * @see org.firn.model.data.DataPackage#getMovieSet_Frames()
     * @model
     * @generated
     */
    int getFrames();

    /**
     * Sets the value of the '{@link org.firn.model.data.MovieSet#getFrames <em>Frames</em>}' attribute.
     * @param value the new value of the '<em>Frames</em>' attribute.
     * @see #getFrames()
     * @generated
     */
    void setFrames(int value);

    /**
     * Returns the value of the '<em><b>Gain File</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Path of the gain reference; empty when the frames need none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Gain File</em>' attribute.
     * @see #setGainFile(String)
     * @see org.firn.model.data.DataPackage#getMovieSet_GainFile()
     * @model default=""
     * @generated
     */
    String getGainFile();

    /**
     * Sets the value of the '{@link org.firn.model.data.MovieSet#getGainFile <em>Gain File</em>}' attribute.
     * @param value the new value of the '<em>Gain File</em>' attribute.
     * @see #getGainFile()
     * @generated
     */
    void setGainFile(String value);

    /**
     * Returns the value of the '<em><b>Dark File</b></em>' attribute.
     * The default value is <code>""</code>.
     * <!-- begin-model-doc -->
     * Path of the dark reference; empty when the frames need none.
     * <!-- end-model-doc -->
     * @return the value of the '<em>Dark File</em>' attribute.
     * @see #setDarkFile(String)
     * @see org.firn.model.data.DataPackage#getMovieSet_DarkFile()
     * @model default=""
     * @generated
     */
    String getDarkFile();

    /**
     * Sets the value of the '{@link org.firn.model.data.MovieSet#getDarkFile <em>Dark File</em>}' attribute.
     * @param value the new value of the '<em>Dark File</em>' attribute.
     * @see #getDarkFile()
     * @generated
     */
    void setDarkFile(String value);

} // MovieSet
